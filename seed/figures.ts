import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '#kernel/index.ts';
import { importAreas, importFigures, lookAtFigures } from '#zien/index.ts';

const told = { source: 'Voorbeeldcijfers (verzonnen)', licence: 'EUPL-1.2' };

const given = async (name: string) => ({
	name,
	bytes: await readFile(join(import.meta.dirname, 'spindelveld', name))
});

/** The outlines and figures of Spindelveld, taken in as a user would do it. */
export async function addFigures(db: Database): Promise<void> {
	await importAreas(db, await given('areas.geojson'), told);
	const figures = await given('figures.csv');
	const { guess } = lookAtFigures(figures);
	await importFigures(db, figures, { ...told, mapping: guess, year: 2026 });
}
