import {
	addEntry,
	addLink,
	addStep,
	changeEntryText,
	cyclesOf,
	findCycle,
	findEntry,
	newThought,
	wordsOf,
	wordsShape
} from '#community/index.ts';
import {
	Problem,
	dayShape,
	fieldProblem,
	idShape,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { findCameOf } from '../came-of.store.ts';
import {
	exampleId,
	lookedBackOn,
	readLookBack,
	readVoice,
	wordsOfLookBack
} from './look-back.schema.ts';
import {
	addLookBack,
	changeBeside,
	findBeside,
	findBesides,
	findLookBack,
	findPlanOf,
	findSeries
} from './look-back.store.ts';
import { differenceOf, differences, withVoices } from './two-by-two.rules.ts';
import { findVoices } from './voice.store.ts';

/** Looks back on what was done: what came of it, three questions or more, and whose doing it was (90, 94). */
export const noteLookBack = writeOperation({
	name: 'lookBack.note',
	object: 'lookBack',
	summary: { nl: 'Kijk terug', en: 'Look back' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		aboutId: idShape,
		/** The round it belongs to; without it the newest one of what is looked back on. */
		cycleId: idShape.optional(),
		happenedOn: dayShape().optional(),
		...wordsOfLookBack
	}),
	example: {
		...{ id: exampleId(5), cycleId: exampleId(3), aboutId: exampleId(4) },
		text: 'Van drie naar zeven vaste mannen; zij halen het bord nu zelf op.'
	},
	rest: { method: 'put', path: '/look-backs/{id}', tag: 'vinden' },
	async work({ id, aboutId, cycleId, text, happenedOn, ...beside }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const about = await findEntry(tx, organisationId, aboutId);
		if (!about || !lookedBackOn.some((kind) => kind === about.kind))
			throw fieldProblem('aboutId', 'unknownEntry');
		const [newest] = await cyclesOf(tx, organisationId, aboutId);
		const round = cycleId ?? newest?.id;
		const cycle = round ? await findCycle(tx, organisationId, round) : undefined;
		if (cycleId && !cycle) throw fieldProblem('cycleId', 'unknownEntry');
		const place = cycle ?? about;
		const thought = await newThought(ask, {
			...{ areaId: place.areaId, title: place.title, text },
			...(happenedOn && { happenedOn })
		});
		const kept = cycle && { teamId: cycle.teamId, visibility: cycle.visibility };
		const { withWhom = null, ...written } = beside;
		const words = Object.values(written).filter((one) => one !== written.residentsRowBy);
		await addEntry(tx, { ...thought, ...kept, id, kind: 'lookBack' }, ...words);
		await addLookBack(tx, { organisationId, id, withWhom, ...written });
		if (cycle)
			await addStep(tx, { organisationId, cycleId: cycle.id, entryId: id, move: 'vinden' });
		const link = { organisationId, fromId: id, toId: aboutId, createdAt: clock() };
		await addLink(tx, { ...link, role: 'cameOf' });
		return { id, version: 1 };
	}
});

/** Writes a look-back anew, for example after the evening with residents. */
export const changeLookBack = writeOperation({
	name: 'lookBack.change',
	object: 'lookBack',
	summary: { nl: 'Verander een terugblik', en: 'Change a look-back' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape },
		...wordsOfLookBack
	}),
	example: { writeId: exampleId(9), id: exampleId(5), text: 'Zij halen het bord nu zelf op.' },
	rest: { method: 'post', path: '/look-backs/{id}/changes', tag: 'vinden' },
	async work({ id, writeId: _, text, withWhom = null, ...beside }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const words = await wordsOf(tx, organisationId, id, 'lookBack');
		if (!words) throw new Problem('notFound');
		const version = await changeEntryText(tx, organisationId, id, words.title, text);
		if (version === undefined) throw new Problem('forbidden');
		await changeBeside(tx, organisationId, id, { withWhom, ...beside });
		return { id, version };
	}
});

const cameOf = z.array(
	z.object({ id: idShape, kind: z.string(), title: z.string(), text: z.string() })
);

/** One look-back with its 2x2, what it says about the difference, residents' own words, and how it went over time. */
export const showLookBack = readOperation({
	name: 'lookBack.show',
	summary: { nl: 'Lees een terugblik', en: 'Read a look-back' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		...readLookBack,
		/** As it was written, without residents' own words in their row. */
		noted: z.object(readLookBack),
		differences: z.array(z.enum(differences)),
		voices: z.array(readVoice),
		cameOf,
		/** What else was found on the same thing. */
		besides: cameOf,
		/** The plan behind it, where what was promised stands. */
		planId: idShape.nullable(),
		/** The look-backs on the same matter, this one among them, the first on top. */
		series: z.array(z.object({ ...readLookBack, id: idShape, happenedOn: z.string() }))
	}),
	example: { id: exampleId(5) },
	rest: { method: 'get', path: '/look-backs/{id}', tag: 'vinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'lookBack');
		const noted = await findBeside(tx, organisationId, id);
		if (!words || !noted) throw new Problem('notFound');
		const voices = await findVoices(tx, organisationId, id);
		const found = withVoices(
			noted,
			voices.filter(({ state }) => state === 'taken')
		);
		const came = await findCameOf(tx, organisationId, id);
		const plan = came[0] && (await findPlanOf(tx, organisationId, came[0].id));
		const series = [];
		for (const one of await findSeries(tx, organisationId, id)) {
			const beside = await findLookBack(tx, organisationId, one.id);
			if (beside) series.push({ ...beside, happenedOn: one.happenedOn });
		}
		const besides = await findBesides(tx, organisationId, id);
		return {
			...{ ...found, ...words, besides, noted, voices, series, cameOf: came },
			...{ differences: differenceOf(found), planId: plan?.id ?? null }
		};
	}
});

/** What is about to be looked back on. */
export const readLookedBackOn = readOperation({
	name: 'lookBack.about',
	summary: { nl: 'Waarop kijk je terug?', en: 'What do you look back on?' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({ id: idShape, kind: z.string(), title: z.string(), text: z.string() }),
	example: { id: exampleId(4) },
	rest: { method: 'get', path: '/entries/{id}/looked-back-on', tag: 'vinden' },
	async work({ id }, { tx, actor }) {
		const about = await findEntry(tx, actor.organisationId, id);
		if (!about || !lookedBackOn.some((kind) => kind === about.kind)) throw new Problem('notFound');
		const { kind, title, text } = about;
		return { id, kind, title, text };
	}
});
