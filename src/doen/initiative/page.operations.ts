import { difference } from '#denken/index.ts';
import {
	Problem,
	dayOf,
	fieldSentences,
	idShape,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { takeInitiative } from './initiative.operations.ts';
import {
	exampleId,
	line,
	pageSection,
	pageWords,
	piece,
	readWords,
	state
} from './initiative.schema.ts';
import { findInitiative, findInitiatives } from './initiative.store.ts';
import { differing, together, type PageWords } from './page.rules.ts';
import { findPage, findPageVersions, keepHidden, keepWords, takePage } from './page.store.ts';

/** More versions than this within so many minutes are no neighbours but a machine. */
const most = 30;
const withinMinutes = 10;
const number = z.coerce.number().int().min(0).max(100_000);

const wordsAt = (versions: { number: number; words: PageWords }[], seen: number) =>
	seen === 0 ? {} : versions.find((one) => one.number === seen)?.words;

/**
 * Writes on the initiative's own page, by its link: no account and no name. From the version that was read: other parts
 * go together, the same part is refused with both texts, so that nothing is lost.
 */
export const giveInitiativeWords = writeOperation({
	name: 'initiativePage.give',
	object: 'initiativePage',
	summary: { nl: 'Schrijf op de eigen bladzijde', en: 'Write on the own page' },
	audience: ['public'],
	input: z.strictObject({
		...{ writeId: idShape, initiativeId: idShape, versionSeen: number },
		...pageWords
	}),
	example: {
		...{ writeId: exampleId(9), initiativeId: exampleId(1), versionSeen: 0 },
		now: 'Zaterdag planten we de laatste zes tuinen.'
	},
	rest: { method: 'post', path: '/initiatives/{initiativeId}/page-versions', tag: 'doen' },
	async work({ writeId: _, initiativeId, versionSeen, ...mine }, { tx, actor, clock }) {
		const { organisationId, linkedEntryId } = actor;
		// Whose page it is writes it: by the link only, also when a worker opens it.
		if (linkedEntryId !== initiativeId) throw new Problem('notFound');
		const page = await takePage(tx, organisationId, initiativeId);
		if (!page) throw new Problem('notFound');
		const versions = await findPageVersions(tx, organisationId, initiativeId);
		const seen = wordsAt(versions, versionSeen);
		if (!seen) throw new Problem('changedMeanwhile');
		const createdAt = clock();
		const since = new Date(createdAt.getTime() - withinMinutes * 60_000);
		if (versions.filter((one) => one.createdAt > since).length >= most)
			throw new Problem('tooManyRequests', { seconds: withinMinutes * 60 });
		const { merged: words, conflicts } = together(seen, mine, page.words);
		if (conflicts.length > 0) {
			const sentence = fieldSentences.bothWrote!;
			throw new Problem(
				'changedMeanwhile',
				{},
				conflicts.map((path) => ({ path, sentence }))
			);
		}
		const next = page.number + 1;
		if (differing(words, page.words).length === 0) return { id: initiativeId, version: next };
		await keepWords(tx, { organisationId, initiativeId, number: next, words, createdAt });
		return { id: initiativeId, version: next };
	}
});

/** The page with both texts where somebody else wrote meanwhile, for who came in by its link. */
export const compareInitiativeWords = readOperation({
	name: 'initiativePage.compare',
	summary: { nl: 'Wat schreef een ander intussen?', en: 'What did somebody else write meanwhile?' },
	audience: ['public'],
	input: z.strictObject({ initiativeId: idShape, versionSeen: number, ...pageWords }),
	output: z.object({
		/** The version that stands there now. */
		number: z.int(),
		/** Both together; where both wrote in the same part, the words of who asks. */
		words: readWords,
		conflicts: z.array(
			z.object({
				section: pageSection,
				mine: z.string(),
				theirs: z.string(),
				difference: z.array(piece)
			})
		)
	}),
	example: { initiativeId: exampleId(1), versionSeen: 0, now: 'Zaterdag planten we.' },
	async work({ initiativeId, versionSeen, ...mine }, { tx, actor: { organisationId } }) {
		const page = await findPage(tx, organisationId, initiativeId);
		const versions = await findPageVersions(tx, organisationId, initiativeId);
		const seen = wordsAt(versions, versionSeen);
		if (!page || !seen) throw new Problem('notFound');
		const { merged, conflicts } = together(seen, mine, page.words);
		const own = Object.fromEntries(conflicts.map((section) => [section, mine[section] ?? '']));
		return {
			...{ number: page.number, words: { ...merged, ...own } },
			conflicts: conflicts.map((section) => {
				const [theirs, mineHere] = [page.words[section] ?? '', own[section]!];
				return { section, mine: mineHere, theirs, difference: difference(theirs, mineHere) };
			})
		};
	}
});

/** Hides what stands on the own page, with a reason; its words stay as they are and their people read why. */
export const hideInitiativePage = writeOperation({
	name: 'initiativePage.hide',
	object: 'initiative',
	summary: { nl: 'Verberg de eigen bladzijde', en: 'Hide the own page' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, reason: shortText(1000) }),
	example: { writeId: exampleId(9), id: exampleId(1), reason: 'Er staat een telefoonnummer in.' },
	rest: { method: 'post', path: '/initiatives/{id}/hidings', tag: 'doen' },
	async work({ id, reason }, ask) {
		const { version } = await takeInitiative(ask, id);
		const hidden = { hiddenOn: dayOf(ask.clock()), hiddenReason: reason };
		await keepHidden(ask.tx, ask.actor.organisationId, id, hidden);
		return { id, version };
	}
});

/** Shows the own page again. */
export const showInitiativePage = writeOperation({
	name: 'initiativePage.reveal',
	object: 'initiative',
	summary: { nl: 'Laat de eigen bladzijde weer zien', en: 'Show the own page again' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/initiatives/{id}/revealings', tag: 'doen' },
	async work({ id }, ask) {
		const { version } = await takeInitiative(ask, id);
		const shown = { hiddenOn: null, hiddenReason: null };
		await keepHidden(ask.tx, ask.actor.organisationId, id, shown);
		return { id, version };
	}
});

/** How the own page grew, for its people and its team; the newest first. */
export const listInitiativePageVersions = readOperation({
	name: 'initiativePage.versions',
	summary: { nl: 'Hoe de eigen bladzijde groeide', en: 'How the own page grew' },
	audience: ['public'],
	input: z.strictObject({ initiativeId: idShape }),
	output: z.array(
		z.object({
			number: z.int(),
			createdAt: z.date(),
			words: readWords,
			changed: z.array(pageSection)
		})
	),
	example: { initiativeId: exampleId(1) },
	rest: { method: 'get', path: '/initiatives/{initiativeId}/page-versions', tag: 'doen' },
	async work({ initiativeId }, { tx, actor: { organisationId } }) {
		const found = await findPageVersions(tx, organisationId, initiativeId);
		return found.map((one, index) => ({
			...one,
			changed: differing(one.words, found[index + 1]?.words ?? {})
		}));
	}
});

/** An initiative as anybody reads it: what its people say of themselves, without what the team noted. */
export const readInitiative = readOperation({
	name: 'initiative.read',
	summary: { nl: 'Lees een initiatief als bewoner', en: 'Read an initiative as a resident' },
	audience: ['public'],
	input: z.strictObject({
		id: idShape,
		/** Only when it lies in this area. */
		areaId: idShape.optional()
	}),
	output: z.object({
		...{ id: idShape, title: z.string(), owner: z.string(), state, since: z.string() },
		areaName: z.string().nullable(),
		/** Shown to everybody already. */
		isPublic: z.boolean(),
		number: z.int(),
		words: readWords,
		/** What the team noted of what it needs and offers, as long as its people say nothing of it. */
		needs: z.string().nullable(),
		offers: z.string().nullable(),
		hiddenReason: z.string().nullable()
	}),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/initiatives/{id}/reading', tag: 'doen' },
	async work({ id, areaId }, { tx, actor: { organisationId, linkedEntryId } }) {
		const found = await findInitiative(tx, organisationId, id, areaId);
		if (!found) throw new Problem('notFound');
		const page = await findPage(tx, organisationId, id);
		const mine = linkedEntryId === id;
		const shown = page && (mine || !page.hiddenOn);
		const words = shown ? page.words : {};
		return {
			...found,
			...{ words, number: page?.number ?? 0, isPublic: found.visibility === 'public' },
			needs: words.needs ? null : found.needs,
			offers: words.offers ? null : found.offers,
			hiddenReason: mine ? (page?.hiddenReason ?? null) : null
		};
	}
});

/** The initiatives of a neighbourhood that residents may read of, for its public page. */
export const listShownInitiatives = readOperation({
	name: 'initiative.listShown',
	summary: { nl: 'Wat bewoners zelf doen', en: 'What residents do themselves' },
	audience: ['public'],
	input: z.strictObject({ areaId: idShape }),
	output: z.array(line.omit({ text: true })),
	example: { areaId: exampleId(1) },
	rest: { method: 'get', path: '/areas/{areaId}/initiatives', tag: 'doen' },
	work: ({ areaId }, { tx, actor }) =>
		findInitiatives(tx, actor.organisationId, { areaId, publicly: true, limit: 50 })
});
