import { findEntry, hold, wordsOf } from '#community/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	readOperation,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { exampleId, voiceWords } from './look-back.schema.ts';
import { findBeside } from './look-back.store.ts';
import { addVoice, changeVoice, countWaiting } from './voice.store.ts';

/** More sheets for one look-back than this within so many minutes are no residents but a machine. */
const most = 30;
const withinMinutes = 10;

type Words = Partial<Record<keyof typeof voiceWords, string | null>>;

/** At least one thing said. */
function said(words: Words) {
	if (Object.values(words).every((one) => !one)) throw fieldProblem('process', 'oneAnswer');
	const { process = null, result = null, wentWell = null } = words;
	const { differently = null, takeAlong = null } = words;
	return { process, result, wentWell, differently, takeAlong };
}

/** What a resident reads before filling the own row: what it is about, and nothing of what others wrote. */
export const openLookBack = readOperation({
	name: 'lookBack.open',
	summary: { nl: 'Waarop kijken we terug?', en: 'What do we look back on?' },
	audience: ['public'],
	input: z.strictObject({ id: idShape }),
	output: z.object({ id: idShape, title: z.string(), happenedOn: z.string() }),
	example: { id: exampleId(5) },
	async work({ id }, { tx, actor: { organisationId, linkedEntryId } }) {
		const words = await wordsOf(tx, organisationId, id, 'lookBack');
		if (linkedEntryId !== id || !words) throw new Problem('notFound');
		return { id, title: words.title, happenedOn: words.happenedOn };
	}
});

/** Residents fill their own row and the three questions, by a link, without an account or a name (94). */
export const giveVoice = writeOperation({
	name: 'lookBackVoice.give',
	object: 'lookBack',
	summary: {
		nl: 'Schrijf wat bewoners deden en bereikten',
		en: 'Write what residents did and reached'
	},
	audience: ['public'],
	input: z.strictObject({ id: idShape, lookBackId: idShape, ...voiceWords }),
	example: { id: exampleId(1), lookBackId: exampleId(5), process: 'Wij spraken zelf af.' },
	async work({ id, lookBackId, ...words }, { tx, actor, clock }) {
		const { organisationId, linkedEntryId } = actor;
		// By a link only: that it can be read does not mean that it was asked.
		if (linkedEntryId !== lookBackId) throw new Problem('notFound');
		const entry = await findEntry(tx, organisationId, lookBackId);
		if (entry?.kind !== 'lookBack') throw new Problem('notFound');
		const voice = said(words);
		const createdAt = clock();
		const since = new Date(createdAt.getTime() - withinMinutes * 60_000);
		if ((await countWaiting(tx, organisationId, lookBackId, since)) >= most)
			throw new Problem('tooManyRequests', { seconds: withinMinutes * 60 });
		const came = { cameBy: 'link' as const, state: 'waiting' as const, createdAt };
		await addVoice(tx, { organisationId, id, lookBackId, ...voice, ...came });
		return { id: lookBackId, version: 1 };
	}
});

const held = (ask: Ask<Write>, id: string) =>
	hold(ask, id, () => findBeside(ask.tx, ask.actor.organisationId, id));

/** Types over what a resident wrote on paper; once, and it stands in the row at once. */
export const typeVoice = writeOperation({
	name: 'lookBackVoice.type',
	object: 'lookBack',
	summary: { nl: 'Neem een papier over', en: 'Type over a sheet' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, lookBackId: idShape, ...voiceWords }),
	example: { id: exampleId(1), lookBackId: exampleId(5), result: 'Elke dag een plek.' },
	rest: { method: 'put', path: '/look-back-voices/{id}', tag: 'vinden' },
	async work({ id, lookBackId, ...words }, ask) {
		const { organisationId } = ask.actor;
		const voice = said(words);
		const { version } = await held(ask, lookBackId);
		const came = { cameBy: 'paper' as const, state: 'taken' as const, createdAt: ask.clock() };
		await addVoice(ask.tx, { organisationId, id, lookBackId, ...voice, ...came });
		return { id: lookBackId, version };
	}
});

/** Takes what came in by a link into the residents' row, or keeps it back; nothing in it is changed. */
export const takeVoice = writeOperation({
	name: 'lookBackVoice.take',
	object: 'lookBack',
	summary: { nl: 'Neem woorden van een bewoner op', en: 'Take in a resident’s words' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, lookBackId: idShape },
		state: z.enum(['taken', 'keptBack'])
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), lookBackId: exampleId(5) },
		state: 'taken'
	},
	rest: { method: 'post', path: '/look-back-voices/{id}/decisions', tag: 'vinden' },
	async work({ id, lookBackId, state }, ask) {
		const { version } = await held(ask, lookBackId);
		const { organisationId } = ask.actor;
		if (!(await changeVoice(ask.tx, organisationId, { id, lookBackId, state })))
			throw new Problem('notFound');
		return { id: lookBackId, version };
	}
});
