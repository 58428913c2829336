import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { TrendAnswer, Way } from './answer.schema.ts';

export const addAnswer = (
	tx: Write,
	answer: {
		organisationId: string;
		id: string;
		themeId: string;
		period: string;
		word: string;
		takenAs: Way;
		entryId: string | null;
		reason: string | null;
		decidedOn: string;
		createdAt: Date;
	}
) => tx.insertInto('trendAnswer').values(answer).execute();

/** What was done with what rose, the newest first; what it was taken up as, and what came of that, as far as it may be seen. */
export async function findAnswers(tx: Read, organisationId: string, themeId?: string) {
	const one = themeId ? sql`a.theme_id = ${themeId}` : sql`true`;
	const { rows } = await sql<TrendAnswer>`
		select a.id, a.theme_id, a.period, a.word, a.taken_as, a.reason, a.decided_on,
			case when e.id is not null then json_build_object('id', e.id, 'kind', e.kind,
				'title', coalesce(nullif(e.title, ''), left(e.text, 100))) end as entry,
			coalesce((with recursive forth as (select a.entry_id as id, 0 as far
					union select l.from_id, f.far + 1 from forth f join link l on l.organisation_id = a.organisation_id
						and l.to_id = f.id where f.far < 4)
				select json_agg(json_build_object('id', o.id, 'title', coalesce(nullif(o.title, ''), left(o.text, 100))))
				from (select distinct o.id, o.title, o.text from forth f join entry o on o.organisation_id = a.organisation_id
					and o.id = f.id and o.kind = 'outcome') o), '[]') as came_of_it
		from trend_answer a
		left join entry e on e.organisation_id = a.organisation_id and e.id = a.entry_id
		where a.organisation_id = ${organisationId} and ${one}
		order by a.decided_on desc, a.id desc limit 200`.execute(tx);
	return rows;
}
