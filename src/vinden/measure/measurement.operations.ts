import {
	addEntry,
	addLink,
	changeEntryText,
	findEntry,
	hold,
	newThought,
	wordsOf
} from '#community/index.ts';
import {
	Problem,
	addMonths,
	dayOf,
	fieldProblem,
	idShape,
	newId,
	readOperation,
	shortText,
	writeOperation,
	type Ask,
	type Read
} from '#kernel/index.ts';
import { z } from 'zod';
import { findingsOf } from './finding.rules.ts';
import {
	beginShape,
	exampleId,
	formShape,
	momentKind,
	ownQuestionnaire,
	questionnaireShape,
	scale,
	whole
} from './measurement.schema.ts';
import {
	addMeasurement,
	findMeasurement,
	findMeasurements,
	findMoments,
	keepCauses
} from './measurement.store.ts';
import { shipped } from './scales.rules.ts';
import { bandsOf } from './scoring.rules.ts';

/** Answers are kept so many months at most. */
const mostMonths = 36;

/** Begins a questionnaire for a group: what is asked, of whom, when, what for, and until when the answers are kept (93). */
export const beginMeasurement = writeOperation({
	name: 'measurement.begin',
	object: 'measurement',
	summary: { nl: 'Maak een vragenlijst', en: 'Make a questionnaire' },
	audience: ['worker'],
	input: beginShape,
	example: {
		...{ id: exampleId(1), title: 'Hoe is het in de straat?', scale: 'cohesion' },
		purpose: 'Zien of buren elkaar meer kennen na de straatdiners.',
		...{
			forWhom: 'bewoners van zes straten',
			moments: ['before', 'after'],
			rawUntil: '2027-03-01'
		},
		background: { question: 'In welk deel woon je?', options: ['Garenhof', 'Weefkant'] },
		usesCodes: true
	},
	rest: { method: 'put', path: '/measurements/{id}', tag: 'vinden' },
	async work({ id, title, purpose, aboutId, areaId, own, moments, background, ...row }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const createdAt = clock();
		const today = dayOf(createdAt);
		if (row.rawUntil <= today) throw fieldProblem('rawUntil', 'dayPassed');
		if (row.rawUntil > addMonths(today, mostMonths)) throw fieldProblem('rawUntil', 'keptTooLong');
		if (row.scale === 'own' && !own) throw fieldProblem('own', 'ownItems');
		const about = aboutId ? await findEntry(tx, organisationId, aboutId) : undefined;
		if (aboutId && !about) throw fieldProblem('aboutId', 'unknownEntry');
		const thought = await newThought(ask, {
			...{ areaId: areaId ?? about?.areaId ?? null, title, text: purpose }
		});
		await addEntry(tx, { ...thought, id, kind: 'measurement' }, row.forWhom);
		const questionnaire = row.scale === 'own' ? ownQuestionnaire(own!) : shipped[row.scale];
		await addMeasurement(
			tx,
			organisationId,
			{ id, ...row, questionnaire, background: background ?? null, otherCauses: [] },
			[...new Set(moments)].map((kind) => ({ id: newId(), kind }))
		);
		if (about)
			await addLink(tx, { organisationId, fromId: id, toId: about.id, role: 'cameOf', createdAt });
		return { id, version: 1 };
	}
});

/** Changes how it is called and what for; what was asked stays as it is. */
export const changeMeasurementWords = writeOperation({
	name: 'measurement.change',
	object: 'measurement',
	summary: { nl: 'Verander de naam of het doel', en: 'Change the name or the purpose' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		title: shortText(),
		purpose: shortText(2000)
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), title: 'Hoe is het in de straat?' },
		purpose: 'Zien of buren elkaar meer kennen.'
	},
	rest: { method: 'post', path: '/measurements/{id}/changes', tag: 'vinden' },
	async work({ id, title, purpose }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await hold(ask, id, () => findMeasurement(ask.tx, organisationId, id));
		await changeEntryText(ask.tx, organisationId, id, title, purpose);
		return { id, version: version + 1 };
	}
});

/** Names what else may explain a change: asked for before a change is shown (methods.md 6.7). */
export const nameOtherCauses = writeOperation({
	name: 'measurement.nameCauses',
	object: 'measurement',
	summary: { nl: 'Noem andere oorzaken', en: 'Name other causes' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, causes: z.array(shortText(300)).max(12) }),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1) },
		causes: ['Er kwam een speelplek bij in juni.']
	},
	rest: { method: 'post', path: '/measurements/{id}/other-causes', tag: 'vinden' },
	async work({ id, causes }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await hold(ask, id, () => findMeasurement(ask.tx, organisationId, id));
		await keepCauses(ask.tx, organisationId, id, causes);
		return { id, version };
	}
});

/** A measurement with what may be told of the group. */
export async function wholeMeasurement(
	{ tx, actor: { organisationId } }: Pick<Ask<Read>, 'tx' | 'actor'>,
	id: string
): Promise<z.output<typeof whole>> {
	const words = await wordsOf(tx, organisationId, id, 'measurement');
	const found = await findMeasurement(tx, organisationId, id);
	if (!words || !found) throw new Problem('notFound');
	const moments = await findMoments(tx, organisationId, id);
	const findings = findingsOf(moments);
	const named = found.otherCauses.length > 0;
	return {
		...{ ...words, ...found, moments, bands: bandsOf(found.questionnaire) },
		...{ findings: named ? findings : [], causesFirst: !named && findings.length > 0 }
	};
}

/** One measurement: what is asked, and per closed moment what may be told of the group. Never an answer. */
export const showMeasurement = readOperation({
	name: 'measurement.show',
	summary: { nl: 'Lees wat een groep antwoordde', en: 'Read what a group answered' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: whole,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/measurements/{id}', tag: 'vinden' },
	work: ({ id }, ask) => wholeMeasurement(ask, id)
});

export const listMeasurements = readOperation({
	name: 'measurement.list',
	summary: { nl: 'Vragenlijsten', en: 'Questionnaires' },
	audience: ['member'],
	input: z.strictObject({ areaId: idShape.optional() }),
	output: z.array(
		z.object({
			id: idShape,
			title: z.string(),
			forWhom: z.string(),
			scale,
			areaName: z.string().nullable(),
			openMoment: momentKind.nullable()
		})
	),
	example: {},
	rest: { method: 'get', path: '/measurements', tag: 'vinden' },
	work: ({ areaId }, { tx, actor }) => findMeasurements(tx, actor.organisationId, areaId)
});

/** The scales that come along, with their items and source. */
export const listScales = readOperation({
	name: 'scale.list',
	summary: { nl: 'Schalen die meekomen', en: 'Scales that come along' },
	audience: ['member'],
	input: z.strictObject({}),
	output: z.array(z.object({ scale, questionnaire: questionnaireShape })),
	example: {},
	rest: { method: 'get', path: '/scales', tag: 'vinden' },
	work: async () =>
		(Object.keys(shipped) as (keyof typeof shipped)[]).map((one) => ({
			...{ scale: one, questionnaire: shipped[one] }
		}))
});

/** The questions, for who answers: by the link without an account, or for the team to print and type over. */
export const openQuestionnaire = readOperation({
	name: 'measurement.open',
	summary: { nl: 'Lees de vragen', en: 'Read the questions' },
	audience: ['public'],
	input: z.strictObject({ id: idShape }),
	output: formShape,
	example: { id: exampleId(1) },
	async work({ id }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const isByLink = actor.linkedEntryId === id;
		const mayType = actor.personId !== null && actor.roles.includes('worker');
		if (!isByLink && !mayType) throw new Problem('notFound');
		const words = await wordsOf(tx, organisationId, id, 'measurement');
		const found = await findMeasurement(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		const moments = await findMoments(tx, organisationId, id);
		const today = dayOf(clock());
		const open = moments.find(
			({ state, closesOn }) => state === 'open' && (closesOn === null || closesOn >= today)
		);
		return {
			...{ ...found, title: words.title, purpose: words.text },
			moment: open && found.rawUntil > today ? open : null,
			over: moments.every(({ state }) => state === 'closed')
		};
	}
});
