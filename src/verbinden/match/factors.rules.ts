// What stands in the way, each as a factor between 0.05 and 1 with what it is about (design.md, the computing core, 2).
import type { Facets, Factor, Group, Mobility, Offer, PartOfDay, Ready } from './match.types.ts';

type Known = Factor | undefined;
const factor = (
	about: Factor['about'],
	value: number,
	said: string,
	more?: Factor['with']
): Factor => ({
	...{ about, value, said },
	...(more && { with: more })
});

/** How likely somebody belongs to a group of whom nothing is said. */
const unsaid: Record<Group, number> = {
	...{ women: 0.6, men: 0.6, children: 0.3, young: 0.45, old: 0.6, parents: 0.5 },
	...{ carers: 0.35, students: 0.25, newcomers: 0.35, faithful: 0.6 }
};

/** 1 belongs, 0.05 does not, in between is not known. */
function belongs(group: Group, facets: Facets): number {
	if (facets.groups.includes(group)) return 1;
	if (group === 'women' && facets.gender === 'man') return 0.05;
	if (group === 'men' && facets.gender === 'woman') return 0.05;
	if (facets.age !== null) {
		if (group === 'children') return facets.groups.includes('parents') ? 0.9 : 0.05;
		if (group === 'young') return 0.05;
		if (group === 'old') return facets.age >= 50 ? 0.6 : 0.05;
		if (group === 'students' && facets.age > 35) return 0.1;
		if (group === 'parents' && facets.age > 65) return 0.2;
	}
	if (group === 'children' && facets.groups.includes('parents')) return 0.95;
	return unsaid[group];
}

function audience({ only }: Ready, facets: Facets): Known {
	if (only.length === 0) return undefined;
	// "Jonge moeders" are women and parents, "jongeren en ouderen" are either: the groups of one kind are each enough.
	const kinds: Group[][] = [
		['women', 'men'],
		['children', 'young', 'old'],
		['parents', 'carers', 'students', 'newcomers', 'faithful']
	];
	const value = kinds
		.map((kind) => only.filter((group) => kind.includes(group)))
		.filter((named) => named.length > 0)
		.map((named) => Math.max(...named.map((group) => belongs(group, facets))))
		.reduce((least, one) => Math.min(least, one), 1);
	return factor(
		'audience',
		value,
		value >= 1 ? 'audienceFits' : value > 0.05 ? 'audienceMaybe' : 'audienceOther'
	);
}

const full = ({ spacesLeft }: Offer): Known =>
	spacesLeft === undefined || spacesLeft === null
		? undefined
		: spacesLeft <= 0
			? factor('full', 0.1, 'full')
			: factor('full', 1, 'spaces', { spaces: spacesLeft });

function age({ ageFrom, ageTo }: Offer, facets: Facets): Known {
	const [from, to] = [ageFrom ?? 0, ageTo ?? 120];
	if (facets.age === null || (from <= 0 && to >= 110)) return undefined;
	const gap = Math.max(from - facets.age, facets.age - to, 0);
	const value = gap === 0 ? 1 : gap <= 3 ? 0.7 : gap <= 10 ? 0.4 : 0.15;
	return factor('age', value, gap === 0 ? 'ageFits' : 'ageOther', { from, to });
}

function barrier({ barrierFree }: Offer, { mobility }: Facets): Known {
	if (barrierFree === undefined || barrierFree === null || !mobility || mobility === 'good')
		return undefined;
	if (barrierFree) return factor('barrier', 1, 'barrierFree');
	const value = { wheelchair: 0.2, poor: 0.5, moderate: 0.8 }[mobility];
	return factor('barrier', value, 'notBarrierFree');
}

function cost(offer: Offer, { maxCost }: Facets): Known {
	if (offer.cost === undefined || offer.cost === null) return undefined;
	if (offer.cost === 0) return factor('cost', 1, 'free');
	if (maxCost === null) return undefined;
	const excess = Math.max(0, offer.cost - maxCost);
	return factor('cost', Math.max(0.4, 1 - excess / 10), excess > 0 ? 'tooDear' : 'costFits', {
		euros: offer.cost
	});
}

/** The parts of the day an offer falls in; none when that is not known. */
export function partsOf({ from, to, days }: Offer): PartOfDay[] {
	const inWeekend = days?.some((day) => day === 'za' || day === 'zo') ? (['weekend'] as const) : [];
	if (from === undefined || from === null) return [...inWeekend];
	const end = to ?? from + 2;
	const parts: PartOfDay[] = [...inWeekend];
	if (from < 12) parts.push('morning');
	if (from < 17 && end > 12.5) parts.push('afternoon');
	if (end > 18.5 || from >= 17) parts.push('evening');
	return parts;
}

function time(offer: Offer, facets: Facets): Known {
	const parts = partsOf(offer);
	const days = offer.days ?? [];
	const no = factor('time', 0.5, 'otherTime');
	if (days.length > 0 && days.every((day) => facets.notDays.includes(day))) return no;
	if (parts.length > 0 && parts.every((part) => facets.notWhen.includes(part))) return no;
	const onDay =
		facets.days.length > 0 && days.length > 0
			? days.some((day) => facets.days.includes(day))
			: undefined;
	const inPart = facets.when && parts.length > 0 ? parts.includes(facets.when) : undefined;
	if (onDay === false || inPart === false) return no;
	return onDay || inPart ? factor('time', 1, 'timeFits') : undefined;
}

const earth = 6371;
/** Kilometres between two points in degrees, over the ground. */
export function kilometres(
	a: { lat: number; lon: number },
	b: { lat: number; lon: number }
): number {
	const rad = Math.PI / 180;
	const h =
		Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
		Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
	return 2 * earth * Math.asin(Math.sqrt(h));
}

/** How far somebody goes, in kilometres. */
const reach: Record<Mobility, number> = { good: 4, moderate: 2, poor: 1.2, wheelchair: 1.2 };

function distance({ lat, lon }: Offer, facets: Facets): Known {
	if (lat == null || lon == null || facets.lat == null || facets.lon == null) return undefined;
	const far = kilometres({ lat, lon }, { lat: facets.lat, lon: facets.lon });
	const value = Math.max(
		0.4,
		Math.min(1, Math.exp(-(far - 0.4) / (1.5 * reach[facets.mobility ?? 'good'])))
	);
	return factor('distance', value, value < 0.6 ? 'far' : 'near', {
		metres: Math.round(far * 20) * 50
	});
}

const form = ({ form: its, kind }: Offer, facets: Facets): Known =>
	!facets.form || kind === 'talent' || !its
		? undefined
		: facets.form === 'group'
			? its === 'group'
				? factor('form', 1, 'inGroup')
				: undefined
			: its === 'group'
				? factor('form', 0.5, 'inGroup')
				: its === 'one'
					? factor('form', 1, 'oneToOne')
					: undefined;

/** All that stands in the way of an introduction, and what fits; who offers is not held to the age and cost of who takes part. */
export function factorsOf(ready: Ready, facets: Facets): Factor[] {
	const { offer } = ready;
	const offers = facets.role === 'offers';
	return [
		...[
			offers && ready.seeks ? undefined : audience(ready, facets),
			offers ? undefined : full(offer)
		],
		...[
			offers ? undefined : age(offer, facets),
			barrier(offer, facets),
			offers ? undefined : cost(offer, facets)
		],
		...[time(offer, facets), distance(offer, facets), form(offer, facets)]
	].filter((one) => one !== undefined);
}
