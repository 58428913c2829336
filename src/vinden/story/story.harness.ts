import { anybody, newId, newToken, perform, type Context } from '#kernel/index.ts';
import type { World } from '#test/harness.ts';
import { beginStoryRound, giveStory, noteStory } from './index.ts';

export type Who = Parameters<World['as']>[0];
export const words = {
	...{ title: 'De sleutel van nummer 14', teller: 'bewoner', domain: 'leven' },
	changed: 'Ik heb nu de sleutel van de zonderlinge buurvrouw.',
	why: 'Voor het eerst hoor ik erbij.'
};

/** A story Noor noted. */
export async function aStory(world: World, more: object = {}, who: Who = 'noor') {
	const id = newId();
	const story = { id, ...words, scope: 'public', asked: true, areaId: world.areaId } as const;
	await perform(noteStory, { ...story, ...more }, world.as(who));
	return id;
}

/** A round Noor began. */
export async function aRound(world: World, more: object = {}) {
	const id = newId();
	const round = { id, title: 'Verhalen van het straatdiner', areaId: world.areaId };
	await perform(beginStoryRound, { ...round, ...more }, world.as('noor'));
	return id;
}

/** A visitor who came in by the link of a round. */
export const visitorOf = (world: World, linkedEntryId: string): Context => ({
	...world.as('noor'),
	actor: { ...anybody(world.organisationId), linkedEntryId }
});
export const visitor = (world: World): Context => ({
	...world.as('noor'),
	actor: anybody(world.organisationId)
});

/** A story told by link; answers its id and the secret to take it back. */
export async function aToldStory(world: World, roundId: string, more: object = {}) {
	const [id, token] = [newId(), newToken()];
	const said = { id, roundId, ...words, scope: 'public', token } as const;
	await perform(giveStory, { ...said, ...more }, visitorOf(world, roundId));
	return { id, token };
}
