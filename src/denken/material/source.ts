import { idShape, type Read } from '#kernel/index.ts';
import { indicators } from '#zien/index.ts';
import { z } from 'zod';
import { findSources } from './source.store.ts';

/** A figure as it was when it was used. */
export const figureShape = z.object({
	name: z.object({ nl: z.string(), en: z.string() }),
	areaName: z.string(),
	year: z.int(),
	value: z.number(),
	unit: z.string(),
	source: z.string()
});
type Figure = z.infer<typeof figureShape>;

/** What one claim stands on: an entry, or a figure as it was; or the mark of what was removed. */
export const sourceShape = z.object({
	id: idShape,
	/** Which claim of the analysis or plan. */
	part: z.string(),
	said: z.string().nullable(),
	/** gone: removed since; hidden: this reader may not see it. */
	state: z.enum(['there', 'gone', 'hidden']),
	goneOn: z.string().nullable(),
	entry: z
		.object({
			id: idShape,
			kind: z.string(),
			title: z.string(),
			text: z.string(),
			quote: z.string().nullable(),
			happenedOn: z.string(),
			silentWish: z.string().nullable(),
			wishState: z.enum(['unchecked', 'recognised', 'adjusted', 'notRecognised']).nullable()
		})
		.nullable(),
	figure: figureShape.nullable()
});
export type Source = z.infer<typeof sourceShape>;

type Row = Awaited<ReturnType<typeof findSources>>[number];

type FigureRow = Pick<Row, 'indicatorId' | 'areaName' | 'year' | 'value' | 'unit' | 'publisher'>;

/** The figure of a row that holds one. */
export const figureOf = (row: FigureRow): Figure | null => {
	if (!row.indicatorId) return null;
	const known = indicators.find(({ id }) => id === row.indicatorId);
	return {
		name: { nl: known?.nameNl ?? row.indicatorId, en: known?.nameEn ?? row.indicatorId },
		...{ areaName: row.areaName!, year: row.year!, value: row.value!, unit: row.unit! },
		source: row.publisher!
	};
};

const entryOf = (row: Row): Source['entry'] =>
	row.seenId
		? {
				...{ id: row.seenId, kind: row.kind!, title: row.title!, text: row.text! },
				...{ quote: row.quote, happenedOn: row.happenedOn!, silentWish: row.silentWish },
				wishState: row.wishState as never
			}
		: null;

/** What the claims of an entry stand on, as far as this reader may see it. */
export async function sourcesOf(
	tx: Read,
	organisationId: string,
	entryId: string
): Promise<Source[]> {
	const rows = await findSources(tx, organisationId, [entryId]);
	return rows.map((row) => {
		const [entry, figure] = [entryOf(row), figureOf(row)];
		const state = row.goneOn ? 'gone' : entry || figure ? 'there' : 'hidden';
		return { id: row.id, part: row.part, said: row.said, state, goneOn: row.goneOn, entry, figure };
	});
}
