import type { Place } from '#community/index.ts';
import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Confirmed } from './asked.schema.ts';

type Row = Confirmed & { organisationId: string; id: string };

/** Keeps what was confirmed of a question; said again, the last holds. */
export const keepAsked = (tx: Write, { organisationId, id, ...said }: Row) =>
	tx
		.insertInto('asked')
		.values({ organisationId, id, ...said })
		.onConflict((conflict) => conflict.columns(['organisationId', 'id']).doUpdateSet(said))
		.execute();

/** A question with what was confirmed of it; undefined when it is not there for this reader. */
export const findAsked = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('question')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'question.organisationId')
				.onRef('entry.id', '=', 'question.id')
		)
		.leftJoin('asked', (join) =>
			join
				.onRef('asked.organisationId', '=', 'question.organisationId')
				.onRef('asked.id', '=', 'question.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('question.organisationId', '=', organisationId)
		.where('question.id', '=', id)
		.select(['entry.id', 'entry.text', 'entry.happenedOn', 'entry.areaId', 'entry.version'])
		.select(['entry.latitude', 'entry.longitude', 'area.name as areaName'])
		.select(['role', 'age', 'gender', 'mobility', 'maxCost', 'partOfDay', 'confirmed', 'removed'])
		.select(['days', 'asked.form', 'entry.visibility', 'entry.authorId', 'entry.teamId'])
		.$narrowType<Omit<Confirmed, 'confirmed' | 'removed'>>()
		.executeTakeFirst();

/** Moves a question to another area and point. */
export const moveAsked = (
	tx: Write,
	{ organisationId, id }: Pick<Row, 'organisationId' | 'id'>,
	{ areaId, place }: { areaId: string | null; place: Place | null }
) =>
	tx
		.updateTable('entry')
		.set({
			areaId,
			longitude: place?.longitude ?? null,
			latitude: place?.latitude ?? null
		})
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** Questions and offers this reader may see, the newest first, with how the newest introduction of each stands. */
export async function listAskedOf(tx: Read, organisationId: string, limit: number) {
	const { rows } = await sql<{
		id: string;
		text: string;
		happenedOn: string;
		areaName: string | null;
		role: Confirmed['role'];
		state: string | null;
	}>`
		select e.id, e.text, e.happened_on, a.name as area_name, s.role, step.state
		from question q join entry e on e.organisation_id = q.organisation_id and e.id = q.id
		left join asked s on s.organisation_id = q.organisation_id and s.id = q.id
		left join area a on a.organisation_id = e.organisation_id and a.id = e.area_id
		left join lateral (
			select st.state from introduction_side side
			join introduction_step st on st.organisation_id = side.organisation_id and st.introduction_id = side.introduction_id
			where side.organisation_id = q.organisation_id and side.side = 'asker' and side.entry_id = q.id
			order by st.created_at desc, st.id desc limit 1) step on true
		where q.organisation_id = ${organisationId}
		order by e.happened_on desc, e.id desc limit ${limit}`.execute(tx);
	return rows;
}
