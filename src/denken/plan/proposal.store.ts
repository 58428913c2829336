import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { TextSection } from './sections.rules.ts';
import type { Role } from './shapes.ts';

export type Manner = 'words' | 'adds';
export type ProposalState = 'waiting' | 'taken' | 'partly' | 'notTaken';

export const addProposal = (
	tx: Write,
	proposal: {
		organisationId: string;
		id: string;
		planId: string;
		section: TextSection;
		manner: Manner;
		text: string;
		givenAs: Role;
		versionSeen: number;
		createdAt: Date;
	}
) => tx.insertInto('planProposal').values(proposal).execute();

/** How many proposals wait at a plan since a moment, from whomever; a visitor may know that much. */
export async function countWaitingProposals(
	tx: Read,
	organisationId: string,
	planId: string,
	since: Date
): Promise<number> {
	const { rows } = await sql<{ waiting: number }>`
		select app.waiting_proposals(${organisationId}, ${planId}, ${since}) as waiting`.execute(tx);
	return rows[0]!.waiting;
}

const proposals = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('planProposal')
		.select(['id', 'planId', 'section', 'manner', 'text', 'givenAs', 'versionSeen', 'state'])
		.select(['reply', 'answeredOn', 'createdAt'])
		.$narrowType<{
			section: TextSection;
			manner: Manner;
			givenAs: Role;
			state: ProposalState;
		}>()
		.where('organisationId', '=', organisationId);

/** What was proposed at a plan and this reader may see, those that wait first. */
export const findProposals = (tx: Read, organisationId: string, planId: string) =>
	proposals(tx, organisationId)
		.where('planId', '=', planId)
		.orderBy((eb) => eb('state', '=', 'waiting'), 'desc')
		.orderBy('createdAt', 'desc')
		.limit(200)
		.execute();

export const findProposal = (tx: Read, organisationId: string, id: string) =>
	proposals(tx, organisationId).where('id', '=', id).executeTakeFirst();

export const keepAnswer = (
	tx: Write,
	organisationId: string,
	id: string,
	answered: { state: ProposalState; reply: string | null; answeredOn: string }
) =>
	tx
		.updateTable('planProposal')
		.set(answered)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
