import {
	WrongOutline,
	readOutline,
	type Grid,
	type MultiPolygon,
	type OutlineFault
} from '#kernel/index.ts';
import { officialCode } from './area-code.rules.ts';
import { fault, importProblem, type Fault } from './import-problem.ts';

/** An official area as a file gives it. */
export interface AreaRow {
	code: string;
	name: string;
	geometry: MultiPolygon | null;
	year: number | null;
}

const faults: Record<OutlineFault, [nl: string, en: string]> = {
	noPolygon: [
		'dit is geen vlak (Polygon of MultiPolygon).',
		'this is no outline (Polygon or MultiPolygon).'
	],
	ringTooShort: [
		'een ring heeft minder dan vier punten. Teken het vlak opnieuw.',
		'a ring has fewer than four points. Draw the outline again.'
	],
	ringNotClosed: [
		'een ring is niet gesloten: het laatste punt moet gelijk zijn aan het eerste.',
		'a ring is not closed: the last point must equal the first.'
	],
	notNumbers: [
		'een punt bestaat niet uit twee getallen.',
		'a point does not consist of two numbers.'
	],
	notDegrees: [
		'deze getallen zijn geen graden. Lijken het meters (RD)? Voeg dan aan het bestand "crs" EPSG:28992 toe, of gebruik --rd.',
		'these numbers are no degrees. Do they look like metres (RD)? Add "crs" EPSG:28992 to the file, or use --rd.'
	],
	notRd: [
		'deze getallen liggen buiten het Nederlandse rooster (RD). Zijn het graden? Haal dan "crs" weg.',
		'these numbers lie outside the Dutch grid (RD). Are they degrees? Then remove "crs".'
	]
};

/** The grid a file names (GeoJSON 2008 "crs"); degrees where it names none (RFC 7946). */
function gridOf(collection: { crs?: unknown }): Grid | undefined {
	const name = JSON.stringify(collection.crs ?? '');
	if (/28992/.test(name)) return 'rd';
	return name === '""' || /4326|CRS84|4258/.test(name) ? 'wgs84' : undefined;
}

const codeFirst = /code$/i;
const byLength = (a: string, b: string) => a.length - b.length;

/** The property with the code of the area itself: the most detailed of all codes in the feature. */
function findCode(properties: Record<string, unknown>): string | undefined {
	const codes = Object.entries(properties)
		.filter(([name, value]) => codeFirst.test(name) && typeof value === 'string')
		.flatMap(([, value]) => officialCode(value as string) ?? []);
	return codes.sort(byLength).at(-1);
}

const nameKeys: Record<string, RegExp> = {
	GM: /^(gemeentenaam|gm_?naam|statnaam|naam|name)$/i,
	WK: /^(wijknaam|wk_?naam|statnaam|naam|name)$/i,
	BU: /^(buurtnaam\d*|bu_?naam|statnaam|naam|name)$/i,
	NL: /^(statnaam|naam|name)$/i
};

const findName = (properties: Record<string, unknown>, code: string): string | undefined =>
	Object.entries(properties)
		.find(([key, value]) => nameKeys[code.slice(0, 2)]!.test(key) && typeof value === 'string')?.[1]
		?.toString()
		.trim();

export interface AreaFileOptions {
	/** Numbers are metres of the Dutch grid although the file does not say so. */
	rd?: boolean;
	year?: number;
	/** Property names that hold the code and the name, where they cannot be guessed. */
	map?: { code?: string; name?: string };
}

/**
 * The areas in a GeoJSON file, in WGS84 or RD, whatever its properties are called.
 * @throws Problem that says what is wrong with which shape; all faults together
 */
export function readAreaFile(file: string, text: string, options: AreaFileOptions = {}): AreaRow[] {
	const stop = (...wrong: Fault[]) => importProblem(file, wrong);
	let collection: { type?: string; features?: unknown; crs?: unknown };
	try {
		collection = JSON.parse(text);
	} catch {
		throw stop(fault('dit is geen geldige JSON.', 'this is no valid JSON.'));
	}
	if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features))
		throw stop(
			fault(
				'dit is geen GeoJSON met vlakken (FeatureCollection).',
				'this is no GeoJSON with shapes (FeatureCollection).'
			)
		);
	const grid = options.rd ? 'rd' : gridOf(collection);
	if (!grid)
		throw stop(
			fault(
				'dit coördinatenstelsel ken ik niet. Bewaar het bestand in WGS84 of RD (EPSG:28992).',
				'this coordinate system is not known here. Save the file in WGS84 or RD (EPSG:28992).'
			)
		);
	if (collection.features.length === 0)
		throw stop(fault('er staat geen enkel vlak in.', 'it holds no shape at all.'));

	const wrong: Fault[] = [];
	const rows = collection.features.flatMap((feature, index): AreaRow[] => {
		const place = { feature: index + 1 };
		const { properties = {}, geometry } = (feature ?? {}) as {
			properties?: Record<string, unknown>;
			geometry?: unknown;
		};
		const { map = {} } = options;
		const code = map.code ? officialCode(String(properties[map.code] ?? '')) : findCode(properties);
		if (!code) {
			wrong.push(
				fault(
					'er is geen CBS-code (GM, WK of BU). Zeg welke eigenschap het is met --map <eigenschap>=code.',
					'there is no CBS code (GM, WK or BU). Say which property it is with --map <property>=code.',
					place
				)
			);
			return [];
		}
		const name = map.name ? String(properties[map.name] ?? '') : findName(properties, code);
		const year = options.year ?? (typeof properties.jaar === 'number' ? properties.jaar : null);
		try {
			return [{ code, name: name || code, geometry: readOutline(geometry, grid), year }];
		} catch (error) {
			if (!(error instanceof WrongOutline)) throw error;
			wrong.push(fault(...faults[error.fault], place));
			return [];
		}
	});
	const seen = new Set<string>();
	rows.forEach(({ code }, index) => {
		if (seen.has(code))
			wrong.push(
				fault(`${code} staat er twee keer in.`, `${code} is in it twice.`, { feature: index + 1 })
			);
		seen.add(code);
	});
	if (wrong.length > 0) throw stop(...wrong);
	return rows;
}
