import { openDatabase } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { JudgedSet, Run } from './set.schema.ts';

/**
 * PostgreSQL's own Dutch search: any of the words, by ts_rank with the title before the text.
 * @param url of a database; the offers stand in a table that is gone when the connection is
 */
export async function runPostgres(url: string, { offers, questions }: JudgedSet): Promise<Run> {
	const db = openDatabase(url, 1);
	try {
		await sql`create temporary table judged_offer (id text, words tsvector)`.execute(db);
		for (const { id, title, text } of offers)
			await sql`insert into judged_offer select ${id}, setweight(to_tsvector('dutch', ${title ?? ''}), 'A') ||
				setweight(to_tsvector('dutch', ${text}), 'D')`.execute(db);
		const run: Run = {};
		for (const { id, text } of questions) {
			const { rows } = await sql<{ id: string }>`
				with asked as (select nullif(string_agg(quote_literal(lexeme), ' | '), '')::tsquery as query
					from unnest(to_tsvector('dutch', ${text})))
				select id from judged_offer, asked where words @@ query
				order by ts_rank(words, query) desc, id limit 10`.execute(db);
			run[id] = rows.map((row) => row.id);
		}
		return run;
	} finally {
		await db.destroy();
	}
}
