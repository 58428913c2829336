import {
	addEntry,
	addLink,
	changeEntryText,
	findEntry,
	newThought,
	photosOf,
	wordsOf
} from '#community/index.ts';
import { isLargeEnough, moneyOf, ratios } from '#denken/index.ts';
import {
	Problem,
	agreedDayShape,
	anyText,
	fieldProblem,
	idShape,
	maybe,
	newId,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { account, balance, lastDay, sourceOf } from './budget.rules.ts';
import { exampleId, requestLine, wholeRequest } from './budget.schema.ts';
import { findFunds } from './fund.store.ts';
import { takeRequest } from './request.ts';
import {
	addRequest,
	changeRequest,
	findAskedFor,
	findRequest,
	findRequests
} from './request.store.ts';
import { addLine, addRule, findRows } from './rows.store.ts';

const words = {
	title: shortText(),
	/** The goal. */
	text: anyText(5000).default(''),
	owner: shortText(),
	activities: anyText(5000).default(''),
	startsOn: maybe(agreedDayShape()),
	/** Own hours, apart from the money. */
	ownHours: maybe(z.coerce.number().int().min(0).max(100_000))
};
const example = {
	...{ title: 'Geveltuinen Garenhof', text: 'Een groene straat waar je even blijft staan.' },
	...{ owner: 'Groene Garenhof', activities: 'Tuinen aanleggen met de hele straat.' }
};

/** Begins a request to a neighbourhood budget; its rules are copied, so that later changes do not touch it. */
export const beginBudgetRequest = writeOperation({
	name: 'budgetRequest.begin',
	object: 'budgetRequest',
	summary: { nl: 'Begin een aanvraag voor het buurtbudget', en: 'Begin a budget request' },
	audience: ['worker'],
	input: z.strictObject({
		...{ id: idShape, ...words },
		fundId: maybe(idShape),
		/** What it is asked for: an initiative or a plan. */
		asksForId: maybe(idShape),
		areaId: maybe(idShape),
		/** A plan whose costs and cover are copied as they are now. */
		amountsFromId: maybe(idShape)
	}),
	example: { id: exampleId(1), ...example },
	rest: { method: 'put', path: '/budget-requests/{id}', tag: 'doen' },
	async work({ id, title, text, fundId, asksForId, areaId, amountsFromId, ...own }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const funds = await findFunds(tx, organisationId);
		const fund = funds.find((one) => one.id === fundId);
		if (fundId && !fund) throw fieldProblem('fundId', 'unknownPart');
		const asked = asksForId ? await findEntry(tx, organisationId, asksForId) : undefined;
		if (asksForId && asked?.kind !== 'initiative' && asked?.kind !== 'plan')
			throw fieldProblem('asksForId', 'unknownEntry');
		const priced = amountsFromId && (await findEntry(tx, organisationId, amountsFromId));
		if (amountsFromId && (!priced || priced.kind !== 'plan'))
			throw fieldProblem('amountsFromId', 'unknownEntry');
		const where = areaId ?? asked?.areaId ?? null;
		const thought = await newThought(ask, { areaId: where, title, text });
		await addEntry(tx, { ...thought, id, kind: 'budgetRequest' }, own.owner, own.activities);
		const { name: fundName = 'Buurtbudget', maxCents = null, rules = [] } = fund ?? {};
		await addRequest(tx, { organisationId, id, ...own, fundName, maxCents });
		for (const [position, rule] of rules.entries())
			await addRule(tx, { organisationId, requestId: id, id: newId(), position, ...rule });
		const amounts = amountsFromId ? await moneyOf(tx, organisationId, amountsFromId) : [];
		for (const { side, label, cents, quoted } of amounts) {
			const source = side === 'cover' ? sourceOf(label) : null;
			const quotation = quoted ? 'staat bij het plan' : null;
			const row = { id: newId(), side, source, label, cents, quotation };
			await addLine(tx, { organisationId, requestId: id, ...row });
		}
		if (asksForId) {
			const link = { organisationId, fromId: id, toId: asksForId, createdAt: clock() };
			await addLink(tx, { ...link, role: 'asksFor' });
		}
		return { id, version: 1 };
	}
});

/** Changes the words of a request that was not handed in yet. */
export const changeBudgetRequest = writeOperation({
	name: 'budgetRequest.change',
	object: 'budgetRequest',
	summary: { nl: 'Schrijf verder aan een aanvraag', en: 'Write on in a request' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, ...words }),
	example: { writeId: exampleId(9), id: exampleId(1), ...example },
	rest: { method: 'post', path: '/budget-requests/{id}/changes', tag: 'doen' },
	async work({ writeId: _, id, title, text, ...own }, ask) {
		const { organisationId } = ask.actor;
		await takeRequest(ask, id, 'change');
		await changeRequest(ask.tx, organisationId, id, own);
		return { id, version: (await changeEntryText(ask.tx, organisationId, id, title, text))! };
	}
});

export const listBudgetRequests = readOperation({
	name: 'budgetRequest.list',
	summary: { nl: 'Aanvragen voor het buurtbudget', en: 'Requests to the neighbourhood budget' },
	audience: ['member'],
	input: z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(100) }),
	output: z.array(requestLine),
	example: {},
	rest: { method: 'get', path: '/budget-requests', tag: 'doen' },
	work: ({ limit }, { tx, actor }) => findRequests(tx, actor.organisationId, limit)
});

/** A request whole: money, rules, both ratios of support, decision, receipts and what was left. */
export const showBudgetRequest = readOperation({
	name: 'budgetRequest.show',
	summary: { nl: 'Lees een aanvraag', en: 'Read a request' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: wholeRequest,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/budget-requests/{id}', tag: 'doen' },
	async work({ id }, { tx, actor }) {
		const { organisationId, personId, teamIds } = actor;
		const spine = await wordsOf(tx, organisationId, id, 'budgetRequest');
		const found = await findRequest(tx, organisationId, id);
		if (!spine || !found) throw new Problem('notFound');
		const { lines, rules, receipts, support } = await findRows(tx, organisationId, id);
		const { startsOn, maxCents, accountedOn, grantedCents, givenBackCents } = found;
		const sums = balance(lines);
		const inTeam = found.authorId === personId || teamIds.includes(found.teamId ?? '');
		const large = support !== undefined && isLargeEnough(support);
		return {
			...{ ...found, ...spine, lines, balance: sums },
			overMax: maxCents !== null && sums.asked > maxCents ? sums.asked - maxCents : null,
			rules: rules.map((rule) => ({ ...rule, lastDay: lastDay(startsOn, rule.daysBefore) })),
			support:
				support && (large || inTeam) ? { ...support, ...ratios(support), teamOnly: !large } : null,
			receipts: receipts.map((one) => ({
				...one,
				late: accountedOn !== null && one.notedOn > accountedOn
			})),
			account: account(lines, {
				...{ grantedCents: grantedCents ?? 0, receipts, givenBackCents: givenBackCents ?? 0 }
			}),
			photos: await photosOf(tx, organisationId, [id]),
			asksFor: await findAskedFor(tx, organisationId, id)
		};
	}
});
