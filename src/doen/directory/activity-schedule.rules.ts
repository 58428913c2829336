import { v5 } from 'uuid';
import { nextOccasions, type OpenActivity } from '../activity/index.ts';
import type { HsdsRecord } from './hsds.fields.ts';

/** What tells when an activity is. */
export type Timed = Pick<OpenActivity, 'id' | 'firstStart' | 'minutes' | 'rule' | 'exceptions'>;

const everyDay = 'MO,TU,WE,TH,FR,SA,SU';
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const dayOfWall = (wall: string) => wall.slice(0, 10);
const dayOfUntil = (until: string) =>
	`${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
const daysLater = (day: string, days: number) =>
	new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function clock(start: string, minutes: number): HsdsRecord {
	const [hours, past] = start.slice(11, 16).split(':').map(Number) as [number, number];
	const total = (hours * 60 + past + minutes) % 1440;
	const two = (part: number) => String(part).padStart(2, '0');
	return {
		opens_at: `${start.slice(11, 16)}:00`,
		closes_at: `${two(Math.floor(total / 60))}:${two(total % 60)}:00`
	};
}

/** A rule in the fields of a schedule, from its first day; undefined for a rule that HSDS has no fields for. */
function fieldsOfRule(rule: string, first: string): HsdsRecord | undefined {
	const { FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYSETPOS, BYMONTH, WKST } =
		Object.fromEntries(
			rule
				.replace(/^RRULE:/i, '')
				.split(';')
				.map((part) => part.toUpperCase().split('=') as [string, string])
		) as Record<string, string | undefined>;
	const interval = Number(INTERVAL ?? 1);
	const daily = FREQ === 'DAILY' && interval === 1 && !COUNT && !BYDAY;
	if ((!daily && FREQ !== 'WEEKLY' && FREQ !== 'MONTHLY') || BYMONTH) return undefined;
	if (BYDAY && BYMONTHDAY) return undefined;
	// The second Tuesday can be said in two ways, and HSDS knows one of them.
	const oneOfThem = BYSETPOS && BYDAY && /^[A-Z]{2}$/.test(BYDAY) && /^-?\d+$/.test(BYSETPOS);
	if (BYSETPOS && !oneOfThem) return undefined;
	const onDay = weekdays[new Date(`${first}T00:00:00Z`).getUTCDay()]!;
	const byday = daily ? everyDay : oneOfThem ? `${BYSETPOS}${BYDAY}` : BYDAY;
	const byMonthDay = FREQ === 'MONTHLY' && !byday ? String(Number(first.slice(8))) : undefined;
	return {
		...{ freq: daily ? 'WEEKLY' : FREQ, interval },
		...(byday ? { byday } : FREQ === 'WEEKLY' ? { byday: onDay } : {}),
		...((BYMONTHDAY ?? byMonthDay) ? { bymonthday: BYMONTHDAY ?? byMonthDay } : {}),
		...(UNTIL ? { until: dayOfUntil(UNTIL), valid_to: dayOfUntil(UNTIL) } : {}),
		...(COUNT ? { count: Number(COUNT) } : {}),
		...(WKST ? { wkst: WKST } : {})
	};
}

/** When an activity goes on by its rule alone. HSDS knows weeks and months; another rule stands whole in the notes. */
export function scheduleOf({ id, firstStart, minutes, rule }: Omit<Timed, 'exceptions'>) {
	const first = dayOfWall(firstStart);
	const told: HsdsRecord = {
		...{ id: v5('schedule', id), dtstart: first, valid_from: first },
		...clock(firstStart, minutes)
	};
	if (!rule) return { ...told, valid_to: first };
	return { ...told, ...(fieldsOfRule(rule, first) ?? { notes: `RRULE:${rule}` }) };
}

/** Parts of the time in which the rule holds, around the days on which it does not. */
function windowsOf({ firstStart, rule }: Timed, away: readonly string[], last: unknown) {
	const plan = { firstStart, rule, exceptions: [] };
	const windows: { valid_from: string; valid_to?: string }[] = [];
	let from = dayOfWall(firstStart);
	const end = typeof last === 'string' ? last : undefined;
	for (const day of [...away, undefined]) {
		const to = day ? daysLater(day, -1) : end;
		const [next] = from ? nextOccasions(plan, `${from}T00:00`, 1) : [];
		const comes = next && (!to || dayOfWall(next.starts) <= to);
		if (comes) windows.push({ valid_from: from, ...(to ? { valid_to: to } : {}) });
		if (day) from = daysLater(day, 1);
	}
	return windows;
}

const stamp = (wall: string) => `${wall.replace(/[-:]/g, '').slice(0, 13)}00`;

/**
 * When an activity really is, in the words of HSDS. It has no field for a day on which something does not go on: the rule
 * stands there once for each part of the time between such days, and what was moved has a line of its own.
 */
export function schedulesOf(activity: Timed): HsdsRecord[] {
	const { id, minutes, rule, exceptions } = activity;
	const whole: HsdsRecord = scheduleOf(activity);
	const away = exceptions.map(({ starts }) => starts).toSorted();
	const moved = exceptions.flatMap(({ starts, movedTo, reason }) => {
		if (!movedTo) return [];
		const day = dayOfWall(movedTo);
		const on = { dtstart: day, valid_from: day, valid_to: day };
		const at = { id: v5(`moved ${starts}`, id), ...on, ...clock(movedTo, minutes) };
		const notes = `RECURRENCE-ID:${stamp(starts)}`;
		return [{ ...at, ...(reason ? { description: reason } : {}), notes }];
	});
	if (away.length === 0) return [whole];
	if (!rule) return moved;
	if (!whole.freq) {
		const dates = away.map(stamp).join(',');
		return [{ ...whole, notes: `${String(whole.notes)}\nEXDATE:${dates}` }, ...moved];
	}
	const windows = windowsOf(activity, away.map(dayOfWall), whole.valid_to);
	const parts = windows.map((window, at) => ({
		...whole,
		...window,
		id: at === 0 ? whole.id : v5(`schedule ${window.valid_from}`, id)
	}));
	return [...parts, ...moved];
}
