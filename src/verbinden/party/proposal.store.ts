import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

export type ProposalState = 'right' | 'waiting' | 'taken' | 'notTaken';

export interface Proposed {
	title: string | null;
	text: string | null;
	place: string | null;
	/** What is different, in own words. */
	words: string | null;
}

export const addProposal = (
	tx: Write,
	proposal: Proposed & {
		organisationId: string;
		id: string;
		partyId: string;
		givenAs: string;
		state: 'right' | 'waiting';
		createdAt: Date;
	}
) => tx.insertInto('partyProposal').values(proposal).execute();

/** What was said of a party by its link, for the team that keeps it; what waits first. */
export const findProposals = (
	tx: Read,
	organisationId: string,
	asked: { partyId?: string; id?: string; state?: ProposalState }
) =>
	tx
		.selectFrom('partyProposal')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'partyProposal.organisationId')
				.onRef('entry.id', '=', 'partyProposal.partyId')
		)
		.select(['partyProposal.id', 'partyId', 'entry.title as name', 'givenAs', 'state'])
		.select(['partyProposal.title', 'partyProposal.text', 'place', 'words'])
		.select(['partyProposal.createdAt'])
		.$narrowType<{ state: ProposalState }>()
		.where('partyProposal.organisationId', '=', organisationId)
		.$if(asked.partyId !== undefined, (one) => one.where('partyId', '=', asked.partyId!))
		.$if(asked.id !== undefined, (one) => one.where('partyProposal.id', '=', asked.id!))
		.$if(asked.state !== undefined, (one) => one.where('state', '=', asked.state!))
		.orderBy((eb) => eb('state', '=', 'waiting'), 'desc')
		.orderBy('partyProposal.createdAt', 'desc')
		.limit(100)
		.execute();

export const answerProposal = (
	tx: Write,
	organisationId: string,
	id: string,
	state: 'taken' | 'notTaken',
	answeredOn: string
) =>
	tx
		.updateTable('partyProposal')
		.set({ state, answeredOn })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** How much came in by the link of a party since a moment; a visitor may know that much. */
export async function countAnswers(
	tx: Read,
	organisationId: string,
	partyId: string,
	since: Date
): Promise<number> {
	const { rows } = await sql<{ answers: number }>`
		select app.party_answers_since(${organisationId}, ${partyId}, ${since}) as answers`.execute(tx);
	return rows[0]!.answers;
}
