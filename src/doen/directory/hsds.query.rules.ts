import { Problem } from '#kernel/index.ts';
import { isUuid } from './hsds.check.rules.ts';

export interface HsdsQuery {
	page: number;
	size: number;
	search?: string;
	termId?: string;
	taxonomyId?: string;
	organizationId?: string;
	parentId?: string;
	since?: string;
	postalCode?: string;
	full: boolean;
	minimal: boolean;
	topOnly: boolean;
}

const most = 200;
const bad = (name: string, expected: string) => new Problem('badQuery', { name, expected });

/**
 * What is asked of a list, from the part of the address behind the question mark. Names that HSDS does not know are left
 * alone.
 * @throws Problem badQuery that names the value
 */
export function readHsdsQuery(given: URLSearchParams): HsdsQuery {
	const number = (name: string, standard: number, largest: number) => {
		const text = given.get(name);
		if (text === null) return standard;
		const value = Number(text);
		if (!/^\d{1,9}$/.test(text) || value < 1 || value > largest) throw bad(name, `1 – ${largest}`);
		return value;
	};
	const uuid = (name: string) => {
		const text = given.get(name);
		if (text === null) return undefined;
		if (!isUuid(text)) throw bad(name, 'UUID');
		return text.toLowerCase();
	};
	const choice = (name: string) => {
		const text = given.get(name);
		if (text !== null && text !== 'true' && text !== 'false') throw bad(name, 'true, false');
		return text === 'true';
	};
	const text = (name: string, longest: number) => {
		const value = given.get(name)?.trim();
		if (value && value.length > longest) throw bad(name, `≤ ${longest}`);
		return value || undefined;
	};
	const format = given.get('format');
	if (format !== null && format !== 'json') throw bad('format', 'json');
	const since = given.get('modified_after') ?? undefined;
	const moment = since && /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/.test(since);
	if (since !== undefined && (!moment || Number.isNaN(Date.parse(since))))
		throw bad('modified_after', '2026-01-31, 2026-01-31T12:00:00Z');
	if (given.get('proximity') !== null) throw bad('proximity', 'postcode');
	return {
		page: number('page', 1, 1_000_000),
		size: number('per_page', 50, most),
		search: text('search', 200),
		termId: uuid('taxonomy_term_id'),
		taxonomyId: uuid('taxonomy_id'),
		organizationId: uuid('organization_id'),
		parentId: uuid('parent_id'),
		since,
		postalCode: text('postcode', 20)?.replace(/\s/g, '').toUpperCase(),
		...{ full: choice('full'), minimal: choice('minimal'), topOnly: choice('top_only') }
	};
}

/** A page of a list, as HSDS frames it. */
export const framed = <T>(contents: readonly T[], total: number, page: number, size: number) => {
	const pages = Math.max(1, Math.ceil(total / size));
	return {
		...{ total_items: total, total_pages: pages, page_number: page, size: contents.length },
		...{ first_page: page === 1, last_page: page >= pages, empty: contents.length === 0 },
		contents
	};
};
