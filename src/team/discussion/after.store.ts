import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { outcomes, ways } from './discussion.schema.ts';

interface Key {
	organisationId: string;
	discussionId: string;
	id: string;
}

export const addAgreementRow = (
	tx: Write,
	agreement: Key & { memberId: string; words: string; lookBackOn: string; createdAt: Date }
) => tx.insertInto('discussionAgreement').values(agreement).execute();

const agreements = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('discussionAgreement as agreement')
		.innerJoin('person', (join) =>
			join
				.onRef('person.organisationId', '=', 'agreement.organisationId')
				.onRef('person.id', '=', 'agreement.memberId')
		)
		.innerJoin('discussion', (join) =>
			join
				.onRef('discussion.organisationId', '=', 'agreement.organisationId')
				.onRef('discussion.id', '=', 'agreement.discussionId')
		)
		.where('agreement.organisationId', '=', organisationId)
		.select(['agreement.id', 'memberId', 'person.name as memberName', 'agreement.words'])
		.select(['lookBackOn', 'lookedBackOn', 'agreement.cameOf', 'discussion.code', 'discussionId'])
		.orderBy('lookBackOn')
		.orderBy('agreement.id');

export const findAgreements = (tx: Read, organisationId: string, discussionId: string) =>
	agreements(tx, organisationId).where('discussionId', '=', discussionId).execute();

/** What one member agreed and has not looked back on. */
export const findOwnAgreements = (tx: Read, organisationId: string, memberId: string) =>
	agreements(tx, organisationId)
		.where('memberId', '=', memberId)
		.where('lookedBackOn', 'is', null)
		.limit(100)
		.execute();

export const keepLookBack = async (
	tx: Write,
	{ organisationId, discussionId, id }: Key,
	said: { lookedBackOn: string; cameOf: string }
): Promise<boolean> =>
	(await tx
		.updateTable('discussionAgreement')
		.set(said)
		.where('organisationId', '=', organisationId)
		.where('discussionId', '=', discussionId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst()) !== undefined;

export const removeAgreementRow = async (
	tx: Write,
	{ organisationId, discussionId, id }: Key
): Promise<boolean> =>
	(await tx
		.deleteFrom('discussionAgreement')
		.where('organisationId', '=', organisationId)
		.where('discussionId', '=', discussionId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst()) !== undefined;

export const addPassed = (
	tx: Write,
	passed: Key & {
		questionId: string;
		how: (typeof ways)[number];
		saidOn: string;
		createdAt: Date;
	}
) => tx.insertInto('discussionPassed').values(passed).execute();

/** The questions that went on from a discussion, each with how its newest introduction stands. */
export async function findPassed(tx: Read, organisationId: string, discussionId: string) {
	const { rows } = await sql<{
		id: string;
		questionId: string | null;
		saidOn: string;
		state: string | null;
	}>`
		select p.id, e.id as question_id, p.said_on, step.state from discussion_passed p
		left join entry e on e.organisation_id = p.organisation_id and e.id = p.question_id
		left join lateral (
			select st.state from introduction_side side
			join introduction_step st on st.organisation_id = side.organisation_id and st.introduction_id = side.introduction_id
			where side.organisation_id = p.organisation_id and side.side = 'asker' and side.entry_id = p.question_id
			order by st.created_at desc, st.id desc limit 1) step on true
		where p.organisation_id = ${organisationId} and p.discussion_id = ${discussionId}
		order by p.created_at, p.id`.execute(tx);
	return rows;
}

export const addTally = (
	tx: Write,
	tally: {
		organisationId: string;
		id: string;
		teamId: string;
		month: string;
		talents: boolean;
		collective: boolean;
	}
) => tx.insertInto('discussionTally').values(tally).execute();

export const changeTally = (
	tx: Write,
	{ organisationId, id }: { organisationId: string; id: string },
	cameOf: (typeof outcomes)[number]
) =>
	tx
		.updateTable('discussionTally')
		.set({ cameOf })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** The count of the closed discussions of some months, of one team or of all. */
export const findTallies = (
	tx: Read,
	organisationId: string,
	{ from, until, teamId }: { from: string; until: string; teamId?: string }
) =>
	tx
		.selectFrom('discussionTally')
		.select(['teamId', 'talents', 'collective', 'cameOf'])
		.$narrowType<{ cameOf: (typeof outcomes)[number] | null }>()
		.where('organisationId', '=', organisationId)
		.where('month', '>=', from)
		.where('month', '<=', until)
		.$if(teamId !== undefined, (query) => query.where('teamId', '=', teamId!))
		.execute();
