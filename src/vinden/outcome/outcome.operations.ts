import {
	addEntry,
	changeEntryText,
	findArea,
	findEntry,
	hold,
	newThought,
	removeLink,
	wordsOf
} from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	maybe,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { findCameOf } from '../came-of.store.ts';
import { findConfirmations } from './confirmation.store.ts';
import { findBrought, findEffects, findPlansBehind } from './intended.store.ts';
import { originOf, tieTo } from './origin.ts';
import { standingOf } from './outcome.rules.ts';
import {
	exampleId,
	listedShape,
	outcomeInput,
	outcomeShape,
	type ChangeKind
} from './outcome.schema.ts';
import {
	addOutcome,
	changeOutcomeRow,
	findOutcome,
	findOutcomes,
	type OutcomeFields
} from './outcome.store.ts';
import { spanOf } from './span.rules.ts';

const example = {
	...{ who: 'jongeren van het plein', what: 'Ze dragen de terrasstoelen naar binnen.' },
	...{ kind: 'behaviour' as const, from: '2026-07', meaning: 'De snackbar kent hen nu.' },
	...{ residentsShare: 'Buren begonnen met groeten.', intended: 'no' as const }
};

interface Typed extends Omit<OutcomeFields, 'since' | 'until'> {
	kind: ChangeKind;
	from: string;
	to: string | null;
}

/** The row beside the entry, with the days that the words for "when" cover. */
function rowOf({ from, to, ...row }: Typed, today: string): OutcomeFields {
	const [first, last] = [spanOf(from)!, spanOf(to ?? from)!];
	if (first.since > today) throw fieldProblem('from', 'inFuture');
	if (last.until < first.until) throw fieldProblem('to', 'endsBefore');
	const { who, kind, residentsShare, workerShare, intended, direction, source } = row;
	return {
		...{ who, kind, since: first.since, until: last.until },
		...{ residentsShare, workerShare, intended, direction, source }
	};
}

/** Harvests an outcome: who does what otherwise, when, where, what it means, and who contributed (91, 92; methods.md 6.4). */
export const noteOutcome = writeOperation({
	name: 'outcome.note',
	object: 'outcome',
	summary: { nl: 'Noteer een opbrengst', en: 'Note an outcome' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		...outcomeInput,
		/** Left out, the area of what it came of. */
		areaId: maybe(idShape),
		originId: maybe(idShape)
	}),
	example: { id: exampleId(1), ...example },
	rest: { method: 'put', path: '/outcomes/{id}', tag: 'vinden' },
	async work({ id, what, meaning, areaId, originId, ...typed }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const row = rowOf(typed, dayOf(clock()));
		const origin = originId ? await originOf(ask, originId) : undefined;
		const place = areaId ?? origin?.areaId ?? null;
		const spine = { areaId: place, title: what, text: meaning, happenedOn: row.since };
		const { residentsShare, workerShare, source } = row;
		await addEntry(
			tx,
			{ ...(await newThought(ask, spine)), id, kind: 'outcome' },
			...[row.who, residentsShare, workerShare, source]
		);
		await addOutcome(tx, { organisationId, id, ...row });
		if (origin) await tieTo(ask, id, origin.id);
		return { id, version: 1 };
	}
});

/** Gives it other words, and not over those of somebody else. */
export const changeOutcome = writeOperation({
	name: 'outcome.change',
	object: 'outcome',
	summary: { nl: 'Verander een opbrengst', en: 'Change an outcome' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, version: z.coerce.number().int() },
		...outcomeInput,
		areaId: maybe(idShape)
	}),
	example: { writeId: exampleId(9), id: exampleId(1), version: 1, ...example },
	rest: { method: 'post', path: '/outcomes/{id}/changes', tag: 'vinden' },
	async work({ id, version, what, meaning, areaId, ...typed }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const row = rowOf(typed, dayOf(clock()));
		if (areaId && !(await findArea(tx, organisationId, areaId)))
			throw fieldProblem('areaId', 'unknownArea');
		const entry = await findEntry(tx, organisationId, id);
		if (entry?.kind !== 'outcome') throw new Problem('notFound');
		const counted = await changeEntryText(tx, organisationId, id, what, meaning);
		if (counted === undefined) throw new Problem('forbidden');
		if (counted !== version + 1) throw new Problem('changedMeanwhile');
		await changeOutcomeRow(tx, organisationId, id, { ...row, areaId });
		return { id, version: counted };
	}
});

const tying = z.strictObject({ writeId: idShape, id: idShape, originId: idShape });
const tyingExample = { writeId: exampleId(9), id: exampleId(1), originId: exampleId(2) };

/** Ties it to what it came of: an activity, plan, initiative, challenge, agreement or look-back. */
export const tieOutcome = writeOperation({
	name: 'outcome.tie',
	object: 'outcome',
	summary: { nl: 'Zeg waar een opbrengst uit voortkwam', en: 'Say what an outcome came of' },
	audience: ['worker'],
	input: tying,
	example: tyingExample,
	rest: { method: 'post', path: '/outcomes/{id}/origins', tag: 'vinden' },
	async work({ id, originId }, ask) {
		const origin = await originOf(ask, originId);
		const find = () => findOutcome(ask.tx, ask.actor.organisationId, id);
		const { version } = await hold(ask, id, find);
		await tieTo(ask, id, origin.id);
		return { id, version };
	}
});

/** Takes that tie away. */
export const untieOutcome = writeOperation({
	name: 'outcome.untie',
	object: 'outcome',
	summary: { nl: 'Maak een opbrengst los', en: 'Untie an outcome' },
	audience: ['worker'],
	input: tying,
	example: tyingExample,
	rest: { method: 'post', path: '/outcomes/{id}/origin-removals', tag: 'vinden' },
	async work({ id, originId }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await hold(ask, id, () => findOutcome(ask.tx, organisationId, id));
		await removeLink(ask.tx, organisationId, { fromId: id, toId: originId, role: 'cameOf' });
		return { id, version };
	}
});

/** The outcomes, the newest on top; which of them: by place, intended or not, good or bad, confirmed or not. */
export const listOutcomes = readOperation({
	name: 'outcome.list',
	summary: { nl: 'Wat ervan kwam', en: 'What came of it' },
	audience: ['member'],
	input: z.strictObject({
		areaId: idShape.optional(),
		intended: z.enum(['yes', 'no']).optional(),
		direction: z.enum(['positive', 'negative']).optional(),
		confirmed: z.enum(['yes', 'no']).optional()
	}),
	output: z.array(listedShape),
	example: { intended: 'no' },
	rest: { method: 'get', path: '/outcomes', tag: 'vinden' },
	async work({ areaId, intended, direction, confirmed }, { tx, actor: { organisationId } }) {
		const asked = { areaId, direction, intended: intended && intended === 'yes' };
		const rows = await findOutcomes(tx, organisationId, asked);
		const ids = rows.map(({ id }) => id);
		const said = await findConfirmations(tx, organisationId, ids);
		return rows
			.map((row) => ({
				...row,
				standing: standingOf(
					said.filter((one) => one.outcomeId === row.id).map((one) => one.answer)
				)
			}))
			.filter(({ standing }) => !confirmed || (standing === 'confirmed') === (confirmed === 'yes'));
	}
});

/** One outcome, with what it came of, what was hoped for, and what those who were close say of it. */
export const showOutcome = readOperation({
	name: 'outcome.show',
	summary: { nl: 'Lees een opbrengst', en: 'Read an outcome' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: outcomeShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/outcomes/{id}', tag: 'vinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'outcome');
		const found = await findOutcome(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		const plans = await findPlansBehind(tx, organisationId, id);
		const effects = await findEffects(
			tx,
			organisationId,
			plans.map((plan) => plan.id)
		);
		const brought = await findBrought(tx, organisationId, [id]);
		const confirmations = await findConfirmations(tx, organisationId, [id]);
		const origins = await findCameOf(tx, organisationId, id);
		return {
			...{ ...found, ...words, plans, confirmations },
			standing: standingOf(confirmations.map((one) => one.answer)),
			origins: origins.map(({ text, title, ...one }) => ({
				...one,
				title: title || text.slice(0, 120)
			})) as never,
			effects: effects.map((effect) => ({
				...effect,
				came: brought.some(({ nodeId }) => nodeId === effect.id)
			}))
		};
	}
});
