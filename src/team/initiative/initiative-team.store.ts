import type { Read, Write } from '#kernel/index.ts';
import type { Answer } from './initiative-team.rules.ts';

type Verb = 'initiates' | 'stimulates' | 'guides' | 'facilitates' | 'supports';
interface Key {
	organisationId: string;
	id: string;
}

export const addMember = (
	tx: Write,
	row: Key & {
		initiativeId: string;
		personId: string;
		askedFor: string;
		peopleSay: Answer;
		peopleHow: string | null;
		peopleSaidOn: string | null;
		memberSays: Answer;
		memberSaidOn: string | null;
		createdAt: Date;
	}
) => tx.insertInto('initiativeMember').values(row).execute();

interface Change {
	peopleSay?: Answer;
	peopleHow?: string | null;
	peopleSaidOn?: string | null;
	memberSays?: Answer;
	memberSaidOn?: string | null;
	leftOn?: string | null;
}

/** Changes a member's part and counts it; answers the new version, or undefined when not allowed. */
export async function changeMember(
	tx: Write,
	{ organisationId, id }: Key,
	change: Change
): Promise<number | undefined> {
	const row = await tx
		.updateTable('initiativeMember')
		.set((eb) => ({ ...change, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();
	return row?.version;
}

const members = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('initiativeMember as m')
		.innerJoin('person', (join) =>
			join
				.onRef('person.organisationId', '=', 'm.organisationId')
				.onRef('person.id', '=', 'm.personId')
		)
		.select(['m.id', 'm.initiativeId', 'm.personId', 'person.name', 'person.worksFor'])
		.select(['m.askedFor', 'm.peopleSay', 'm.peopleHow', 'm.memberSays', 'm.leftOn'])
		.$narrowType<{ peopleSay: Answer; memberSays: Answer }>()
		.where('m.organisationId', '=', organisationId);

export const findMember = (tx: Read, organisationId: string, id: string) =>
	members(tx, organisationId).where('m.id', '=', id).executeTakeFirst();

/** The members of the team at some initiatives, in the order in which they were asked. */
export const findMembers = (tx: Read, organisationId: string, initiativeIds?: readonly string[]) =>
	members(tx, organisationId)
		.$if(initiativeIds !== undefined, (query) =>
			query.where('m.initiativeId', 'in', initiativeIds!)
		)
		.orderBy('m.createdAt')
		.orderBy('m.id')
		.limit(500)
		.execute();

export const addDeed = (
	tx: Write,
	row: Key & {
		initiativeId: string;
		memberId: string;
		verbs: Verb[];
		text: string;
		learnt: string | null;
		doneOn: string;
		createdAt: Date;
	}
) => tx.insertInto('initiativeDeed').values(row).execute();

/** What was done at some initiatives, the newest first. */
export const findDeeds = (tx: Read, organisationId: string, initiativeIds: readonly string[]) =>
	tx
		.selectFrom('initiativeDeed as d')
		.innerJoin('initiativeMember as m', (join) =>
			join.onRef('m.organisationId', '=', 'd.organisationId').onRef('m.id', '=', 'd.memberId')
		)
		.innerJoin('person', (join) =>
			join
				.onRef('person.organisationId', '=', 'm.organisationId')
				.onRef('person.id', '=', 'm.personId')
		)
		.select(['d.id', 'd.initiativeId', 'd.memberId', 'm.personId', 'person.name'])
		.select(['d.verbs', 'd.text', 'd.learnt', 'd.doneOn'])
		.$narrowType<{ verbs: Verb[] }>()
		.where('d.organisationId', '=', organisationId)
		.where('d.initiativeId', 'in', initiativeIds)
		.orderBy('d.doneOn', 'desc')
		.orderBy('d.id', 'desc')
		.limit(500)
		.execute();

/** Takes a line away; row-level security lets only who wrote it do so. */
export async function removeDeed(
	tx: Write,
	{ organisationId, id, memberId }: Key & { memberId: string }
): Promise<boolean> {
	const gone = await tx
		.deleteFrom('initiativeDeed')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where('memberId', '=', memberId)
		.returning('id')
		.executeTakeFirst();
	return gone !== undefined;
}

/** Who is of the team that keeps an initiative, on a day, by name. */
export const findTeamOf = (tx: Read, organisationId: string, entryId: string, day: string) =>
	tx
		.selectFrom('person')
		.select(['person.id', 'person.name', 'person.worksFor'])
		.where('person.organisationId', '=', organisationId)
		.where((eb) => eb.or([eb('person.endsOn', 'is', null), eb('person.endsOn', '>=', day)]))
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('membership')
					.innerJoin('entry', (join) =>
						join.onRef('entry.organisationId', '=', 'membership.organisationId')
					)
					.select('membership.id')
					.whereRef('membership.organisationId', '=', 'person.organisationId')
					.whereRef('membership.personId', '=', 'person.id')
					.where('entry.id', '=', entryId)
					.where('role', 'in', ['member', 'worker', 'coordinator'])
					.where((one) =>
						one.or([
							one('membership.teamId', 'is', null),
							one('membership.teamId', '=', one.ref('entry.teamId'))
						])
					)
					.where((one) => one.or([one('until', 'is', null), one('until', '>=', day)]))
			)
		)
		.orderBy('person.name')
		.execute();
