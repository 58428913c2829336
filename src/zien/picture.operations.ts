import { Problem, idShape, readOperation, type Read } from '#kernel/index.ts';
import { findWholeArea } from '#community/index.ts';
import { z } from 'zod';
import { indicators } from './indicators.ts';
import { fromDistricts, indexOf, ownValue, stretchesOf } from './picture.rules.ts';
import {
	districtFigures,
	figuresOverYears,
	newestFigures,
	newestYearBelow,
	officialName,
	type KnownFigure
} from './picture.store.ts';

const valueShape = z.object({
	value: z.number(),
	/** ± this, where the source tells it. */
	margin: z.number().nullable(),
	year: z.int(),
	source: z.string(),
	computed: z.boolean(),
	coverage: z.number()
});
const toldShape = valueShape.or(z.literal('small')).nullable();

/** The figures of one area of comparison: its own where there are, else made up from its districts. */
async function compare(tx: Read, code: string, own: readonly KnownFigure[]) {
	const year = await newestYearBelow(tx, code);
	const known = year ? await districtFigures(tx, code, year) : [];
	// A few districts are not the country.
	const isWhole = code !== 'NL00' || new Set(known.map((one) => one.areaCode)).size >= 2000;
	const districts = isWhole ? known : [];
	return new Map(
		indicators.map((indicator) => {
			const value = ownValue(indicator, own);
			return [indicator.id, value ?? fromDistricts(indicator, districts)];
		})
	);
}

/** The neighbourhood in figures, beside its municipality and the country, each with year and source (59, 66). */
export const showFigures = readOperation({
	name: 'figure.picture',
	summary: { nl: 'De wijk in cijfers', en: 'The neighbourhood in figures' },
	audience: ['public'],
	input: z.strictObject({ areaId: idShape }),
	output: z.object({
		code: z.string().nullable(),
		municipality: z.string().nullable(),
		district: z.string().nullable(),
		figures: z.array(
			z.object({
				id: z.string(),
				unit: z.string(),
				name: z.object({ nl: z.string(), en: z.string() }),
				meaning: z.object({ nl: z.string(), en: z.string() }),
				own: toldShape,
				/** The district it lies in; null for what is no neighbourhood. */
				district: toldShape,
				municipality: toldShape,
				country: toldShape,
				/** Against the municipality, which is 100. */
				index: z.int().nullable(),
				/** Over the years; each stretch without a break in what is counted. */
				stretches: z.array(z.array(z.object({ year: z.int(), value: z.number() })))
			})
		)
	}),
	example: { areaId: '019a0000-0000-7000-8000-000000000001' },
	rest: { method: 'get', path: '/areas/{areaId}/figures', tag: 'zien' },
	async work({ areaId }, { tx, actor }) {
		const area = await findWholeArea(tx, actor.organisationId, areaId);
		if (!area) throw new Problem('notFound');
		const code = area.officialCode;
		if (!code) return { code: null, municipality: null, district: null, figures: [] };
		const gm = code.startsWith('NL') ? code : `GM${code.slice(2, 6)}`;
		const wk = code.startsWith('BU') ? `WK${code.slice(2, 8)}` : undefined;
		const found = await newestFigures(tx, [code, gm, 'NL00', ...(wk ? [wk] : [])]);
		const years = await figuresOverYears(tx, code);
		const of = (its: string) => found.filter((figure) => figure.areaCode === its);
		const [municipality, country, name] = [
			await compare(tx, gm, of(gm)),
			await compare(tx, 'NL00', of('NL00')),
			await officialName(tx, gm)
		];
		const district = wk ? await officialName(tx, wk) : undefined;
		const whole = code === gm ? municipality : undefined;
		const figures = indicators.map((indicator) => {
			const own = (whole ? whole.get(indicator.id) : ownValue(indicator, of(code))) ?? null;
			const beside = municipality.get(indicator.id) ?? null;
			return {
				...{ id: indicator.id, unit: indicator.unit },
				name: { nl: indicator.nameNl, en: indicator.nameEn },
				meaning: { nl: indicator.meaningNl, en: indicator.meaningEn },
				own,
				district: (wk && ownValue(indicator, of(wk))) || null,
				municipality: beside,
				country: country.get(indicator.id) ?? null,
				index: (code !== gm && indexOf(indicator, own, beside)) || null,
				stretches: stretchesOf(indicator, years)
			};
		});
		const known = figures.filter((figure) => figure.own !== null);
		return {
			code,
			municipality: name?.name ?? null,
			district: district?.name ?? null,
			figures: known
		};
	}
});
