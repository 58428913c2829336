import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import { cells, fuller, questions, type Voice } from './look-back.schema.ts';
import { withVoices, type Cells } from './two-by-two.rules.ts';
import { findVoices } from './voice.store.ts';

export type Beside = Cells & {
	[question in (typeof questions)[number] | (typeof fuller)[number]]: string | null;
} & { withWhom: string | null; residentsRowBy: 'residents' | 'worker' };

/** Puts the look-back beside its entry. */
export const addLookBack = (tx: Write, lookBack: Beside & { organisationId: string; id: string }) =>
	tx.insertInto('lookBack').values(lookBack).execute();

export const changeBeside = (tx: Write, organisationId: string, id: string, beside: Beside) =>
	tx
		.updateTable('lookBack')
		.set(beside)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** What stands beside a look-back as it was written; undefined when it is not there for this reader. */
export const findBeside = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('lookBack')
		.select([...cells, ...questions, ...fuller, 'withWhom', 'residentsRowBy'])
		.$narrowType<{ residentsRowBy: Beside['residentsRowBy'] }>()
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();

/** A look-back with residents' own words in their row of the 2x2; undefined when it is not there for this reader. */
export async function findLookBack(tx: Read, organisationId: string, id: string) {
	const beside = await findBeside(tx, organisationId, id);
	if (!beside) return undefined;
	const voices = (await findVoices(tx, organisationId, id)).filter(taken);
	return { id, ...withVoices(beside, voices) };
}

const taken = ({ state }: Voice) => state === 'taken';

/** The plan that something carries out: itself, or the one its activity stands for. */
export const findPlanOf = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('entry')
		.select('entry.id')
		.where('entry.organisationId', '=', organisationId)
		.where('entry.kind', '=', 'plan')
		.where((eb) =>
			eb.or([
				eb('entry.id', '=', id),
				eb(
					'entry.id',
					'in',
					eb
						.selectFrom('link')
						.select('toId')
						.where('link.organisationId', '=', organisationId)
						.where('fromId', '=', id)
						.where('role', '=', 'carriesOut')
				)
			])
		)
		.orderBy('entry.id')
		.executeTakeFirst();

/** The look-backs on the same thing, and those of the rounds before and after, the first one on top (94). */
export async function findSeries(tx: Read, organisationId: string, id: string) {
	const { rows } = await sql<{ id: string; happenedOn: string }>`
		with recursive round(id) as (
			select cycle_id from cycle_step where organisation_id = ${organisationId} and entry_id = ${id}
			union
			select case when c.id = round.id then c.previous_id else c.id end
			from round join cycle c on c.organisation_id = ${organisationId}
				and ((c.id = round.id and c.previous_id is not null) or c.previous_id = round.id))
		select e.id, e.happened_on as "happenedOn" from entry e
		where e.organisation_id = ${organisationId} and e.kind = 'lookBack' and (
			e.id in (select entry_id from cycle_step
				where organisation_id = ${organisationId} and cycle_id in (select id from round))
			or e.id in (select other.from_id from link mine
				join link other on other.organisation_id = mine.organisation_id and other.to_id = mine.to_id
					and other.role = 'cameOf'
				where mine.organisation_id = ${organisationId} and mine.from_id = ${id} and mine.role = 'cameOf'))
		order by e.happened_on, e.id limit 24`.execute(tx);
	return rows;
}

/** What else was found on the same thing, that can go along to a next round. */
export const findBesides = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('link as mine')
		.innerJoin('link as other', (join) =>
			join
				.onRef('other.organisationId', '=', 'mine.organisationId')
				.onRef('other.toId', '=', 'mine.toId')
				.on('other.role', '=', 'cameOf')
		)
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'other.organisationId')
				.onRef('entry.id', '=', 'other.fromId')
		)
		.select(['entry.id', 'entry.kind', 'entry.title', 'entry.text'])
		.distinct()
		.where('mine.organisationId', '=', organisationId)
		.where('mine.fromId', '=', id)
		.where('mine.role', '=', 'cameOf')
		.where('entry.id', '!=', id)
		.orderBy('entry.id')
		.limit(50)
		.execute();
