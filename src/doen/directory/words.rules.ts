import type { Detail, Language, Phone, Place, Term, Time } from './detail.ts';
import type { Words } from './listing.schema.ts';

const names = (text: string | null) => [
	...new Map(
		(text ?? '')
			.split(',')
			.map((one) => one.trim())
			.filter(Boolean)
			.map((one) => [one.toLowerCase(), one])
	).values()
];

/** The subjects somebody wrote, each once. */
export const themesOf = ({ themes }: Pick<Words, 'themes'>): string[] => names(themes);

/** A listing of which nothing is known yet. */
export const emptyDetail = (hsdsId: string): Detail => ({
	...{ hsdsId, providerId: null, name: '', description: '', status: 'active' },
	...{ alternateName: null, website: null, email: null, audience: null, minimumAge: null },
	...{ maximumAge: null, cost: null, howToJoin: null, alert: null, rest: {} },
	...{ places: [], phones: [], times: [], costs: [], languages: [], terms: [] }
});

const filled = (row: object) =>
	Object.values(row).some(
		(value) => value !== null && !(Array.isArray(value) && value.length === 0)
	);

/**
 * A listing as somebody wrote it, over what it was: what the form does not show, and what HSDS says beside it, stays.
 * @param termIds the subjects, by their lower-case name
 * @param newId makes an id for what is new
 */
export function written(
	before: Detail,
	words: Words,
	termIds: ReadonlyMap<string, string>,
	newId: () => string
): Detail {
	const { places, times, phone, languages } = words;
	const { name, description, website, email, alternateName, alert } = words;
	const { audience, minimumAge, maximumAge, cost, howToJoin } = words;
	const fresh = () => ({ id: newId(), rest: {} });
	const newPlaces = places.filter(filled).map((one, at): Place => {
		const was = before.places[at] ?? { ...fresh(), locationId: newId(), kind: 'physical' as const };
		return { ...was, ...one };
	});
	const newTimes = times.filter(filled).map(({ days, ...one }, at): Time => {
		const was = before.times[at] ?? { ...fresh(), validFrom: null, validTo: null, freq: null };
		const weekly = days.length > 0 ? (was.freq ?? ('WEEKLY' as const)) : was.freq;
		return { ...was, ...one, days: days.join(',') || null, freq: weekly };
	});
	const [first, ...others] = before.phones;
	const phones: Phone[] = phone
		? [{ ...(first ?? { ...fresh(), words: null }), number: phone }, ...others]
		: others;
	const spoken = names(languages).map(
		(name): Language =>
			before.languages.find((one) => one.name?.toLowerCase() === name.toLowerCase()) ?? {
				...fresh(),
				...{ name, code: null }
			}
	);
	const terms = [...termIds.values()].map(
		(termId): Term => before.terms.find((one) => one.termId === termId) ?? { ...fresh(), termId }
	);
	const unnamed = before.languages.filter(({ name }) => !name);
	const beside = before.terms.filter(({ termId }) => !termId);
	return {
		...before,
		...{ name, description, website, email, alternateName, alert },
		...{ audience, minimumAge, maximumAge, cost, howToJoin },
		places: newPlaces,
		times: newTimes,
		phones,
		languages: [...spoken, ...unnamed],
		terms: [...terms, ...beside]
	};
}
