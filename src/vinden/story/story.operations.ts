import {
	addEntry,
	addLink,
	changeEntryText,
	findEntry,
	hold,
	keepForGood,
	newThought,
	wordsOf
} from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	maybe,
	readOperation,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { findRound, layStory } from './round.store.ts';
import {
	consentInput,
	exampleId,
	exampleWords,
	storyLine,
	storyShape,
	storyWords,
	toldHow
} from './story.schema.ts';
import { nameOf, type Scope } from './story.rules.ts';
import {
	addStory,
	changeBeside,
	findRoundsOf,
	findStories,
	findStory,
	isShown,
	type ToldHow
} from './story.store.ts';

/** Holds a story to change it; one that was taken back stays as it is. */
export async function takeStory(ask: Ask<Write>, id: string) {
	const { held, version } = await hold(ask, id, () =>
		findStory(ask.tx, ask.actor.organisationId, id)
	);
	if (held.withdrawnOn) throw new Problem('storyTakenBack');
	return { story: held, version };
}

/** @throws Problem when there is no such round, or when it does not ask for this domain */
export async function checkRound(ask: Ask<Write>, roundId: string, domain: string) {
	const round = await findRound(ask.tx, ask.actor.organisationId, roundId);
	if (!round) throw fieldProblem('roundId', 'unknownEntry');
	if (!round.domains.includes(domain)) throw fieldProblem('domain', 'otherDomain');
	return round;
}

interface NewStory {
	id: string;
	title: string | null;
	changed: string;
	why: string;
	teller: string;
	ownName: string | null;
	happenedOn: string | null;
	domain: string;
	scope: Scope;
	consentUntil: string | null;
	toldHow: ToldHow;
	areaId: string | null;
}

/** Puts a story on the spine; it starts with the team, however far its consent goes. */
export async function addNewStory(ask: Ask<Write>, said: NewStory): Promise<void> {
	const { tx, actor, clock } = ask;
	const { id, title, changed, happenedOn, areaId, ...beside } = said;
	const today = dayOf(clock());
	if (beside.consentUntil && beside.consentUntil < today)
		throw fieldProblem('consentUntil', 'dayPassed');
	const spine = await newThought(ask, {
		...{ areaId, title: nameOf(title, changed), text: changed },
		happenedOn: happenedOn ?? today
	});
	await addEntry(tx, { ...spine, id, kind: 'story' }, beside.why);
	await addStory(tx, {
		...{ ...beside, organisationId: actor.organisationId, id, consentOn: today }
	});
}

/** Of what a story may come. */
export const origins = [
	...(['activity', 'plan', 'initiative', 'lookBack', 'cycle', 'introduction'] as const)
] as const;

/** Notes a story of change as somebody told it, with why it matters to them and how far it may go (methods.md 6.3). */
export const noteStory = writeOperation({
	name: 'story.note',
	object: 'story',
	summary: { nl: 'Noteer een verhaal', en: 'Note a story' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		...storyWords,
		...consentInput,
		toldHow: toldHow.exclude(['link']).default('talk'),
		/** The teller was asked, and said so. */
		asked: z.literal(true),
		areaId: maybe(idShape),
		/** What it came of. */
		cameOfId: maybe(idShape),
		/** The round on whose table it is laid. */
		roundId: maybe(idShape)
	}),
	example: { id: exampleId(1), ...exampleWords, scope: 'team', asked: true } as const,
	rest: { method: 'put', path: '/stories/{id}', tag: 'vinden' },
	async work({ cameOfId, roundId, asked: _, areaId, ...said }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const round = roundId ? await checkRound(ask, roundId, said.domain) : undefined;
		const origin = cameOfId ? await findEntry(tx, organisationId, cameOfId) : undefined;
		if (cameOfId && !origins.some((kind) => kind === origin?.kind))
			throw fieldProblem('cameOfId', 'unknownEntry');
		if (roundId) await hold(ask, roundId, () => findRound(tx, organisationId, roundId));
		const place = areaId ?? origin?.areaId ?? round?.areaId ?? null;
		await addNewStory(ask, { ...said, areaId: place });
		const { id } = said;
		const createdAt = clock();
		if (roundId) await layStory(tx, { organisationId, roundId, storyId: id, createdAt });
		if (cameOfId) {
			await addLink(tx, { organisationId, fromId: id, toId: cameOfId, role: 'cameOf', createdAt });
			await keepForGood(tx, organisationId, [cameOfId]);
		}
		return { id, version: 1 };
	}
});

/** Corrects the words together with the teller. What is shown already keeps its words until it is shown anew. */
export const changeStory = writeOperation({
	name: 'story.change',
	object: 'story',
	summary: { nl: 'Verander een verhaal met de verteller', en: 'Change a story with its teller' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, version: z.coerce.number().int() },
		...storyWords
	}),
	example: { writeId: exampleId(9), id: exampleId(1), version: 1, ...exampleWords },
	rest: { method: 'post', path: '/stories/{id}/changes', tag: 'vinden' },
	async work({ id, version: seen, title, changed, happenedOn: _, ...beside }, ask) {
		const { organisationId } = ask.actor;
		const { story } = await takeStory(ask, id);
		// Held, it counts one more than what was seen.
		if (story.version !== seen + 1) throw new Problem('changedMeanwhile');
		const { why, teller, ownName, domain } = beside;
		await changeBeside(ask.tx, organisationId, id, { why, teller, ownName, domain });
		const name = nameOf(title, changed);
		const version = await changeEntryText(ask.tx, organisationId, id, name, changed, why);
		return { id, version: version! };
	}
});

/** One story; of one that was taken back only the empty place. */
export const showStory = readOperation({
	name: 'story.show',
	summary: { nl: 'Lees een verhaal', en: 'Read a story' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: storyShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/stories/{id}', tag: 'vinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'story');
		const found = await findStory(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		const { teller, ownName, why, domain, toldHow, scope, consentOn, consentUntil } = found;
		return {
			...{ ...words, teller, ownName, why, domain, toldHow, scope, consentOn, consentUntil },
			...{ withdrawnOn: found.withdrawnOn, version: found.version },
			isShown: await isShown(tx, organisationId, id),
			rounds: await findRoundsOf(tx, organisationId, id)
		};
	}
});

/** Stories, the newest first; what was taken back keeps an empty place. */
export const listStories = readOperation({
	name: 'story.list',
	summary: { nl: 'Lijst van verhalen', en: 'List stories' },
	audience: ['member'],
	input: z.strictObject({
		domain: z.string().max(60).optional(),
		/** Only those on the table of this round. */
		roundId: idShape.optional(),
		/** Only those that were chosen in some round. */
		only: z.enum(['chosen']).optional(),
		limit: z.coerce.number().int().min(1).max(500).default(200)
	}),
	output: z.array(storyLine),
	example: {},
	rest: { method: 'get', path: '/stories', tag: 'vinden' },
	work: (input, { tx, actor }) => findStories(tx, actor.organisationId, input)
});
