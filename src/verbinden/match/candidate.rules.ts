// What is known of a candidate, as the engine wants it.
import type { Offered } from './candidates.store.ts';
import { weekDays, type Offer, type OfferKind, type WeekDay } from './match.types.ts';

const kinds: Record<Offered['kind'], OfferKind> = {
	...{ activity: 'activity', community: 'community', initiative: 'initiative' },
	...{ listing: 'service', talent: 'talent', party: 'place' }
};
const icalDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const partHours = { morning: [9, 12], afternoon: [13, 17], evening: [19, 22] } as const;

const weekDayOf = (day: string): WeekDay =>
	weekDays[(new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7]!;
const inIcal = (said: string | null | undefined): WeekDay[] =>
	icalDays.flatMap((day, i) => (said?.includes(day) ? [weekDays[i]!] : []));
const hourOf = (clock: string | null | undefined): number | null =>
	clock ? Number(clock.slice(0, 2)) + Number(clock.slice(3, 5)) / 60 : null;

export interface Facts {
	activity?: {
		place: string | null;
		capacity: number | null;
		feeCents: number | null;
		accessible: string[];
		groups: string[];
		minutes: number | null;
		rule: string | null;
		bring: string | null;
		firstStart: string | null;
		taken: number | null;
	};
	listing?: {
		audience: string | null;
		minimumAge: number | null;
		maximumAge: number | null;
		cost: string | null;
		days: string | null;
		opensAt: string | null;
		closesAt: string | null;
		place: string | null;
		accessibility: string | null;
		latitude: number | null;
		longitude: number | null;
	};
	talent?: {
		days: string[];
		parts: ('morning' | 'afternoon' | 'evening')[];
		lastAskedOn: string | null;
	};
	party?: { place: string | null; stepFree: boolean | null };
}

/** Euros said in words: "gratis" is 0, "€ 2,50 per keer" is 2.5; undefined when no plain sum is said. */
export function eurosIn(said: string | null): number | undefined {
	if (!said) return undefined;
	if (/\b(?:gratis|geen kosten|kosteloos|free)\b/iu.test(said)) return 0;
	const sum = /€?\s*(\d{1,4})(?:[.,](\d{2}))?/u.exec(said);
	return sum ? Number(sum[1]) + Number(sum[2] ?? 0) / 100 : undefined;
}

const isStepFree = (said: string | null): boolean | null =>
	!said
		? null
		: /\b(?:niet|geen)\b[^.]{0,30}(?:rolstoel|drempel|lift)|alleen (?:via|met) (?:een )?trap/iu.test(
					said
			  )
			? false
			: /rolstoel|drempelvrij|drempelloos|gelijkvloers|begane grond|lift/iu.test(said) || null;

/** The offer the engine ranks. */
export function offerOf(
	one: Pick<Offered, 'id' | 'kind' | 'title' | 'text' | 'latitude' | 'longitude'>,
	{ activity, listing, talent, party }: Facts
): Offer {
	const base: Offer = {
		...{ id: one.id, kind: kinds[one.kind], title: one.title, text: one.text },
		...{ lat: one.latitude, lon: one.longitude }
	};
	if (activity) {
		const from = hourOf(activity.firstStart?.slice(11));
		const byRule = inIcal(/BYDAY=([^;]+)/u.exec(activity.rule ?? '')?.[1]);
		const day = activity.firstStart ? [weekDayOf(activity.firstStart.slice(0, 10))] : [];
		return {
			...{
				...base,
				place: activity.place,
				audience: activity.groups.join(', ') || null,
				form: 'group'
			},
			text: [one.text, activity.bring].filter(Boolean).join('\n'),
			barrierFree: activity.accessible.includes('stepFree') || null,
			days: byRule.length > 0 ? byRule : day,
			...{ from, to: from === null ? null : from + (activity.minutes ?? 120) / 60 },
			cost: activity.feeCents === null ? null : activity.feeCents / 100,
			spacesLeft:
				activity.capacity === null ? null : Math.max(0, activity.capacity - (activity.taken ?? 0))
		};
	}
	if (listing)
		return {
			...{ ...base, place: listing.place, audience: listing.audience, form: 'service' },
			barrierFree: isStepFree(listing.accessibility),
			...{
				days: inIcal(listing.days),
				from: hourOf(listing.opensAt),
				to: hourOf(listing.closesAt)
			},
			...{
				ageFrom: listing.minimumAge,
				ageTo: listing.maximumAge,
				cost: eurosIn(listing.cost) ?? null
			},
			...{ lat: listing.latitude ?? base.lat, lon: listing.longitude ?? base.lon }
		};
	if (talent) {
		const hours = talent.parts.map((part) => partHours[part]);
		return {
			...{ ...base, days: talent.days as WeekDay[], lastAskedOn: talent.lastAskedOn },
			from: hours.length > 0 ? Math.min(...hours.map(([from]) => from)) : null,
			to: hours.length > 0 ? Math.max(...hours.map(([, to]) => to)) : null
		};
	}
	return party ? { ...base, place: party.place, barrierFree: party.stepFree } : base;
}
