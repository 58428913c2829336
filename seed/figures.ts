import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '#kernel/index.ts';
import { importAreas, importFigures, lookAtFigures } from '#zien/index.ts';

const told = { source: 'Voorbeeldcijfers (verzonnen)', licence: 'EUPL-1.2' };

const editions = [
	[2022, 'figures-2022.csv'],
	[2024, 'figures-2024.csv'],
	[2026, 'figures.csv']
] as const;

const given = async (name: string) => ({
	name,
	bytes: await readFile(join(import.meta.dirname, 'spindelveld', name))
});

/** The outlines and figures of Spindelveld, taken in as a user would do it. */
export async function addFigures(db: Database): Promise<void> {
	await importAreas(db, await given('areas.geojson'), told);
	for (const [year, name] of editions) {
		const figures = await given(name);
		const { guess } = await lookAtFigures(figures);
		await importFigures(db, figures, { ...told, mapping: guess, year });
	}
}
