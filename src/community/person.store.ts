import { newId, type Read, type Role, type Write } from '#kernel/index.ts';
import { sql } from 'kysely';

export interface NewPerson {
	organisationId: string;
	id: string;
	accountId: string | null;
	name: string;
	worksFor?: string | null;
	createdAt: Date;
}

export const addPerson = (tx: Write, person: NewPerson) =>
	tx.insertInto('person').values(person).execute();

export const addTeam = (
	tx: Write,
	team: { organisationId: string; id: string; name: string; purpose: string; createdAt: Date }
) => tx.insertInto('team').values(team).execute();

/** Gives a role in a team, or without a team in the whole organisation. */
export const addMembership = (
	tx: Write,
	membership: {
		organisationId: string;
		personId: string;
		teamId: string | null;
		role: Role;
		createdAt: Date;
	}
) =>
	tx
		.insertInto('membership')
		.values({ ...membership, id: newId() })
		.onConflict((conflict) => conflict.doNothing())
		.execute();

/** The persons an account is, with their roles and teams that hold on this day; for the sign-in. */
export const findStandings = (tx: Read, accountId: string, day: string) =>
	tx
		.selectFrom('person')
		.innerJoin('organisation', 'organisation.organisationId', 'person.organisationId')
		.innerJoin('membership', (join) =>
			join
				.onRef('membership.organisationId', '=', 'person.organisationId')
				.onRef('membership.personId', '=', 'person.id')
		)
		.select(['person.organisationId', 'person.id as personId', 'person.name'])
		.select(['organisation.name as organisationName', 'organisation.slug as organisationSlug'])
		.select([
			sql<Role[]>`array_agg(distinct membership.role::text)`.as('roles'),
			sql<string[]>`array_remove(array_agg(distinct membership.team_id), null)`.as('teamIds'),
			// A role in the whole organisation reaches all its teams, if it is one that works with them.
			sql<boolean>`bool_or(membership.team_id is null and membership.role in ('member', 'worker', 'coordinator'))`.as(
				'reachesAllTeams'
			)
		])
		.where('person.accountId', '=', accountId)
		.where((eb) => eb.or([eb('person.endsOn', 'is', null), eb('person.endsOn', '>=', day)]))
		.where((eb) => eb.or([eb('membership.until', 'is', null), eb('membership.until', '>=', day)]))
		.groupBy(['person.organisationId', 'person.id', 'organisation.organisationId'])
		.orderBy('organisation.name')
		.execute();

/** Whether an account is a person anywhere; asked as that account. */
export const isOfAnybody = async (tx: Read, accountId: string): Promise<boolean> =>
	(await tx
		.selectFrom('person')
		.select('id')
		.where('accountId', '=', accountId)
		.limit(1)
		.executeTakeFirst()) !== undefined;

export const findTeamIds = (tx: Read, organisationId: string) =>
	tx.selectFrom('team').select('id').where('organisationId', '=', organisationId).execute();

/** Everybody with access, and until when, with their roles. */
export async function findPeople(tx: Read, organisationId: string, day: string) {
	const people = await tx
		.selectFrom('person')
		.select(['id', 'name', 'worksFor', 'endsOn', 'accountId', 'version'])
		.where('organisationId', '=', organisationId)
		.orderBy('name')
		.orderBy('id')
		.execute();
	const memberships = await tx
		.selectFrom('membership')
		.leftJoin('team', (join) =>
			join
				.onRef('team.organisationId', '=', 'membership.organisationId')
				.onRef('team.id', '=', 'membership.teamId')
		)
		.select(['membership.id', 'personId', 'role', 'teamId', 'team.name as teamName'])
		.where('membership.organisationId', '=', organisationId)
		.where((eb) => eb.or([eb('until', 'is', null), eb('until', '>=', day)]))
		.orderBy('role')
		.execute();
	return people.map((person) => ({
		...person,
		roles: memberships.filter((membership) => membership.personId === person.id)
	}));
}

export const isPerson = async (tx: Read, organisationId: string, id: string): Promise<boolean> =>
	(await tx
		.selectFrom('person')
		.select('id')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst()) !== undefined;

/** Administrators with access after this day. */
export const findAdmins = (tx: Read, organisationId: string, day: string) =>
	tx
		.selectFrom('membership')
		.innerJoin('person', (join) =>
			join
				.onRef('person.organisationId', '=', 'membership.organisationId')
				.onRef('person.id', '=', 'membership.personId')
		)
		.select(['membership.id', 'personId'])
		.where('membership.organisationId', '=', organisationId)
		.where('role', '=', 'admin')
		.where('accountId', 'is not', null)
		.where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', day)]))
		.where((eb) => eb.or([eb('endsOn', 'is', null), eb('endsOn', '>', day)]))
		.execute();

export const removeMembership = (tx: Write, organisationId: string, id: string) =>
	tx
		.deleteFrom('membership')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('personId')
		.executeTakeFirst();

/** Access ends after this day. */
export const endPerson = (tx: Write, organisationId: string, id: string, endsOn: string) =>
	tx
		.updateTable('person')
		.set((eb) => ({ endsOn, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();

export const findTeams = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('team')
		.select(['id', 'name', 'purpose', 'version'])
		.where('organisationId', '=', organisationId)
		.orderBy('name')
		.execute();
