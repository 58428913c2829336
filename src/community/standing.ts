import { anybody, dayOf, read, type Actor, type Database } from '#kernel/index.ts';
import { findStandings, findTeamIds } from './person.store.ts';

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
