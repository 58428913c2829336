import { makeSharedLink } from '#community/index.ts';
import { anybody, newId, perform, type Context } from '#kernel/index.ts';
import type { World } from '#test/harness.ts';
import { noteTalent } from './index.ts';

export type Who = Parameters<World['as']>[0];

/** Yonas, as in scenario 3: he mends bicycles, not on Sundays, and wants to learn Dutch. */
export const yonas = {
	...{ kind: 'hands' as const, words: 'Elke fiets krijg ik weer aan het rijden.' },
	...{ wants: 'Nederlands leren', never: 'niet op zondag', howOften: 'weekly' as const },
	days: ['ma', 'di', 'wo', 'do', 'vr', 'za'] as ('ma' | 'zo')[],
	parts: ['morning'] as 'morning'[]
};
export const saidYes = {
	...{ offeredBy: 'person' as const, who: 'bezoeker van het taalcafé', ownName: 'Yonas' },
	...{ asked: true, consentFor: 'gevraagd worden voor fietsen' }
};

/** A talent that Noor noted. */
export async function aTalent(world: World, more: object = {}, who: Who = 'noor') {
	const id = newId();
	const input = { id, areaId: world.areaId, ...yonas, ...saidYes, ...more };
	await perform(noteTalent, input, world.as(who));
	return id;
}

/** The own link of a talent: its secret, its id, and who comes in by it. */
export async function ownLink(world: World, entryId: string, more: object = {}) {
	const id = newId();
	const link = { id, entryId, purpose: 'ownTalent' as const, forWhom: 'bezoeker', ...more };
	await perform(makeSharedLink, link, world.as('noor'));
	const { rows } = await world.owner.query<{ token: string }>(
		'select token from shared_link where id = $1',
		[id]
	);
	const actor = { ...anybody(world.organisationId), linkedEntryId: entryId };
	const visitor: Context = { ...world.as('noor'), actor };
	return { id, token: rows[0]!.token, visitor };
}

/** In which tables of the whole database a word stands, search words and history with it. */
export async function whereStands(world: World, word: string): Promise<string[]> {
	const { rows: tables } = await world.owner.query<{ name: string }>(
		`select table_name as name from information_schema.tables
		 where table_schema = 'public' and table_type = 'BASE TABLE'`
	);
	const looks = tables.map(
		({ name }) => `(select '${name}' as name from "${name}" one where one::text ilike $1 limit 1)`
	);
	const { rows } = await world.owner.query<{ name: string }>(looks.join(' union all '), [
		`%${word}%`
	]);
	return rows.map(({ name }) => name).toSorted();
}
