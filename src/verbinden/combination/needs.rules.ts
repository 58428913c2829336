import type { Thesaurus } from '#kernel/index.ts';
import { parts, type Need, type Part } from './neighbourhood.types.ts';
import type { Looking } from '../match/match.types.ts';
import { narrowerThan } from '../match/narrower.rules.ts';

/** A subject that is surer than this is what an offer is about. */
const sure = 0.5;
/** A subject read in a question holds from here on; one that was confirmed always does. */
const readSure = 0.6;
/** At most so many subjects have to meet. */
const mostThemes = 3;

/** What an offer is about, the surest first. */
export const themesOf = (concepts: ReadonlyMap<string, number>): string[] =>
	[...concepts]
		.filter(([, weight]) => weight >= sure)
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([id]) => id);

export type NeedFacts = Omit<Need, 'id' | 'askers'>;

/** Who offers something asks for no combination. */
export const isOffer = ({ facets }: Looking): boolean => facets.role === 'offers';

/** What has to meet for a question: its subjects without those that only say the same more broadly; undefined for none. */
export function needOf(
	{ found, confirmed, facets }: Looking,
	{ entries }: Thesaurus
): NeedFacts | undefined {
	const read = confirmed.length > 0 ? [] : found.filter(({ weight }) => weight >= readSure);
	const heaviest = [...read].sort((a, b) => b.weight - a.weight).map(({ id }) => id);
	const all = [...new Set([...confirmed, ...heaviest])];
	const broader = new Set(all.flatMap((id) => entries[id]?.broader ?? []));
	const themes = all.filter((id) => !broader.has(id)).slice(0, mostThemes);
	if (themes.length === 0) return undefined;
	const wanted: Part[] = parts.filter((part) =>
		facets.when && facets.when !== 'weekend' ? part === facets.when : !facets.notWhen.includes(part)
	);
	return {
		themes: themes.sort(),
		groups: [...facets.groups].sort(),
		days: [...facets.days],
		parts: wanted.length < parts.length ? wanted : []
	};
}

/** A subject may well be answered by the first of those near to it. */
const nearby = 2;

/** Of the subjects that are asked, those an offer about these holds: itself, a part of it, or what may well answer it. */
export const heldBy = (
	themes: readonly string[],
	asked: ReadonlySet<string>,
	{ entries }: Thesaurus
): string[] => [
	...new Set([
		...themes,
		...[...asked].filter((one) =>
			[...(entries[one]?.near?.slice(0, nearby) ?? []), ...narrowerThan(one, entries)].some((way) =>
				themes.includes(way)
			)
		)
	])
];
