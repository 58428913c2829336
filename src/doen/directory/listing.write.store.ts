import { changeEntryText } from '#community/index.ts';
import type { Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import { listNames, listTables, type Detail, type Status } from './detail.ts';

const json = (value: unknown) => sql<string>`${JSON.stringify(value)}::jsonb`;

/** What a row of the directory has beside what it says of itself. */
export interface ListingState {
	confirmedOn?: string | null;
	confirmedBy?: string | null;
	askedOn?: string | null;
	mergedInto?: string | null;
	sourceDigest?: string | null;
	sourceVersion?: number | null;
	changedAt?: Date;
}

const rowOf = (detail: Detail) => ({
	...{ hsdsId: detail.hsdsId, providerId: detail.providerId, status: detail.status },
	...{ alternateName: detail.alternateName, website: detail.website, email: detail.email },
	...{ audience: detail.audience, minimumAge: detail.minimumAge, maximumAge: detail.maximumAge },
	...{ cost: detail.cost, howToJoin: detail.howToJoin, alert: detail.alert },
	rest: json(detail.rest)
});

export interface NewListing {
	id: string;
	detail: Detail;
	state: ListingState & { changedAt: Date };
}

/** How many rows go in one statement. */
const together = 500;

async function addLists(
	tx: Write,
	organisationId: string,
	listings: readonly Pick<NewListing, 'id' | 'detail'>[]
) {
	for (const name of listNames) {
		const rows = listings.flatMap(({ id: listingId, detail }) =>
			detail[name].map(({ rest, ...row }, position) => ({
				...{ organisationId, listingId, position, ...row, rest: json(rest) }
			}))
		);
		for (let at = 0; at < rows.length; at += together)
			await tx
				.insertInto(listTables[name])
				.values(rows.slice(at, at + together) as never)
				.execute();
	}
}

/** Puts listings beside their entries, with all their lists. */
export async function addListings(
	tx: Write,
	organisationId: string,
	listings: readonly NewListing[]
): Promise<void> {
	const rows = listings.map(({ id, detail, state }) => ({
		...{ organisationId, id, ...rowOf(detail), ...noState, ...state }
	}));
	for (let at = 0; at < rows.length; at += together)
		await tx
			.insertInto('listing')
			.values(rows.slice(at, at + together))
			.execute();
	await addLists(tx, organisationId, listings);
}

/** Puts a listing beside its entry, with all its lists. */
export const addListing = (
	tx: Write,
	organisationId: string,
	...[id, detail, state]: [string, Detail, NewListing['state']]
): Promise<void> => addListings(tx, organisationId, [{ id, detail, state }]);

/** Rows that go in together say the same columns. */
const noState = {
	...{ confirmedOn: null, confirmedBy: null, askedOn: null, mergedInto: null },
	...{ sourceDigest: null, sourceVersion: null }
};

/**
 * Makes a listing what it is to be from now on, its lists included.
 * @returns the new version, or undefined when not allowed
 */
export async function keepDetail(
	tx: Write,
	organisationId: string,
	id: string,
	detail: Detail,
	state: ListingState & { changedAt: Date }
): Promise<number | undefined> {
	const version = await changeEntryText(tx, organisationId, id, detail.name, detail.description);
	if (version === undefined) return undefined;
	await changeState(tx, organisationId, id, { ...rowOf(detail), ...state } as ListingState);
	for (const name of listNames)
		await tx
			.deleteFrom(listTables[name])
			.where('organisationId', '=', organisationId)
			.where('listingId', '=', id)
			.execute();
	await addLists(tx, organisationId, [{ id, detail }]);
	return version;
}

/** Changes what is known about a listing, not what it says. */
export const changeState = (
	tx: Write,
	organisationId: string,
	id: string,
	state: ListingState & { status?: Status }
) =>
	tx
		.updateTable('listing')
		.set(state)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** Moves an entry to another area. */
export const moveTo = (tx: Write, organisationId: string, id: string, areaId: string | null) =>
	tx
		.updateTable('entry')
		.set({ areaId })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
