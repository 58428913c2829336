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

export const findTeamIds = (tx: Read, organisationId: string) =>
	tx.selectFrom('team').select('id').where('organisationId', '=', organisationId).execute();
