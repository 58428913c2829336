import { Problem, readOutline, type Clock, type Database } from '#kernel/index.ts';
import { officialCode } from './area-code.rules.ts';
import type { AreaRow } from './area-file.rules.ts';
import { askPage, digitsOf } from './ask.ts';
import { figuresOf, ofPdok } from './cbs.rules.ts';
import type { FigureRow } from './figure-file.rules.ts';
import { takeIn, takeInAreas, type Imported } from './import.ts';

const pdokAddress = 'https://api.pdok.nl/cbs';

/** The collections, each with the property that holds the code and the name of its areas. */
const collections = [
	['gemeenten', 'gemeentecode', 'gemeentenaam'],
	['wijken', 'wijkcode', 'wijknaam'],
	['buurten', 'buurtcode', 'buurtnaam']
] as const;

interface Options {
	/** GM and four digits. */
	municipality: string;
	/** The edition: a year. */
	year: number;
	address?: string;
	/** The pause before a second attempt, in milliseconds; it doubles each time. */
	patience?: number;
	clock?: Clock;
	progress?: (done: number, total: number) => void;
}

interface PageOfFeatures {
	features: { properties: Record<string, unknown>; geometry: unknown }[];
	links?: { rel: string; href: string }[];
}

async function askAll(first: string, patience: number): Promise<PageOfFeatures['features']> {
	const features = [];
	for (let url: string | undefined = first; url;) {
		const page: PageOfFeatures = await askPage(url, patience, (one) => Array.isArray(one.features));
		features.push(...page.features);
		url = page.links?.find((link) => link.rel === 'next')?.href;
	}
	return features;
}

/**
 * Takes in the boundaries and figures of a municipality, its districts and neighbourhoods from PDOK's OGC API. Water
 * stays out. Boundaries and figures are each taken in whole or not at all.
 * @throws Problem with what PDOK answered
 */
export async function importPdok(
	db: Database,
	options: Options
): Promise<{ areas: Imported; figures: Imported }> {
	const { municipality, year, address = pdokAddress, patience = 1000, clock, progress } = options;
	const code = `GM${digitsOf(municipality)}`;
	const areas: AreaRow[] = [];
	const figures: FigureRow[] = [];
	for (const [index, [collection, codeKey, nameKey]] of collections.entries()) {
		const items = `${address}/wijken-en-buurten-${year}/ogc/v1/collections/${collection}/items`;
		const found = await askAll(`${items}?f=json&gemeentecode=${code}&limit=1000`, patience);
		for (const { properties, geometry } of found) {
			const its = officialCode(String(properties[codeKey] ?? ''));
			if (!its || (properties.water ?? 'NEE') !== 'NEE') continue;
			const name = String(properties[nameKey] ?? its);
			areas.push({ code: its, name, geometry: readOutline(geometry, 'wgs84'), year });
			figures.push(...figuresOf(its, ofPdok(properties), 'pdok'));
		}
		progress?.(index + 1, collections.length);
	}
	if (areas.length === 0) throw new Problem('notFound');
	const told = { source: 'CBS/PDOK', licence: 'CC BY 4.0', ...(clock && { clock }) };
	const name = `pdok-${year}-${code}`;
	return {
		areas: await takeInAreas(db, { name, areas }, told),
		// What PDOK does not give is no news about it: only what is known is taken in.
		figures: await takeIn(
			db,
			{ name, year, areas: [], figures: figures.filter((one) => one.status === 'known') },
			told
		)
	};
}
