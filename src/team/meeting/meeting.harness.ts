import { makeSharedLink } from '#community/index.ts';
import { anybody, newId, perform, type Context } from '#kernel/index.ts';
import type { World } from '#test/harness.ts';
import type { Who } from '../team.harness.ts';
import { beginMeeting } from './index.ts';

export const secretWords = 'zadelpennenberaad';

/** A network meeting that Noor prepares with a resident. */
export async function aMeeting(world: World, more: object = {}, who: Who = 'noor') {
	const id = newId();
	const meeting = {
		...{ id, title: 'bewoonster van de Weefkant', asked: true as const },
		question: `Hoe blijf ik hier wonen? ${secretWords}`,
		coordinatorRole: 'onafhankelijke begeleider'
	};
	await perform(beginMeeting, { ...meeting, ...more }, world.as(who));
	return id;
}

/** The resident's own link: its token, and who comes in by it. */
export async function ownLink(world: World, entryId: string) {
	const id = newId();
	const link = { id, entryId, purpose: 'ownMeeting' as const, forWhom: 'bewoonster' };
	await perform(makeSharedLink, link, world.as('noor'));
	const { rows } = await world.owner.query<{ token: string }>(
		'select token from shared_link where id = $1',
		[id]
	);
	return { token: rows[0]!.token, resident: byLink(world, entryId) };
}
export const byLink = (world: World, linkedEntryId: string): Context => ({
	...world.as('noor'),
	actor: { ...anybody(world.organisationId), linkedEntryId }
});

/** In which tables of the whole database a word stands. */
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
