import {
	Problem,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	maybe,
	optionalText,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { cents, exampleId, ruleAnswer, side, source } from './budget.schema.ts';
import { takeRequest } from './request.ts';
import {
	addLine,
	addReceipt,
	answerRule,
	keepSupport,
	removable,
	removeRow
} from './rows.store.ts';

const besideRequest = { id: idShape, requestId: idShape };
const example = { id: exampleId(1), requestId: exampleId(2) };

/** Adds what something costs, or where the money comes from; quotations in words. */
export const addBudgetLine = writeOperation({
	name: 'budgetLine.add',
	object: 'budgetRequest',
	summary: { nl: 'Zet een bedrag in de begroting', en: 'Put an amount in the budget' },
	audience: ['worker'],
	input: z.strictObject({
		...besideRequest,
		side,
		/** Where cover comes from; not for costs. */
		source: maybe(source),
		label: shortText(),
		cents: cents(),
		quotation: optionalText(500)
	}),
	example: { ...example, side: 'cost', label: 'planten', cents: 64_000 } as const,
	rest: { method: 'put', path: '/budget-lines/{id}', tag: 'doen' },
	async work({ requestId, ...row }, ask) {
		if (row.side === 'cover' && !row.source) throw fieldProblem('source', 'whereFromMoney');
		const { version } = await takeRequest(ask, requestId, 'change');
		const from = row.side === 'cost' ? null : row.source;
		const { organisationId } = ask.actor;
		await addLine(ask.tx, { organisationId, requestId, ...row, source: from });
		return { id: requestId, version };
	}
});

/** Says whether the request meets a rule, and what it shows from. */
export const answerBudgetRule = writeOperation({
	name: 'budgetRule.answer',
	object: 'budgetRequest',
	summary: { nl: 'Zeg of de aanvraag aan een regel voldoet', en: 'Say whether a rule is met' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, ...besideRequest },
		answer: ruleAnswer,
		evidence: optionalText(1000)
	}),
	example: { writeId: exampleId(9), ...example, answer: 'yes', evidence: 'twee offertes' } as const,
	rest: { method: 'post', path: '/budget-rules/{id}/answers', tag: 'doen' },
	async work({ id, requestId, answer, evidence }, ask) {
		const { version } = await takeRequest(ask, requestId, 'answerRules');
		const { organisationId } = ask.actor;
		const said = { organisationId, requestId, id, answer, evidence };
		if ((await answerRule(ask.tx, said)) === 0) throw new Problem('notFound');
		return { id: requestId, version };
	}
});

const count = z.coerce.number().int().min(0).max(1_000_000);

/** Keeps counted support; who did not answer follows from it (83). */
export const countBudgetSupport = writeOperation({
	name: 'budgetSupport.count',
	object: 'budgetRequest',
	summary: { nl: 'Tel het draagvlak voor een aanvraag', en: 'Count support for a request' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, requestId: idShape },
		...{ approached: count.min(1), inFavour: count, against: count },
		/** Where was asked, in words. */
		radius: shortText(300),
		countedOn: dayShape().optional()
	}),
	example: {
		...{ writeId: exampleId(9), requestId: exampleId(2), approached: 86, inFavour: 49, against: 7 },
		radius: 'alle adressen in de Garenhof'
	},
	rest: { method: 'post', path: '/budget-requests/{requestId}/supports', tag: 'doen' },
	async work({ writeId: _, requestId, countedOn, ...row }, ask) {
		if (row.inFavour + row.against > row.approached)
			throw fieldProblem('approached', 'moreAnswersThanAsked');
		const { version } = await takeRequest(ask, requestId, 'answerRules');
		const { organisationId } = ask.actor;
		const day = countedOn ?? dayOf(ask.clock());
		await keepSupport(ask.tx, { organisationId, requestId, ...row, countedOn: day });
		return { id: requestId, version };
	}
});

/** Adds a receipt; after the account was given too, then it is late. */
export const addBudgetReceipt = writeOperation({
	name: 'budgetReceipt.add',
	object: 'budgetRequest',
	summary: { nl: 'Leg een bon erbij', en: 'Add a receipt' },
	audience: ['worker'],
	input: z.strictObject({
		...besideRequest,
		label: shortText(),
		cents: cents(),
		paidOn: maybe(dayShape())
	}),
	example: { ...example, label: 'planten', cents: 61_200, paidOn: '2026-10-03' },
	rest: { method: 'put', path: '/budget-receipts/{id}', tag: 'doen' },
	async work({ requestId, ...row }, ask) {
		const { version } = await takeRequest(ask, requestId, 'spend');
		const { organisationId } = ask.actor;
		const notedOn = dayOf(ask.clock());
		await addReceipt(ask.tx, { organisationId, requestId, ...row, notedOn });
		return { id: requestId, version };
	}
});

/** Takes an amount out of a request that was not handed in, or a receipt away. */
export const removeBudgetRow = writeOperation({
	name: 'budgetRow.remove',
	object: 'budgetRequest',
	summary: { nl: 'Haal een bedrag weg', en: 'Take an amount away' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, ...besideRequest, table: z.enum(removable) }),
	example: { writeId: exampleId(9), ...example, table: 'budgetLine' } as const,
	rest: { method: 'post', path: '/budget-rows/{id}/removals', tag: 'doen' },
	async work({ id, requestId, table }, ask) {
		const step = table === 'budgetLine' ? 'change' : 'spend';
		const { version } = await takeRequest(ask, requestId, step);
		const { organisationId } = ask.actor;
		if ((await removeRow(ask.tx, { table, organisationId, requestId, id })) === 0)
			throw new Problem('notFound');
		return { id: requestId, version };
	}
});
