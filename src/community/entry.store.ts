import {
	searchWords,
	subjectWords,
	thesaurusVersion,
	type Read,
	type Write
} from '#kernel/index.ts';
import { sql } from 'kysely';
import { areasWithin } from './area.store.ts';

export type Visibility = 'onlyMe' | 'team' | 'partners' | 'residents' | 'public';

/** Which table beside an entry holds the rest of it. */
export const entryKinds = [
	'cycle',
	'observation',
	'promise',
	'question',
	'presence',
	'walkthrough',
	'theme',
	'pause',
	'questionAnalysis',
	'areaAnalysis',
	'forceField',
	'policyDocument',
	'fathom',
	'priority',
	'decision',
	'referral',
	'changeStory',
	'plan',
	'activity',
	'initiative',
	'budgetRequest',
	'challenge',
	'treatmentAgreement',
	'progressMessage',
	'listing',
	'lookBack',
	'outcome',
	'story',
	'storyRound',
	'rippleMap',
	'claim',
	'measurement',
	'community',
	'report',
	'handover',
	'approach',
	'party',
	'talent',
	'introduction',
	'combination',
	'discussion',
	'coaching',
	'networkMeeting',
	'publication'
] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface Place {
	longitude: number;
	latitude: number;
}

export interface NewEntry {
	organisationId: string;
	id: string;
	kind: EntryKind;
	areaId: string | null;
	teamId: string | null;
	title: string;
	text: string;
	happenedOn: string;
	authorId: string;
	visibility: Visibility;
	expiresOn: string | null;
	createdAt: Date;
	/** The point it is about, in degrees. */
	place?: Place | null;
}

/**
 * Puts a new entry on the spine, with its search words.
 * @param alsoFind texts beside it that search should find it by, for example a quote
 */
export async function addEntry(
	tx: Write,
	{ place, ...entry }: NewEntry,
	...alsoFind: (string | null)[]
): Promise<void> {
	await tx
		.insertInto('entry')
		.values(rowOf(entry, place, alsoFind))
		.execute();
}

/** What people can be introduced to, and what they ask: found by its subjects too, not only by its words. */
const withSubjects: readonly EntryKind[] = [
	...(['activity', 'community', 'initiative', 'listing', 'talent', 'party', 'question'] as const)
];

const rowOf = (
	entry: Omit<NewEntry, 'place'>,
	place: NewEntry['place'],
	alsoFind: (string | null)[] = []
) => {
	const texts = [entry.title, entry.text, ...alsoFind];
	const hasSubjects = withSubjects.includes(entry.kind);
	const words = [...searchWords(...texts), ...(hasSubjects ? subjectWords(...texts) : [])];
	const lexemes = sql<string>`array_to_tsvector(${words}::text[])`;
	return { ...entry, ...place, lexemes, subjectsBy: hasSubjects ? thesaurusVersion() : '' };
};

/** Puts many new entries on the spine at once, with their search words; at most a thousand or so. */
export async function addEntries(tx: Write, entries: readonly NewEntry[]): Promise<void> {
	if (entries.length === 0) return;
	const rows = entries.map(({ place, ...entry }) => rowOf(entry, place));
	await tx.insertInto('entry').values(rows).execute();
}

/** Counts a change of what stands beside an entry; answers the new version, or undefined when not allowed. */
export async function countChange(
	tx: Write,
	organisationId: string,
	id: string
): Promise<number | undefined> {
	const entry = await tx
		.updateTable('entry')
		.set((eb) => ({ version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();
	return entry?.version;
}

/**
 * Gives an entry other words, and the search words that go with them.
 * @param alsoFind texts beside it that search should find it by
 * @returns the new version, or undefined when not allowed
 */
export async function changeEntryText(
	tx: Write,
	organisationId: string,
	id: string,
	title: string,
	text: string,
	...alsoFind: (string | null)[]
): Promise<number | undefined> {
	const words = searchWords(title, text, ...alsoFind);
	const subjects = subjectWords(title, text, ...alsoFind);
	const hasSubjects = sql<boolean>`kind = any (${sql.val(withSubjects)}::text[])`;
	const lexemes = sql<string>`array_to_tsvector(${words}::text[] || case when ${hasSubjects} then ${subjects}::text[] else '{}' end)`;
	const subjectsBy = sql<string>`case when ${hasSubjects} then ${thesaurusVersion()} else '' end`;
	const entry = await tx
		.updateTable('entry')
		.set((eb) => ({
			title,
			text,
			...{ lexemes, subjectsBy },
			version: eb('version', '+', 1)
		}))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();
	return entry?.version;
}

/** Moves an entry on the ladder; answers the new version, or undefined when not allowed. */
export async function changeVisibility(
	tx: Write,
	organisationId: string,
	id: string,
	visibility: Visibility
): Promise<number | undefined> {
	const entry = await tx
		.updateTable('entry')
		.set((eb) => ({ visibility, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		// Shared with a team that is not there, it would be shared with nobody and seem to be shared.
		.where((eb) => eb.or([eb(eb.val(visibility), '<>', 'team'), eb('teamId', 'is not', null)]))
		.returning('version')
		.executeTakeFirst();
	return entry?.version;
}

/** Removes an entry with what stands beside it; answers its last version, or undefined when not allowed. */
export async function removeEntry(
	tx: Write,
	organisationId: string,
	id: string
): Promise<number | undefined> {
	const entry = await tx
		.deleteFrom('entry')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();
	return entry?.version;
}

/** The newest entries of some kinds this reader may see, with how many things each is tied to. */
export const findEntries = (
	tx: Read,
	organisationId: string,
	{ kinds, areaId, limit }: { kinds: readonly EntryKind[]; areaId?: string; limit: number }
) =>
	tx
		.selectFrom('entry')
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('entry.organisationId', '=', organisationId)
		.where('entry.kind', 'in', kinds)
		.$if(areaId !== undefined, (query) =>
			query.where('entry.areaId', 'in', areasWithin(organisationId, areaId!))
		)
		.select(['entry.id', 'title', 'text', 'happenedOn', 'area.name as areaName'])
		.select('entry.kind')
		.$narrowType<{ kind: EntryKind }>()
		.select((eb) =>
			eb
				.selectFrom('link')
				.whereRef('link.organisationId', '=', 'entry.organisationId')
				.where((one) =>
					one.or([
						one('link.fromId', '=', one.ref('entry.id')),
						one('link.toId', '=', one.ref('entry.id'))
					])
				)
				.select((one) => one.fn.countAll<number>().as('count'))
				.as('links')
		)
		.orderBy('happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();
