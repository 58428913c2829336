import {
	addEntry,
	changeEntryText,
	countChange,
	findEntry,
	newThought,
	wordsOf
} from '#community/index.ts';
import {
	Problem,
	agreedDayShape,
	dayOf,
	fieldProblem,
	idShape,
	optionalText,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { layOnTable, sourcesOf } from '../material/index.ts';
import { inOrder, outcomes, stateOf } from './pause.rules.ts';
import { beginShape, changeShape, pauseListShape, pauseShape } from './pause.schema.ts';
import { addPause, changePresent, findPause, findPauses, keepOutcome } from './pause.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** Stands still at what was seen: the day, who in roles, and what lies on the table (70, 71). */
export const beginPause = writeOperation({
	name: 'pause.begin',
	object: 'pause',
	summary: { nl: 'Maak pas op de plaats', en: 'Mark time: stand still at what was seen' },
	audience: ['worker'],
	input: beginShape,
	example: { id: exampleId(1), title: 'Post die dicht blijft', present: 'twee bewoners, het team' },
	rest: { method: 'put', path: '/pauses/{id}', tag: 'denken' },
	async work({ id, areaId, title, text, present, happenedOn, sourceIds }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		for (const [index, sourceId] of sourceIds.entries())
			if (!(await findEntry(tx, organisationId, sourceId)))
				throw fieldProblem(`sourceIds.${index}`, 'unknownEntry');
		const spine = await newThought(ask, { areaId, title, text: text ?? '', happenedOn });
		await addEntry(tx, { ...spine, id, kind: 'pause' });
		await addPause(tx, { organisationId, id, present });
		await layOnTable(ask, id, sourceIds);
		return { id, version: 1 };
	}
});

/** Gives a pause other words: what came up while standing still, and who was there. */
export const changePause = writeOperation({
	name: 'pause.change',
	object: 'pause',
	summary: { nl: 'Schrijf op wat er op tafel kwam', en: 'Write down what came up' },
	audience: ['worker'],
	input: changeShape,
	example: { writeId: exampleId(9), id: exampleId(1), title: 'Post', text: 'De angst komt eerst.' },
	rest: { method: 'post', path: '/pauses/{id}/texts', tag: 'denken' },
	async work({ id, title, text, present }, { tx, actor }) {
		const { organisationId } = actor;
		if (!(await findPause(tx, organisationId, id))) throw new Problem('notFound');
		const version = await changeEntryText(tx, organisationId, id, title, text ?? '');
		if (version === undefined) throw new Problem('forbidden');
		await changePresent(tx, organisationId, id, present);
		return { id, version };
	}
});

/** Says what a pause comes to. "Nothing yet" is a full outcome and stands there with its reason (70). */
export const closePause = writeOperation({
	name: 'pause.close',
	object: 'pause',
	summary: { nl: 'Zeg wat de pas op de plaats oplevert', en: 'Say what the pause comes to' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		outcome: z.enum(outcomes),
		reason: optionalText(),
		/** The day to look again. */
		backOn: agreedDayShape().optional()
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), outcome: 'nothingYet' },
		...{ reason: 'De vrouwen willen eerst zelf overleggen.', backOn: '2099-01-15' }
	},
	rest: { method: 'post', path: '/pauses/{id}/outcomes', tag: 'denken' },
	async work({ id, outcome, reason, backOn = null }, { tx, actor, clock }) {
		const { organisationId } = actor;
		if (!(await findPause(tx, organisationId, id))) throw new Problem('notFound');
		if (outcome === 'nothingYet' && !reason) throw fieldProblem('reason', 'nothingYetReason');
		if (backOn && backOn < dayOf(clock())) throw fieldProblem('backOn', 'dayPassed');
		const version = await countChange(tx, organisationId, id);
		if (version === undefined) throw new Problem('forbidden');
		await keepOutcome(tx, organisationId, id, { outcome, reason, backOn });
		return { id, version };
	}
});

/** One pause, with all that lies on the table. */
export const showPause = readOperation({
	name: 'pause.show',
	summary: { nl: 'Lees een pas op de plaats', en: 'Read a pause' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: pauseShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/pauses/{id}', tag: 'denken' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'pause');
		const pause = await findPause(tx, organisationId, id);
		if (!words || !pause) throw new Problem('notFound');
		const sources = await sourcesOf(tx, organisationId, id);
		return { ...pause, ...words, state: stateOf(pause), sources };
	}
});

/** Pauses: what goes on, then what has a day to look again, then what came to something. */
export const listPauses = readOperation({
	name: 'pause.list',
	summary: { nl: 'Pas op de plaats: wat loopt en wat was', en: 'Pauses: open and past' },
	audience: ['member'],
	input: z.strictObject({
		areaId: idShape.optional(),
		limit: z.coerce.number().int().min(1).max(200).default(100)
	}),
	output: pauseListShape,
	example: {},
	rest: { method: 'get', path: '/pauses', tag: 'denken' },
	async work(asked, { tx, actor }) {
		const found = await findPauses(tx, actor.organisationId, asked);
		return inOrder(found).map((one) => ({
			...one,
			state: stateOf(one),
			laid: Number(one.laid)
		}));
	}
});
