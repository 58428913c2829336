import { newId, perform, type Context } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { beginDiscussion, showDiscussion } from './index.ts';

export type Who = Parameters<World['as']>[0];

/** A test world in which people sit in their teams by a role of their own. */
export async function openTeams() {
	const world = await openWorld();
	const sit = (who: Who, teamId: string, role = 'member') =>
		world.owner.query(
			`insert into membership (organisation_id, id, person_id, team_id, role, created_at) values ($1, $2, $3, $4, $5, now())`,
			[world.organisationId, newId(), world.actors[who].personId, teamId, role]
		);
	await sit('noor', world.teams.spindelveld, 'worker');
	await sit('ilse', world.teams.spindelveld, 'worker');
	await sit('samira', world.teams.spindelveld);
	await sit('bram', world.teams.lindewaard, 'worker');
	return world;
}

let number = 0;
/** Begins a discussion, as somebody; answers its id. */
export async function begin(world: World, more: object = {}, who: Who = 'samira', at?: Context) {
	const id = newId();
	const input = { id, heldOn: '2026-06-12', code: `SV-26-${++number}`, consent: 'yes', ...more };
	await perform(beginDiscussion, input as never, at ?? world.as(who));
	return id;
}

export const shown = (world: World, id: string, who: Who = 'samira') =>
	perform(showDiscussion, { id }, world.as(who));
