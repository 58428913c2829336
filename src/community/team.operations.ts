import { idShape, readOperation, shortText, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { addTeam, findTeams } from './person.store.ts';

/** Adds a team: people of one or more organisations who share things for a purpose (25). */
export const addATeam = writeOperation({
	name: 'team.add',
	object: 'team',
	summary: { nl: 'Voeg een team toe', en: 'Add a team' },
	audience: ['admin'],
	input: z.strictObject({ id: idShape, name: shortText(), purpose: shortText(500) }),
	example: {
		id: '019a0000-0000-7000-8000-000000000001',
		name: 'Sociaal Wijkteam Spindelveld',
		purpose: 'samen werken in Spindelveld'
	},
	rest: { method: 'put', path: '/teams/{id}', tag: 'community' },
	async work(team, { tx, actor: { organisationId }, clock }) {
		await addTeam(tx, { organisationId, ...team, createdAt: clock() });
		return { id: team.id, version: 1 };
	}
});

export const listTeams = readOperation({
	name: 'team.list',
	summary: { nl: 'De teams', en: 'The teams' },
	audience: ['member', 'admin'],
	input: z.strictObject({}),
	output: z.array(z.object({ id: idShape, name: z.string(), purpose: z.string() })),
	example: {},
	rest: { method: 'get', path: '/teams', tag: 'community' },
	work: (_, { tx, actor }) => findTeams(tx, actor.organisationId)
});
