import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Proposed } from './listing.schema.ts';

export type ProposalState = 'right' | 'waiting' | 'taken' | 'notTaken';

export const addListingProposal = (
	tx: Write,
	{
		changes,
		...proposal
	}: {
		organisationId: string;
		id: string;
		listingId: string;
		givenAs: string;
		changes: Proposed;
		state: 'right' | 'waiting';
		createdAt: Date;
	}
) =>
	tx
		.insertInto('listingProposal')
		.values({ ...proposal, changes: sql`${JSON.stringify(changes)}::jsonb` })
		.execute();

/** What owners said of a listing, for the team that keeps it; what waits first. */
export const findListingProposals = (
	tx: Read,
	organisationId: string,
	asked: { listingId?: string; id?: string; state?: ProposalState }
) =>
	tx
		.selectFrom('listingProposal')
		.select(['id', 'listingId', 'givenAs', 'changes', 'state', 'answeredOn', 'createdAt'])
		.$narrowType<{ state: ProposalState }>()
		.where('organisationId', '=', organisationId)
		.$if(asked.listingId !== undefined, (one) => one.where('listingId', '=', asked.listingId!))
		.$if(asked.id !== undefined, (one) => one.where('id', '=', asked.id!))
		.$if(asked.state !== undefined, (one) => one.where('state', '=', asked.state!))
		.orderBy((eb) => eb('state', '=', 'waiting'), 'desc')
		.orderBy('createdAt', 'desc')
		.limit(100)
		.execute();

export const answerListingProposal = (
	tx: Write,
	organisationId: string,
	id: string,
	state: 'taken' | 'notTaken',
	answeredOn: string
) =>
	tx
		.updateTable('listingProposal')
		.set({ state, answeredOn })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** How much came in by the link of a listing since a moment; a visitor may know that much. */
export async function countListingProposals(
	tx: Read,
	organisationId: string,
	listingId: string,
	since: Date
): Promise<number> {
	const { rows } = await sql<{ waiting: number }>`
		select app.waiting_listing_proposals(${organisationId}, ${listingId}, ${since}) as waiting`.execute(
		tx
	);
	return rows[0]!.waiting;
}
