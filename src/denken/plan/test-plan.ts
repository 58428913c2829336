import { makeSharedLink, openLink } from '#community/index.ts';
import { anybody, newId, perform, read, type Context, type Problem } from '#kernel/index.ts';
import type { World } from '#test/harness.ts';
import { beginPlan, writePlan } from './index.ts';

/** The code of a refusal with the fields it names. */
export const refusal = (work: Promise<unknown>) =>
	work.then(
		() => 'it was not refused',
		(problem: Problem) => [problem.code, ...problem.fields.map((field) => field.path)].join(' ')
	);

export const threeSentences = {
	title: 'Geveltuinen in de Garenhof',
	saw: 'De stoep is grijs. Drie buren hebben al een tuintje.',
	think: 'Samen tuinen maken brengt buren bij elkaar. We beginnen in maart.'
};

/** Noor's plan of three sentences. */
export async function begin(world: World, more: object = {}, who: 'noor' | 'bram' = 'noor') {
	const id = newId();
	const input = { id, cycleId: newId(), areaId: world.areaId, ...threeSentences, ...more };
	await perform(beginPlan, input, world.as(who));
	return id;
}

export const writeIn = (
	world: World,
	id: string,
	versionSeen: number,
	words: object,
	who: 'noor' | 'ilse' | 'samira' | 'bram' | 'yonas' | 'kees' | 'elsewhere' = 'noor'
) => perform(writePlan, { writeId: newId(), id, versionSeen, ...words }, world.as(who));

/** Who comes in by a link to write along: nobody, but at this one plan. */
export async function byLink(world: World, planId: string): Promise<Context> {
	const id = newId();
	const input = { id, entryId: planId, purpose: 'coWrite' as const, forWhom: 'bewoners' };
	await perform(makeSharedLink, input, world.as('noor'));
	const { rows } = await world.owner.query('select token from shared_link where id = $1', [id]);
	const link = await read(world.db, anybody(null), (tx) => openLink(tx, rows[0].token as string));
	const actor = { ...anybody(link!.organisationId), linkedEntryId: link!.entryId };
	return { ...world.as('noor'), actor };
}
