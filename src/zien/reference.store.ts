import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import { kindOf, parentOf } from './area-code.rules.ts';
import type { AreaRow } from './area-file.rules.ts';
import type { FigureRow } from './figure-file.rules.ts';
import { indicators } from './indicators.ts';

export interface Origin {
	source: string;
	licence: string;
	importedAt: Date;
}

/** How many rows were new, and how many replaced another value. */
export interface Counted {
	added: number;
	changed: number;
}

const count = (rows: readonly { inserted: boolean }[]): Counted => {
	const added = rows.filter((row) => row.inserted).length;
	return { added, changed: rows.length - added };
};

export const findImport = (tx: Read, digest: string) =>
	tx
		.selectFrom('reference.import')
		.select(['importedAt', 'added', 'changed'])
		.where('digest', '=', digest)
		.executeTakeFirst();

export const noteImport = (
	tx: Write,
	done: Counted & { digest: string; kind: 'areas' | 'figures'; fileName: string; importedAt: Date }
) =>
	tx
		.insertInto('reference.import')
		.values(done)
		.onConflict((conflict) =>
			conflict.column('digest').doUpdateSet({
				added: done.added,
				changed: done.changed,
				importedAt: done.importedAt
			})
		)
		.execute();

/** Areas that others lie in, by their codes alone, where they are not there yet. */
async function addParents(tx: Write, codes: readonly string[], origin: Origin): Promise<void> {
	const wanted = new Set<string>();
	for (const code of codes) {
		for (let up = parentOf(code); up; up = parentOf(up)) wanted.add(up);
	}
	const upward = [...wanted].sort((a, b) => a.length - b.length);
	await insertAreas(
		tx,
		upward.map((code) => ({ code, name: code, geometry: null, year: null })),
		origin,
		false
	);
}

async function insertAreas(
	tx: Write,
	rows: readonly AreaRow[],
	origin: Origin,
	replace: boolean
): Promise<Counted> {
	// The large ones first: what lies in them points to them.
	const ordered = rows.toSorted((a, b) => a.code.length - b.code.length);
	const total = { added: 0, changed: 0 };
	for (let from = 0; from < ordered.length; from += 2000) {
		const some = ordered.slice(from, from + 2000);
		const { rows: done } = await sql<{ inserted: boolean }>`
			insert into reference.official_area as old
				(code, kind, name, parent_code, geometry, year, source, licence, imported_at)
			select * from unnest(
				${some.map((row) => row.code)}::text[], ${some.map((row) => kindOf(row.code))}::text[],
				${some.map((row) => row.name)}::text[], ${some.map((row) => parentOf(row.code) ?? null)}::text[],
				${some.map((row) => row.geometry && JSON.stringify(row.geometry))}::jsonb[],
				${some.map((row) => row.year)}::int[]
			), lateral (select ${origin.source}::text, ${origin.licence}::text, ${origin.importedAt}::timestamptz) as told
			on conflict (code) do update set
				name = case when excluded.name = excluded.code then old.name else excluded.name end,
				geometry = coalesce(excluded.geometry, old.geometry),
				year = coalesce(excluded.year, old.year),
				source = excluded.source, licence = excluded.licence, imported_at = excluded.imported_at
			where ${replace} and (
				(excluded.name <> excluded.code and excluded.name <> old.name)
				or (excluded.geometry is not null and excluded.geometry is distinct from old.geometry))
			returning (xmax = 0) as inserted`.execute(tx);
		const counted = count(done);
		total.added += counted.added;
		total.changed += counted.changed;
	}
	return total;
}

/** Keeps official areas; a newer outline or name replaces the older one. */
export async function keepAreas(
	tx: Write,
	rows: readonly AreaRow[],
	origin: Origin
): Promise<Counted> {
	await addParents(
		tx,
		rows.map((row) => row.code),
		origin
	);
	return insertAreas(tx, rows, origin, true);
}

/** What figures measure, as the code describes it. */
export async function keepIndicators(tx: Write): Promise<void> {
	for (const indicator of indicators) {
		const { id, unit, combine, weightId, nameNl, nameEn, meaningNl, meaningEn } = indicator;
		const described = { unit, combine, weightId, nameNl, nameEn, meaningNl, meaningEn };
		await tx
			.insertInto('reference.indicator')
			.values({ id, ...described })
			.onConflict((conflict) => conflict.column('id').doUpdateSet(described))
			.execute();
	}
}

/** Keeps figures of one year and source; a value that is already there is not written again. */
export async function keepFigures(
	tx: Write,
	rows: readonly FigureRow[],
	origin: Origin & { year: number }
): Promise<Counted> {
	const total = { added: 0, changed: 0 };
	for (let from = 0; from < rows.length; from += 5000) {
		const some = rows.slice(from, from + 5000);
		const { rows: done } = await sql<{ inserted: boolean }>`
			insert into reference.figure as old
				(area_code, indicator_id, value, margin, status, year, source, licence, imported_at)
			select * from unnest(
				${some.map((row) => row.code)}::text[], ${some.map((row) => row.indicatorId)}::text[],
				${some.map((row) => row.value)}::float8[], ${some.map((row) => row.margin ?? null)}::float8[],
				${some.map((row) => row.status)}::text[]
			), lateral (select ${origin.year}::int, ${origin.source}::text, ${origin.licence}::text,
				${origin.importedAt}::timestamptz) as told
			on conflict (area_code, indicator_id, year, source) do update set
				value = excluded.value, margin = excluded.margin, status = excluded.status,
				licence = excluded.licence, imported_at = excluded.imported_at
			where (old.value, old.margin, old.status)
				is distinct from (excluded.value, excluded.margin, excluded.status)
			returning (xmax = 0) as inserted`.execute(tx);
		const counted = count(done);
		total.added += counted.added;
		total.changed += counted.changed;
	}
	return total;
}

export const findMapping = (tx: Read, name: string) =>
	tx
		.selectFrom('reference.columnMapping')
		.select('columns')
		.where('name', '=', name)
		.executeTakeFirst();

export const findMappings = (tx: Read) =>
	tx.selectFrom('reference.columnMapping').select(['name', 'columns']).orderBy('name').execute();

export const keepMapping = (
	tx: Write,
	name: string,
	mapping: Record<string, string>,
	createdAt: Date
) => {
	const columns = sql<string>`${JSON.stringify(mapping)}::jsonb`;
	return tx
		.insertInto('reference.columnMapping')
		.values({ name, columns, createdAt })
		.onConflict((conflict) => conflict.column('name').doUpdateSet({ columns }))
		.execute();
};
