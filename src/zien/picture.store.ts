import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';

export interface KnownFigure {
	areaCode: string;
	indicatorId: string;
	value: number;
	/** How far it may lie from the true value, to both sides; null where the source tells none. */
	margin: number | null;
	year: number;
	source: string;
}

/** Of each figure of these areas the newest edition that has a value. */
export async function newestFigures(tx: Read, codes: readonly string[]): Promise<KnownFigure[]> {
	const { rows } = await sql<KnownFigure>`
		select distinct on (area_code, indicator_id) area_code, indicator_id, value, margin, year, source
		from reference.figure
		where area_code = any (${codes}::text[]) and status = 'known'
		order by area_code, indicator_id, year desc, source`.execute(tx);
	return rows;
}

/** All years of the figures of one area, oldest first; of two sources for a year the first by name. */
export async function figuresOverYears(
	tx: Read,
	code: string
): Promise<Pick<KnownFigure, 'indicatorId' | 'value' | 'year' | 'source'>[]> {
	const { rows } = await sql<KnownFigure>`
		select distinct on (indicator_id, year) indicator_id, value, year, source
		from reference.figure where area_code = ${code} and status = 'known'
		order by indicator_id, year, source`.execute(tx);
	return rows;
}

/** The newest year in which the districts under this code have figures at all. */
export async function newestYearBelow(tx: Read, code: string): Promise<number | undefined> {
	const { rows } = await sql<{ year: number | null }>`
		select max(year) as year from reference.figure
		where status = 'known' and area_code like 'WK%' and indicator_id = 'population'
		and (${code} = 'NL00' or area_code like ${`WK${code.slice(2)}%`})`.execute(tx);
	return rows[0]?.year ?? undefined;
}

/** All figures of one year of the districts under a municipality, or under the whole country. */
export async function districtFigures(
	tx: Read,
	code: string,
	year: number
): Promise<(Omit<KnownFigure, 'value' | 'margin'> & { value: number | null })[]> {
	const { rows } = await sql<KnownFigure>`
		select area_code, indicator_id, value, year, source from reference.figure
		where year = ${year} and area_code like 'WK%'
		and (${code} = 'NL00' or area_code like ${`WK${code.slice(2)}%`})`.execute(tx);
	return rows;
}

export const officialName = (tx: Read, code: string) =>
	tx
		.selectFrom('reference.officialArea')
		.select(['code', 'name'])
		.where('code', '=', code)
		.executeTakeFirst();
