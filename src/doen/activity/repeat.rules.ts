import { floating } from './wall-clock.rules.ts';

export const repeats = ['none', 'weekly', 'fortnightly', 'monthly', 'rule'] as const;
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** How it comes back, as somebody fills it in. */
export interface Repeat {
	repeats: (typeof repeats)[number];
	/** For weekly and fortnightly; empty is the day of the first start. */
	weekdays: Weekday[];
	/** For monthly: which one in the month, 1 to 4 or -1 for the last; null follows the first start. */
	nth: number | null;
	/** The last day it can be. */
	until: string | null;
	/** How many times in all. */
	times: number | null;
	/** A rule that was brought along. */
	rule: string | null;
}

const weekdayOf = (wall: string): Weekday => weekdays[(floating(wall).getUTCDay() + 6) % 7]!;

/** Which one in its month: the first to the fourth, and the fifth is the last. */
const nthOf = (wall: string): number => {
	const nth = Math.ceil(Number(wall.slice(8, 10)) / 7);
	return nth > 4 ? -1 : nth;
};

/** The rule (RFC 5545) of what was filled in; null for once. */
export function ruleOf(given: Repeat, firstStart: string): string | null {
	if (given.repeats === 'none') return null;
	if (given.repeats === 'rule') return given.rule ?? '';
	const end = given.until
		? `;UNTIL=${given.until.replaceAll('-', '')}T235900`
		: given.times
			? `;COUNT=${given.times}`
			: '';
	if (given.repeats === 'monthly')
		return `FREQ=MONTHLY;BYDAY=${given.nth ?? nthOf(firstStart)}${weekdayOf(firstStart)}${end}`;
	const chosen = weekdays.filter((day) => given.weekdays.includes(day));
	const days = chosen.length > 0 ? chosen : [weekdayOf(firstStart)];
	const interval = given.repeats === 'fortnightly' ? ';INTERVAL=2' : '';
	return `FREQ=WEEKLY${interval};BYDAY=${days.join(',')}${end}`;
}

/** What to show in a form for a kept rule; one that cannot be filled in stays as it is. */
export function repeatOf(rule: string | null): Repeat {
	const none = { weekdays: [], nth: null, until: null, times: null, rule: null };
	if (!rule) return { ...none, repeats: 'none' };
	const parts = Object.fromEntries(rule.split(';').map((part) => part.split('=')));
	const { FREQ, INTERVAL = '1', BYDAY = '', COUNT, UNTIL, ...others } = parts;
	const end = {
		until: UNTIL ? UNTIL.replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3') : null,
		times: COUNT ? Number(COUNT) : null
	};
	const own: Repeat = { ...none, ...end, repeats: 'rule', rule };
	if (Object.keys(others).length > 0) return own;
	const monthly = /^(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)$/.exec(BYDAY);
	if (FREQ === 'MONTHLY' && INTERVAL === '1' && monthly)
		return {
			...none,
			...end,
			repeats: 'monthly',
			nth: Number(monthly[1]),
			weekdays: [monthly[2] as Weekday]
		};
	const days = BYDAY.split(',') as Weekday[];
	if (
		FREQ !== 'WEEKLY' ||
		!['1', '2'].includes(INTERVAL) ||
		!days.every((day) => weekdays.includes(day))
	)
		return own;
	return { ...none, ...end, repeats: INTERVAL === '2' ? 'fortnightly' : 'weekly', weekdays: days };
}
