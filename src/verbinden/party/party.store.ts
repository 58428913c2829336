import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Consent } from './party.rules.ts';
import type { AccessName, PartyKind } from './party.schema.ts';

interface Key {
	organisationId: string;
	id: string;
}
export interface Beside extends Record<AccessName, boolean | null> {
	place: string | null;
	website: string | null;
	resourceKind: 'goods' | 'money' | 'space' | 'knowledge' | null;
	capacity: number | null;
	costs: string | null;
}
interface Confirmed {
	confirmedOn: string | null;
	confirmedBy: string | null;
}
interface Source {
	sourceFrom: string | null;
	sourceUrl: string | null;
}

export const addParty = (
	tx: Write,
	party: Key & { kind: PartyKind } & Beside & Partial<Consent> & Confirmed & Source
) => tx.insertInto('party').values(party).execute();

export const changePartyOf = (
	tx: Write,
	{ organisationId, id }: Key,
	change: Partial<Beside & Consent & Confirmed & { askedOn: string }>
) =>
	tx
		.updateTable('party')
		.set(change)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** A party with the version of its entry; undefined when it is not there for this reader. */
export const findParty = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('party')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'party.organisationId')
				.onRef('entry.id', '=', 'party.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['party.id', 'party.kind', 'entry.title', 'entry.text', 'entry.version'])
		.select(['entry.visibility', 'entry.areaId', 'area.name as areaName'])
		.select(['place', 'website', 'resourceKind', 'capacity', 'costs', 'sourceFrom', 'sourceUrl'])
		.select(['stepFree', 'toilet', 'hearingLoop', 'parking', 'lift'])
		.select(['consentOn', 'consentHow', 'consentUntil', 'consentScope', 'consentTies'])
		.select(['confirmedOn', 'confirmedBy', 'askedOn'])
		.$narrowType<{
			kind: PartyKind;
			resourceKind: Beside['resourceKind'];
			consentHow: Consent['consentHow'] | null;
			consentScope: Consent['consentScope'] | null;
		}>()
		.where('party.organisationId', '=', organisationId)
		.where('party.id', '=', id)
		.executeTakeFirst();
export type Party = NonNullable<Awaited<ReturnType<typeof findParty>>>;

/** Moves an entry to another area. */
export const moveParty = (tx: Write, { organisationId, id }: Key, areaId: string | null) =>
	tx
		.updateTable('entry')
		.set({ areaId })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** Lets the entry end with the consent, and brings it back to how far that goes; the database holds both. */
export const endWithConsent = (
	tx: Write,
	{ organisationId, id }: Key,
	visibility: Party['visibility']
) =>
	tx
		.updateTable('entry')
		.set({ visibility, expiresOn: null })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** Removes a person whose consent was taken back; answers the last version, or null when not allowed. */
export async function takeOut(tx: Write, { organisationId, id }: Key): Promise<number | null> {
	const { rows } = await sql<{ version: number | null }>`
		select app.take_party_out(${organisationId}, ${id}) as version`.execute(tx);
	return rows[0]!.version;
}

/**
 * What matching needs to know of parties this reader may see. It tells of what there is, never how to reach a person.
 */
export const findPartyFacts = (tx: Read, organisationId: string, ids: readonly string[]) =>
	ids.length === 0
		? Promise.resolve([])
		: tx
				.selectFrom('party')
				.select(['id', 'kind', 'place', 'stepFree', 'confirmedOn'])
				.$narrowType<{ kind: PartyKind }>()
				.where('organisationId', '=', organisationId)
				.where('id', 'in', ids)
				.execute();
