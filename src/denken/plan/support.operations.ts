import { addLink, findEntry, removeLink } from '#community/index.ts';
import {
	Problem,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	newId,
	optionalText,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import {
	addSource,
	countCited,
	findSame,
	findSource,
	removeSource
} from '../material/source.store.ts';
import { addCount, addSupport } from './rows.store.ts';
import { besidePlan, exampleId } from './shapes.ts';
import { partyKinds, type PartyKind } from './support.rules.ts';
import { takePlan } from './writing.ts';

const example = { id: exampleId(1), planId: exampleId(2) };
export const partyKind = z.enum(partyKinds as [PartyKind, ...PartyKind[]]);
export const evidence = z.enum(['said', 'promised', 'signed', 'gave']);
export const stance = z.enum(['for', 'against', 'unknown']);

/** Notes the support of one party, and what it shows from (83). */
export const noteSupport = writeOperation({
	name: 'support.note',
	object: 'plan',
	summary: { nl: 'Noteer hoe een partij erin staat', en: 'Note where a party stands' },
	audience: ['worker'],
	input: z.strictObject({
		...besidePlan,
		/** A group or role, never a name. */
		party: shortText(),
		partyKind,
		evidence,
		stance,
		knownOn: dayShape().optional(),
		conditions: optionalText(1000)
	}),
	example: {
		...{ ...example, party: 'Havenwonen', partyKind: 'organisation', evidence: 'promised' },
		...{ stance: 'for', conditions: 'de stoep blijft 1,20 m vrij' }
	} as const,
	rest: { method: 'put', path: '/supports/{id}', tag: 'denken' },
	async work({ planId, knownOn, ...row }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await takePlan(ask, planId);
		const day = knownOn ?? dayOf(ask.clock());
		await addSupport(ask.tx, { organisationId, planId, ...row, knownOn: day });
		return { id: planId, version };
	}
});

const count = z.coerce.number().int().min(0).max(1_000_000);

/** Keeps support that was counted: how many were asked, for and against; both ratios follow (83). */
export const countSupport = writeOperation({
	name: 'support.count',
	object: 'plan',
	summary: { nl: 'Noteer geteld draagvlak', en: 'Note counted support' },
	audience: ['worker'],
	input: z.strictObject({
		...besidePlan,
		approached: count.min(1),
		inFavour: count,
		against: count,
		/** Where was asked, in words. */
		radius: shortText(300),
		countedOn: dayShape().optional()
	}),
	example: {
		...{ ...example, approached: 86, inFavour: 49, against: 7 },
		radius: 'alle adressen in de Garenhof'
	},
	rest: { method: 'put', path: '/support-counts/{id}', tag: 'denken' },
	async work({ planId, countedOn, ...row }, ask) {
		const { organisationId } = ask.actor;
		if (row.inFavour + row.against > row.approached)
			throw fieldProblem('approached', 'moreAnswersThanAsked');
		const { version } = await takePlan(ask, planId);
		const day = countedOn ?? dayOf(ask.clock());
		await addCount(ask.tx, { organisationId, planId, ...row, countedOn: day });
		return { id: planId, version };
	}
});

/** What a plan may rest on, beside what was seen. */
export const restable = [
	...(['questionAnalysis', 'areaAnalysis', 'forceField', 'policyDocument', 'fathom'] as const),
	...(['theme', 'priority', 'decision', 'changeStory', 'pause'] as const)
];
const part = 'analyses';

/** Lets a plan rest on an analysis, a theme or a decision (38). */
export const restPlanOn = writeOperation({
	name: 'plan.rest',
	object: 'plan',
	summary: { nl: 'Leg een analyse onder het plan', en: 'Lay an analysis under the plan' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, planId: idShape, analysisId: idShape }),
	example: { writeId: exampleId(9), planId: exampleId(2), analysisId: exampleId(3) },
	rest: { method: 'post', path: '/plans/{planId}/grounds', tag: 'denken' },
	async work({ planId, analysisId }, ask) {
		const { organisationId } = ask.actor;
		const analysis = await findEntry(ask.tx, organisationId, analysisId);
		if (!analysis || !restable.some((kind) => kind === analysis.kind))
			throw fieldProblem('analysisId', 'unknownEntry');
		const { version } = await takePlan(ask, planId);
		const same = { entryId: planId, part, sourceId: analysisId };
		if (await findSame(ask.tx, organisationId, same)) return { id: planId, version };
		const createdAt = ask.clock();
		const link = { organisationId, fromId: planId, toId: analysisId, createdAt };
		await addLink(ask.tx, { ...link, role: 'restsOn' });
		await addSource(ask.tx, {
			...{ organisationId, id: newId(), ...same, figureId: null, said: null, createdAt }
		});
		return { id: planId, version };
	}
});

/** Takes an analysis away from under a plan. */
export const liftPlanFrom = writeOperation({
	name: 'plan.lift',
	object: 'plan',
	summary: {
		nl: 'Haal een analyse onder het plan weg',
		en: 'Take an analysis from under the plan'
	},
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, planId: idShape, sourceId: idShape }),
	example: { writeId: exampleId(9), planId: exampleId(2), sourceId: exampleId(3) },
	rest: { method: 'post', path: '/plans/{planId}/lifts', tag: 'denken' },
	async work({ planId, sourceId }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await takePlan(ask, planId);
		const source = await findSource(ask.tx, organisationId, planId, sourceId);
		if (!source) throw new Problem('notFound');
		await removeSource(ask.tx, organisationId, source);
		const toId = source.sourceId;
		const link = { fromId: planId, toId: toId! };
		if (toId) await removeLink(ask.tx, organisationId, { ...link, role: 'restsOn' });
		if (toId && (await countCited(ask.tx, organisationId, planId, toId)) === 0)
			await removeLink(ask.tx, organisationId, { ...link, role: 'uses' });
		return { id: planId, version };
	}
});
