import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Format, Route } from './format.rules.ts';
import type { askers, consents, outcomes, states } from './discussion.schema.ts';

interface Key {
	organisationId: string;
	id: string;
}
export interface Discussion extends Key {
	teamId: string;
	code: string;
	format: Format;
	consent: (typeof consents)[number];
	consentReason: string | null;
	state: (typeof states)[number];
	round: number;
	roundSince: Date | null;
	chairId: string | null;
	bringsId: string | null;
	mindsId: string | null;
	routes: Route[];
	askedBy: (typeof askers)[number] | null;
	noTalentReason: string | null;
	closedOn: string | null;
	tallyId: string | null;
	version: number;
}
type Begun = Pick<
	Discussion,
	| ('organisationId' | 'id' | 'teamId' | 'code' | 'format' | 'consent' | 'consentReason')
	| ('chairId' | 'bringsId' | 'mindsId')
>;

export const addDiscussion = (tx: Write, discussion: Begun) =>
	tx.insertInto('discussion').values(discussion).execute();

/** The teams somebody sits in, by name. */
export const findOwnTeams = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('team')
		.select(['id', 'name'])
		.where('organisationId', '=', organisationId)
		.where('id', '=', sql<string>`any (app.own_team_ids())`)
		.orderBy('name')
		.execute();

/** The members of a team on a day, by name. */
export const findMembers = (tx: Read, organisationId: string, teamId: string, day: string) =>
	tx
		.selectFrom('membership')
		.innerJoin('person', (join) =>
			join
				.onRef('person.organisationId', '=', 'membership.organisationId')
				.onRef('person.id', '=', 'membership.personId')
		)
		.select(['person.id', 'person.name'])
		.distinct()
		.where('membership.organisationId', '=', organisationId)
		.where('membership.teamId', '=', teamId)
		.where('membership.role', 'in', ['member', 'worker', 'coordinator'])
		.where((eb) => eb.or([eb('until', 'is', null), eb('until', '>=', day)]))
		.where((eb) => eb.or([eb('person.endsOn', 'is', null), eb('person.endsOn', '>=', day)]))
		.orderBy('person.name')
		.execute();

export const findCodes = async (tx: Read, organisationId: string, teamId: string) =>
	(
		await tx
			.selectFrom('discussion')
			.select('code')
			.where('organisationId', '=', organisationId)
			.where('teamId', '=', teamId)
			.execute()
	).map(({ code }) => code);

const withEntry = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('discussion')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'discussion.organisationId')
				.onRef('entry.id', '=', 'discussion.id')
		)
		.innerJoin('team', (join) =>
			join
				.onRef('team.organisationId', '=', 'discussion.organisationId')
				.onRef('team.id', '=', 'discussion.teamId')
		)
		.leftJoin('discussionTally', (join) =>
			join
				.onRef('discussionTally.organisationId', '=', 'discussion.organisationId')
				.onRef('discussionTally.id', '=', 'discussion.tallyId')
		)
		.where('discussion.organisationId', '=', organisationId)
		.selectAll('discussion')
		.select(['entry.happenedOn as heldOn', 'entry.expiresOn', 'team.name as teamName'])
		.select(['discussionTally.cameOf', 'entry.authorId'])
		.$narrowType<Discussion & { cameOf: (typeof outcomes)[number] | null; expiresOn: string }>();

/** A discussion; undefined when it is not there for this reader. */
export const findDiscussion = (tx: Read, organisationId: string, id: string) =>
	withEntry(tx, organisationId).where('discussion.id', '=', id).executeTakeFirst();

/** The discussions of this reader's own teams, the newest first, each with how many talents were named. */
export const findDiscussions = (
	tx: Read,
	organisationId: string,
	{ limit, from, until, teamId }: { limit: number; from?: string; until?: string; teamId?: string }
) =>
	withEntry(tx, organisationId)
		.select((eb) =>
			eb
				.selectFrom('discussionNote')
				.whereRef('discussionNote.organisationId', '=', 'discussion.organisationId')
				.whereRef('discussionNote.discussionId', '=', 'discussion.id')
				.where('part', '=', 'talent')
				.select((one) => one.fn.countAll<number>().as('talents'))
				.as('talents')
		)
		.$if(from !== undefined, (query) => query.where('entry.happenedOn', '>=', from!))
		.$if(until !== undefined, (query) => query.where('entry.happenedOn', '<=', until!))
		.$if(teamId !== undefined, (query) => query.where('discussion.teamId', '=', teamId!))
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();

/** Counts a change of anything in a discussion and holds it: two who write at once do so one after the other. */
export const countDiscussion = async (tx: Write, { organisationId, id }: Key) =>
	(
		await tx
			.updateTable('discussion')
			.set((eb) => ({ version: eb('version', '+', 1) }))
			.where('organisationId', '=', organisationId)
			.where('id', '=', id)
			.returning('version')
			.executeTakeFirst()
	)?.version;

export const changeDiscussionOf = (
	tx: Write,
	{ organisationId, id }: Key,
	change: Partial<Omit<Discussion, 'organisationId' | 'id' | 'teamId' | 'code' | 'version'>>
) =>
	tx
		.updateTable('discussion')
		.set(change)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
