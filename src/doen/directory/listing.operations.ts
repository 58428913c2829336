import { addEntry, findArea, hold, newThought } from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	readOperation,
	searchQuery,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { freshSince, isFresh } from './fresh.rules.ts';
import {
	addShape,
	byShape,
	changeShape,
	exampleId,
	lineShape,
	shownShape,
	statusShape
} from './listing.schema.ts';
import { findListings } from './listing.find.store.ts';
import { findWhole, type Whole } from './listing.store.ts';
import { addListing, changeState, keepDetail, moveTo } from './listing.write.store.ts';
import { findTerms } from './provider.store.ts';
import { toldOf } from './told.ts';
import { emptyDetail } from './words.rules.ts';
import { fromWords } from './writing.ts';

/** @throws Problem when it is not there for this asker */
export async function wholeOf(tx: Write, organisationId: string, id: string): Promise<Whole> {
	const [found] = await findWhole(tx, organisationId, [id]);
	if (!found) throw new Problem('notFound');
	return found;
}

/** @throws Problem when the listing is not there, or may not be changed */
export const counted = async (ask: Ask<Write>, id: string) =>
	(await hold(ask, id, () => wholeOf(ask.tx, ask.actor.organisationId, id))).version;

/** Adds a line to the directory. It is shared with the team, until somebody shows it further. */
export const addAListing = writeOperation({
	name: 'listing.add',
	object: 'listing',
	summary: { nl: 'Zet iets in de wegwijzer', en: 'Put something in the directory' },
	audience: ['worker'],
	input: addShape,
	example: {
		...{ id: exampleId(1), name: 'Repaircafé', description: 'Samen maken wat stuk is.' },
		...{ providerName: 'Stichting Draad', phone: '0320 123456' },
		times: [{ days: ['SA'], opensAt: '10:00', closesAt: '13:00' }]
	},
	rest: { method: 'put', path: '/listings/{id}', tag: 'doen' },
	async work({ id, areaId, visibility, ...words }, ask) {
		const { tx, actor, clock } = ask;
		const { name: title, description: text } = words;
		const spine = await newThought(ask, { areaId, title, text, visibility });
		await addEntry(tx, { ...spine, id, kind: 'listing' }, words.providerName, words.themes);
		const detail = await fromWords(ask, emptyDetail(id), words);
		await addListing(tx, actor.organisationId, id, detail, { changedAt: clock() });
		return { id, version: 1 };
	}
});

/** Writes a line of the directory anew; what was taken in beside what the form shows stays. */
export const changeAListing = writeOperation({
	name: 'listing.change',
	object: 'listing',
	summary: { nl: 'Verander een regel van de wegwijzer', en: 'Change a listing' },
	audience: ['worker'],
	input: changeShape,
	example: { writeId: exampleId(9), id: exampleId(1), name: 'Repaircafé' },
	rest: { method: 'post', path: '/listings/{id}/changes', tag: 'doen' },
	async work({ id, writeId: _, areaId, ...words }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { detail } = await wholeOf(tx, organisationId, id);
		if (areaId && !(await findArea(tx, organisationId, areaId)))
			throw fieldProblem('areaId', 'unknownArea');
		const next = await fromWords(ask, detail, words);
		const version = await keepDetail(tx, organisationId, id, next, { changedAt: clock() });
		if (version === undefined) throw new Problem('forbidden');
		await moveTo(tx, organisationId, id, areaId);
		return { id, version };
	}
});

/** Notes that a listing is right as it stands, and who says so. */
export const confirmListing = writeOperation({
	name: 'listing.confirm',
	object: 'listing',
	summary: { nl: 'Bevestig een regel van de wegwijzer', en: 'Confirm a listing' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, by: byShape }),
	example: { writeId: exampleId(9), id: exampleId(1), by: 'beheer van Stichting Draad' },
	rest: { method: 'post', path: '/listings/{id}/confirmations', tag: 'doen' },
	async work({ id, by }, ask) {
		const version = await counted(ask, id);
		const changedAt = ask.clock();
		const state = { confirmedOn: dayOf(changedAt), confirmedBy: by, changedAt };
		await changeState(ask.tx, ask.actor.organisationId, id, state);
		return { id, version };
	}
});

/** Says that something rests, is closed for a while, is no more, or goes on again. */
export const closeListing = writeOperation({
	name: 'listing.close',
	object: 'listing',
	summary: { nl: 'Zeg of het er nog is', en: 'Say whether it is still there' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, status: statusShape }),
	example: { writeId: exampleId(9), id: exampleId(1), status: 'inactive' },
	rest: { method: 'post', path: '/listings/{id}/closings', tag: 'doen' },
	async work({ id, status }, ask) {
		const version = await counted(ask, id);
		const changedAt = ask.clock();
		await changeState(ask.tx, ask.actor.organisationId, id, { status, changedAt });
		return { id, version };
	}
});

/** What there is, by name; with words that are sought, what fits best first. */
export const listListings = readOperation({
	name: 'listing.list',
	summary: { nl: 'De wegwijzer', en: 'The directory' },
	audience: ['public'],
	input: z.strictObject({
		q: z.string().trim().max(200).optional(),
		areaId: idShape.optional(),
		themeId: z.guid().optional(),
		confirmed: z.enum(['yes', 'no']).optional(),
		status: statusShape.optional(),
		/** Goes on behind this one: the name and id of the last that was read. */
		afterName: z.string().max(200).optional(),
		afterId: idShape.optional(),
		limit: z.coerce.number().int().min(1).max(200).default(50)
	}),
	output: z.array(lineShape),
	example: { q: 'eten', confirmed: 'yes' },
	rest: { method: 'get', path: '/listings', tag: 'doen' },
	async work({ q, themeId, confirmed, afterName, afterId, ...asked }, { tx, actor, clock }) {
		const today = dayOf(clock());
		const query = q ? searchQuery(q) : null;
		const since = freshSince(today);
		const found = await findListings(tx, actor.organisationId, {
			...asked,
			...{ query, termId: themeId },
			...(confirmed === 'yes' && { confirmedSince: since }),
			...(confirmed === 'no' && { notConfirmedSince: since }),
			...(afterId && !query && { after: { title: afterName ?? '', id: afterId } })
		});
		return found.map((one) => ({ ...one, fresh: isFresh(one.confirmedOn, today) }));
	}
});

export const showListing = readOperation({
	name: 'listing.show',
	summary: { nl: 'Lees een regel van de wegwijzer', en: 'Read a listing' },
	audience: ['public'],
	input: z.strictObject({ id: idShape }),
	output: shownShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/listings/{id}', tag: 'doen' },
	async work({ id }, { tx, actor, clock }) {
		const found = await toldOf(tx, actor.organisationId, id, clock());
		if (!found) throw new Problem('notFound');
		return found as unknown as z.output<typeof shownShape>;
	}
});

/** The subjects by which listings can be found. */
export const listListingThemes = readOperation({
	name: 'listingTheme.list',
	summary: { nl: 'Waar de wegwijzer over gaat', en: 'What the directory is about' },
	audience: ['public'],
	input: z.strictObject({}),
	output: z.array(z.object({ id: z.string(), name: z.string() })),
	example: {},
	rest: { method: 'get', path: '/listing-themes', tag: 'doen' },
	async work(_, { tx, actor }) {
		const found = await findTerms(tx, actor.organisationId, {});
		return found
			.map(({ id, name }) => ({ id, name }))
			.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
	}
});
