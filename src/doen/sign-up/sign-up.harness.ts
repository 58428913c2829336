import { fixedClock, newId, newToken, perform, anybody, type Context } from '#kernel/index.ts';
import type { z } from 'zod';
import type { World } from '#test/harness.ts';
import { giveSignUp } from './index.ts';

type Input = z.input<typeof giveSignUp.input>;

/** Tuesday before the tests' occasions. */
export const now = '2026-11-24T12:00:00Z';
export const later = '2026-12-01T10:00';

/** An activity that anybody may see and join; returns its id. */
export async function anActivity(
	world: World,
	given: {
		capacity?: number | null;
		signUp?: string;
		rule?: string;
		form?: string;
		visibility?: string;
		place?: string;
	} = {}
): Promise<string> {
	const id = newId();
	const { owner, organisationId, areaId, teams, actors } = world;
	await owner.query(
		`insert into entry (organisation_id, id, kind, area_id, team_id, title, text, happened_on, author_id, visibility, created_at)
		 values ($1, $2, 'activity', $3, $4, 'Breng- en haaltijd', 'Samen lopen.', '2026-11-24', $5, $6, now())`,
		[
			organisationId,
			id,
			areaId,
			teams.spindelveld,
			actors.noor.personId,
			given.visibility ?? 'public'
		]
	);
	await owner.query(
		`insert into activity (organisation_id, id, done_by, state, form, first_start, minutes, rule, place, capacity, sign_up)
		 values ($1, $2, 'ouders', 'planned', $3, $4, 90, $5, $6, $7, $8)`,
		[
			...[
				organisationId,
				id,
				given.form ?? 'activity',
				later.replace('T', ' '),
				given.rule ?? null
			],
			...[given.place ?? 'De Spil', given.capacity ?? null, given.signUp ?? 'open']
		]
	);
	return id;
}

/** Somebody without an account. */
export const visitor = (world: World, at = now): Context => ({
	...world.as('noor'),
	...{ actor: anybody(world.organisationId), clock: fixedClock(at) }
});

/** A sign-up by a visitor, with other words where they are given. */
export async function signUp(
	world: World,
	activityId: string,
	given: Partial<Input> = {},
	at = now
) {
	const [id, token] = [newId(), newToken()];
	const input = { id, activityId, starts: later, token, ...given };
	await perform(giveSignUp, input, visitor(world, at));
	return { id: input.id, token: input.token };
}
