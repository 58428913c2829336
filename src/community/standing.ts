import { anybody, dayOf, read, type Actor, type Database } from '#kernel/index.ts';
import { findAdmins, findStandings, findTeamIds, isOfAnybody } from './person.store.ts';
import { findOrganisationIds } from './retention.store.ts';

/** One organisation in which an account has a role. */
export interface Standing {
	actor: Actor;
	name: string;
	organisationName: string;
	organisationSlug: string;
}

/**
 * Who an account is, in each organisation where it has a role today.
 * @returns nothing when the account has no role any more
 */
export async function standingsOf(
	db: Database,
	accountId: string,
	now = new Date()
): Promise<Standing[]> {
	const asking = { ...anybody(null), accountId };
	const found = await read(db, asking, (tx) => findStandings(tx, accountId, dayOf(now)));
	return Promise.all(
		found.map(async ({ organisationId, personId, roles, reachesAllTeams, ...one }) => {
			const actor = { organisationId, personId, accountId, roles, teamIds: one.teamIds };
			const teams = reachesAllTeams
				? await read(db, actor, (tx) => findTeamIds(tx, organisationId))
				: one.teamIds.map((id) => ({ id }));
			const { name, organisationName, organisationSlug } = one;
			return {
				actor: { ...actor, teamIds: teams.map((team) => team.id) },
				...{ name, organisationName, organisationSlug }
			};
		})
	);
}

/** Whether an account belongs to anybody still, with a role or without. */
export const isInUse = (db: Database, accountId: string): Promise<boolean> =>
	read(db, { ...anybody(null), accountId }, (tx) => isOfAnybody(tx, accountId));

/** The administrator who was there first, for the command line; undefined before there is one. */
export async function findFirstAdministrator(db: Database): Promise<Actor | undefined> {
	const organisations = await read(db, anybody(null), findOrganisationIds);
	for (const { id } of organisations) {
		const [admin] = await read(
			db,
			anybody(id),
			(tx) => findAdmins(tx, id, dayOf(new Date())),
			'sign-in'
		);
		if (!admin) continue;
		const { personId } = admin;
		return { organisationId: id, personId, accountId: null, roles: ['admin'], teamIds: [] };
	}
	return undefined;
}
