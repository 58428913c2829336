import { newId, type Context } from '#kernel/index.ts';
import type { World } from '#test/harness.ts';

export type Who = Parameters<World['as']>[0];

/** Gives the named people the roles and teams they have on paper too; Kees keeps the house. */
export async function addRoles(world: World): Promise<void> {
	const { spindelveld, lindewaard } = world.teams;
	const roles: [Who, string, string | null][] = [
		...([
			['noor', 'worker', spindelveld],
			['ilse', 'worker', spindelveld],
			['samira', 'member', spindelveld],
			['bram', 'worker', lindewaard],
			['yonas', 'resident', null],
			['kees', 'admin', null]
		] as [Who, string, string | null][])
	];
	for (const [who, role, team] of roles)
		await world.owner.query(
			`insert into membership (organisation_id, id, person_id, team_id, role, created_at)
			 values ($1, $2, $3, $4, $5::role, now())`,
			[world.organisationId, newId(), world.actors[who].personId, team, role]
		);
}

/** Ilse as coordinator of her team, and somebody who is administrator and coordinator of all teams at once. */
export const asCoordinator = (world: World): Context => ({
	...world.as('ilse'),
	actor: { ...world.actors.ilse, roles: ['coordinator'] }
});
export const asManager = (world: World): Context => ({
	...world.as('kees'),
	actor: {
		...world.actors.kees,
		roles: ['admin', 'coordinator'],
		teamIds: Object.values(world.teams)
	}
});
