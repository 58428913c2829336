import {
	addEntry,
	addLink,
	changeEntryText,
	countChange,
	findEntry,
	hold,
	keepForGood,
	newThought,
	removeLink,
	wordsOf
} from '#community/index.ts';
import {
	Problem,
	anyText,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	maybe,
	newId,
	optionalText,
	readOperation,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { beginner, exampleId, line, state, whole } from './initiative.schema.ts';
import {
	addInitiative,
	addState,
	changeInitiative,
	findInitiative,
	findInitiatives,
	findStates,
	findTied
} from './initiative.store.ts';
import { beside, perQuarter } from './letting-go.rules.ts';
import { findPage } from './page.store.ts';
import { asksReason, moveOf, movesFrom, type State } from './state.rules.ts';
import { findLettingGo, findSupports } from './support.store.ts';

/**
 * Takes an initiative in hand to change something beside it; answers it with the version it gets.
 * @throws Problem notFound or forbidden
 */
export async function takeInitiative(ask: Pick<Ask<Write>, 'tx' | 'actor'>, id: string) {
	const find = () => findInitiative(ask.tx, ask.actor.organisationId, id);
	const { held: initiative, version } = await hold(ask, id, find);
	return { initiative, version };
}

/** Begins an initiative of residents (27): its owner is a group in its own name, without a list of members. */
export const beginInitiative = writeOperation({
	name: 'initiative.begin',
	object: 'initiative',
	summary: { nl: 'Noteer een bewonersinitiatief', en: 'Note a residents’ initiative' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		title: shortText(),
		text: anyText(5000).default(''),
		owner: shortText(),
		begunBy: z
			.array(beginner)
			.min(1)
			.max(3)
			.transform((given) => [...new Set(given)]),
		state: state.default('idea'),
		since: dayShape().optional(),
		areaId: maybe(idShape),
		needs: optionalText(),
		offers: optionalText(),
		/** What it grew from: something seen, a question or a theme. */
		fromId: maybe(idShape)
	}),
	example: {
		...{ id: exampleId(1), title: 'Geveltuinen Garenhof', owner: 'Groene Garenhof' },
		begunBy: ['residents']
	},
	rest: { method: 'put', path: '/initiatives/{id}', tag: 'doen' },
	async work({ id, title, text, areaId, since, fromId, ...own }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const from = fromId ? await findEntry(tx, organisationId, fromId) : undefined;
		if (fromId && !from) throw fieldProblem('fromId', 'unknownEntry');
		const createdAt = clock();
		const day = since ?? dayOf(createdAt);
		const where = areaId ?? from?.areaId ?? null;
		const thought = await newThought(ask, { areaId: where, title, text, happenedOn: day });
		await addEntry(tx, { ...thought, id, kind: 'initiative' }, own.owner, own.needs, own.offers);
		await addInitiative(tx, { organisationId, id, ...own });
		const beginning = { initiativeId: id, state: own.state, since: day, reason: null, createdAt };
		await addState(tx, { organisationId, id: newId(), ...beginning });
		if (fromId) {
			await addLink(tx, { organisationId, fromId: id, toId: fromId, role: 'cameOf', createdAt });
			await keepForGood(tx, organisationId, [fromId]);
		}
		return { id, version: 1 };
	}
});

/** Changes what the team notes of an initiative; what is left out stays. */
export const changeInitiativeWords = writeOperation({
	name: 'initiative.change',
	object: 'initiative',
	summary: { nl: 'Verander een initiatief', en: 'Change an initiative' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, title: shortText(), text: anyText(5000).default('') },
		owner: shortText(),
		begunBy: z
			.array(beginner)
			.min(1)
			.max(3)
			.transform((given) => [...new Set(given)]),
		needs: optionalText(),
		offers: optionalText()
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), title: 'Geveltuinen Garenhof' },
		...{ owner: 'Groene Garenhof', begunBy: ['residents'], needs: 'een waterton' }
	} as const,
	rest: { method: 'post', path: '/initiatives/{id}/changes', tag: 'doen' },
	async work({ writeId: _, id, title, text, ...own }, ask) {
		const { organisationId } = ask.actor;
		await takeInitiative(ask, id);
		await changeInitiative(ask.tx, organisationId, id, own);
		return { id, version: (await changeEntryText(ask.tx, organisationId, id, title, text))! };
	}
});

/** Moves an initiative on, back or to an end; back, stopping and handing over say why or to whom. */
export const moveInitiative = writeOperation({
	name: 'initiative.move',
	object: 'initiative',
	summary: { nl: 'Zeg waar een initiatief staat', en: 'Say where an initiative stands' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, state },
		since: dayShape().optional(),
		reason: optionalText(1000)
	}),
	example: { writeId: exampleId(9), id: exampleId(1), state: 'coreGroup' } as const,
	rest: { method: 'post', path: '/initiatives/{id}/moves', tag: 'doen' },
	async work({ id, state: to, since, reason }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { initiative, version } = await takeInitiative(ask, id);
		if (!moveOf(initiative.state, to)) throw fieldProblem('state', 'sameState');
		if (asksReason(initiative.state, to) && !reason) throw fieldProblem('reason', 'moveReason');
		const createdAt = clock();
		const day = since ?? dayOf(createdAt);
		if (day < initiative.since) throw fieldProblem('since', 'beforeLastState');
		await changeInitiative(tx, organisationId, id, { state: to });
		const moved = { initiativeId: id, state: to, since: day, reason, createdAt };
		await addState(tx, { organisationId, id: newId(), ...moved });
		return { id, version };
	}
});

/** Ties an initiative to a plan: it carries the plan out, or the plan grew from it. */
export const tieInitiative = writeOperation({
	name: 'initiative.tie',
	object: 'initiative',
	summary: { nl: 'Leg een initiatief bij een plan', en: 'Tie an initiative to a plan' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, planId: idShape },
		manner: z.enum(['carriesOut', 'grewFrom']).default('carriesOut'),
		/** No: takes the tie away. */
		tied: z.boolean().default(true)
	}),
	example: { writeId: exampleId(9), id: exampleId(1), planId: exampleId(2) },
	rest: { method: 'post', path: '/initiatives/{id}/plans', tag: 'doen' },
	async work({ id, planId, manner, tied }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const plan = await findEntry(tx, organisationId, planId);
		if (plan?.kind !== 'plan') throw fieldProblem('planId', 'unknownEntry');
		const { version } = await takeInitiative(ask, id);
		const link =
			manner === 'carriesOut'
				? { fromId: id, toId: planId, role: 'carriesOut' as const }
				: { fromId: planId, toId: id, role: 'cameOf' as const };
		if (manner === 'grewFrom' && (await countChange(tx, organisationId, planId)) === undefined)
			throw new Problem('forbidden');
		if (tied) await addLink(tx, { organisationId, ...link, createdAt: clock() });
		else await removeLink(tx, organisationId, link);
		return { id, version };
	}
});

export const listInitiatives = readOperation({
	name: 'initiative.list',
	summary: {
		nl: 'Bewonersinitiatieven, wat loopt eerst',
		en: 'Residents’ initiatives, what goes on first'
	},
	audience: ['member'],
	input: z.strictObject({
		areaId: idShape.optional(),
		limit: z.coerce.number().int().min(1).max(200).default(100)
	}),
	output: z.array(line),
	example: {},
	rest: { method: 'get', path: '/initiatives', tag: 'doen' },
	work: (asked, { tx, actor }) => findInitiatives(tx, actor.organisationId, asked)
});

/** An initiative with all that is beside it, for the team and who reads along. */
export const showInitiative = readOperation({
	name: 'initiative.show',
	summary: { nl: 'Lees een bewonersinitiatief', en: 'Read a residents’ initiative' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: whole,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/initiatives/{id}', tag: 'doen' },
	async work({ id }, { tx, actor: { organisationId }, clock }) {
		const words = await wordsOf(tx, organisationId, id, 'initiative');
		const found = await findInitiative(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		const { owner, begunBy, needs, offers } = found;
		const history = await findStates(tx, organisationId, id);
		const supports = await findSupports(tx, organisationId, id);
		const lines = await findLettingGo(tx, organisationId, id);
		const reached: Partial<Record<State, string>> = {};
		for (const { state: one, since } of history) reached[one] = since;
		return {
			...{ ...words, owner, begunBy, needs, offers, state: found.state, supports },
			states: history,
			moves: movesFrom(found.state).map((to) => ({
				...{ state: to, asksReason: asksReason(found.state, to) }
			})),
			lettingGo: beside(lines, supports, { reached, today: dayOf(clock()) }),
			quarters: perQuarter(supports),
			page: (await findPage(tx, organisationId, id)) ?? {
				...{ number: 0, words: {}, hiddenOn: null, hiddenReason: null }
			},
			tied: await findTied(tx, organisationId, id)
		};
	}
});
