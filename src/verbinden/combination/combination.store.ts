import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { combinationLine, combinationShape } from './combination.schema.ts';

interface Key {
	organisationId: string;
	id: string;
}
type Shown = z.output<typeof combinationShape>;
interface Told {
	placeName: string | null;
	weekday: string | null;
	part: string | null;
	notChosen: string | null;
}

export const addCombination = (tx: Write, combination: Key & Told) =>
	tx.insertInto('combination').values(combination).execute();

export const changeCombinationOf = (
	tx: Write,
	{ organisationId, id }: Key,
	change: Partial<
		Told & {
			state: Shown['state'];
			letGoBecause: string | null;
			cameOfIt: string;
			cameOfItOn: string;
		}
	>
) =>
	tx
		.updateTable('combination')
		.set(change)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** A combination with the version of its entry; undefined when it is not there for this reader. */
export const findCombination = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('combination')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'combination.organisationId')
				.onRef('entry.id', '=', 'combination.id')
		)
		.select(['combination.id', 'title', 'text', 'areaId', 'version', 'visibility', 'state'])
		.select(['placeName', 'weekday', 'part', 'letGoBecause', 'notChosen', 'cameOfIt', 'cameOfItOn'])
		.$narrowType<Pick<Shown, 'state' | 'weekday' | 'part'>>()
		.where('combination.organisationId', '=', organisationId)
		.where('combination.id', '=', id)
		.executeTakeFirst();

export const addParts = (
	tx: Write,
	parts: (Key & { combinationId: string; entryId: string; asks: string | null })[]
) => tx.insertInto('combinationPart').values(parts).execute();

/** What meets, as far as this reader may see it: what was taken back is gone. */
export const findParts = (tx: Read, organisationId: string, combinationId: string) =>
	tx
		.selectFrom('combinationPart')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'combinationPart.organisationId')
				.onRef('entry.id', '=', 'combinationPart.entryId')
		)
		.leftJoin('talent', (join) =>
			join
				.onRef('talent.organisationId', '=', 'entry.organisationId')
				.onRef('talent.id', '=', 'entry.id')
		)
		.select(['combinationPart.id', 'entryId', 'entry.kind', 'asks', 'answer', 'answeredOn'])
		.select(sql<string>`coalesce(nullif(title, ''), left(text, 120))`.as('title'))
		.$narrowType<Pick<Shown['parts'][number], 'answer'>>()
		.where('combinationPart.organisationId', '=', organisationId)
		.where('combinationId', '=', combinationId)
		.where((eb) => eb.or([eb('talent.status', 'is', null), eb('talent.status', '<>', 'withdrawn')]))
		.orderBy('combinationPart.id')
		.execute();

export const changePart = (
	tx: Write,
	{ organisationId, id, combinationId }: Key & { combinationId: string },
	change: { asks: string | null; answer: string | null; answeredOn: string | null }
) =>
	tx
		.updateTable('combinationPart')
		.set(change)
		.where('organisationId', '=', organisationId)
		.where('combinationId', '=', combinationId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();

/** The questions it answers. */
export const findAnswered = (tx: Read, organisationId: string, combinationId: string) =>
	tx
		.selectFrom('link')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'link.organisationId')
				.onRef('entry.id', '=', 'link.toId')
		)
		.select(['entry.id', 'text', 'happenedOn'])
		.where('link.organisationId', '=', organisationId)
		.where('link.fromId', '=', combinationId)
		.where('link.role', '=', 'answers')
		.orderBy('happenedOn')
		.orderBy('entry.id')
		.execute();

/** What it became, and what came of that. */
export async function findBecome(tx: Read, organisationId: string, combinationId: string) {
	const { rows } = await sql<{
		id: string;
		title: string;
		text: string;
		kind: string;
		state: string | null;
	}>`
		with became as (select from_id as id from link
			where organisation_id = ${organisationId} and to_id = ${combinationId} and role = 'carriesOut')
		select e.id, e.title, e.text, e.kind, a.state from entry e
		left join activity a on a.organisation_id = e.organisation_id and a.id = e.id
		where e.organisation_id = ${organisationId} and (e.kind = 'activity' and e.id in (select id from became)
			or e.kind = 'outcome' and exists (select 1 from link l where l.organisation_id = e.organisation_id
				and l.from_id = e.id and l.role = 'cameOf' and l.to_id in (select id from became)))
		order by e.happened_on, e.id`.execute(tx);
	return rows;
}

/** Combinations this reader may see, the newest first, with what each uses. */
export async function findCombinations(tx: Read, organisationId: string, limit: number) {
	const { rows } = await sql<z.output<typeof combinationLine>>`
		select e.id, e.title, e.text, c.state, area.name as area_name, c.place_name, c.weekday, c.part, c.came_of_it,
			coalesce((select array_agg(coalesce(nullif(u.title, ''), left(u.text, 80)) order by p.id)
				from combination_part p join entry u on u.organisation_id = p.organisation_id and u.id = p.entry_id
				left join talent t on t.organisation_id = u.organisation_id and t.id = u.id
				where p.organisation_id = c.organisation_id and p.combination_id = c.id
					and t.status is distinct from 'withdrawn'), '{}') as uses
		from combination c join entry e on e.organisation_id = c.organisation_id and e.id = c.id
		left join area on area.organisation_id = e.organisation_id and area.id = e.area_id
		where c.organisation_id = ${organisationId}
		order by e.happened_on desc, e.id desc limit ${limit}`.execute(tx);
	return rows;
}
