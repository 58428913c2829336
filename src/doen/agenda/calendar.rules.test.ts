import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { occasionsBetween } from '../activity/occasions.rules.ts';
import { firstOf, lastOf, normalRule, ruleProblem } from '../activity/rule.rules.ts';
import { hasStart } from '../activity/occasions.rules.ts';
import type { OpenActivity } from '../activity/activity.schema.ts';
import { calendarOf, taskCalendar } from './calendar.rules.ts';

const feed = {
	...{ name: 'Agenda van Spindelveld', url: 'https://vierzet.example/agenda' },
	words: { bring: 'Brengen', gets: 'Halen', cancelled: 'Gaat niet door' }
};
const activity: OpenActivity = {
	...{
		id: '019a0000-0000-7000-8000-000000000004',
		title: 'Fietstaal',
		text: 'Sleutelen; praten, leren'
	},
	...{ areaId: null, areaName: null, state: 'planned', form: 'activity', minutes: 120 },
	...{ firstStart: '2026-09-02T10:00', rule: 'FREQ=WEEKLY;BYDAY=WE', lastStart: null },
	...{ where: 'Het Weefgetouw', place: { longitude: 5.2598, latitude: 52.5566 }, hosts: null },
	...{ groups: [], bring: 'een fiets', gets: null, feeCents: 0, capacity: null, signUp: 'none' },
	...{ accessible: [], accessibleNote: null, cancelledBecause: null, sequence: 3 },
	...{ changedAt: '2026-08-01T12:00:00.000Z', exceptions: [] }
};
const write = (more: Partial<OpenActivity> = {}) =>
	calendarOf([{ ...activity, ...more }], feed, (id) => `https://vierzet.example/agenda/${id}`);
const opened = (text: string) => {
	const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
	const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
	ICAL.TimezoneService.register(zone);
	const [main, ...others] = calendar.getAllSubcomponents('vevent');
	return { event: new ICAL.Event(main!, { exceptions: others }), main: main!, others };
};
/** The times by an independent reader, by the clock on the wall. */
function timesOf(text: string, until: string, most: number): string[] {
	const { event } = opened(text);
	const times: string[] = [];
	const walk = event.iterator();
	for (let next = walk.next(); next && times.length < most; next = walk.next()) {
		const { startDate } = event.getOccurrenceDetails(next);
		if (next.toString().slice(0, 16) >= until) break;
		times.push(startDate.toString().slice(0, 16));
	}
	return times;
}

describe('a calendar that others can read', () => {
	test('has its lines ended by CR LF and none longer than 75 octets', () => {
		const text = write({ title: 'Café “Ü” 🌱 '.repeat(30), text: 'a\nb\r\nc;d,e\\f' });
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		expect(opened(text).event.summary).toBe('Café “Ü” 🌱 '.repeat(30));
		expect(opened(text).event.description).toContain('a\nb\nc;d,e\\f');
	});
	test('a title cannot add lines of its own', () => {
		const text = write({ title: 'x\r\nATTENDEE:mailto:a@b.example\nEND:VEVENT' });
		expect(text).not.toMatch(/^ATTENDEE/m);
		expect(opened(text).others).toEqual([]);
	});
	test('says what changed under the same UID', () => {
		expect(write()).toContain(`UID:${activity.id}\r\n`);
		expect(write()).toContain('SEQUENCE:3\r\n');
		expect(write()).toContain('DTSTAMP:20260801T120000Z\r\n');
		expect(write()).toContain('STATUS:CONFIRMED\r\n');
		const off = write({ state: 'cancelled', cancelledBecause: 'Verbouwing' });
		expect(off).toContain('STATUS:CANCELLED\r\n');
		expect(opened(off).event.description).toContain('Gaat niet door: Verbouwing');
		expect(off).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
		expect(off).toContain('X-PUBLISHED-TTL:PT1H\r\n');
		expect(write()).toBe(write());
	});
	test('one time away, one moved, and ten o’clock stays ten o’clock in winter', () => {
		const text = write({
			exceptions: [
				{ starts: '2026-10-21T10:00', movedTo: null, reason: 'herfst' },
				{ starts: '2026-10-28T10:00', movedTo: '2026-10-29T14:00', reason: 'zaal' }
			]
		});
		expect(text).toContain('EXDATE;TZID=Europe/Amsterdam:20261021T100000\r\n');
		expect(text).toContain('RECURRENCE-ID;TZID=Europe/Amsterdam:20261028T100000\r\n');
		expect(timesOf(text, '2026-11-10', 100).slice(6)).toEqual([
			...['2026-10-14T10:00', '2026-10-29T14:00', '2026-11-04T10:00']
		]);
		const winter = opened(write({ firstStart: '2026-11-04T10:00' })).event.startDate;
		expect(winter.toJSDate().toISOString()).toBe('2026-11-04T09:00:00.000Z');
	});
	test('a task is a whole day', () => {
		const task = { id: 'x', what: 'Klaarzetten', dueOn: '2026-11-24', title: 'Fietstaal' };
		const text = taskCalendar(
			[{ ...task, activityId: 'y', changedAt: '2026-11-01T00:00:00Z' }],
			...([feed, () => 'https://vierzet.example'] as const)
		);
		expect(opened(text).event.startDate.toString()).toBe('2026-11-24');
	});
});

const days = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 });
const number = (min: number, max: number) => fc.integer({ min, max });
const two = (value: number) => String(value).padStart(2, '0');
const end = fc.oneof(
	fc.constant(''),
	number(1, 40).map((times) => `;COUNT=${times}`),
	fc
		.tuple(number(2026, 2028), number(1, 12), number(1, 28))
		.map(([y, m, d]) => `;UNTIL=${y}${two(m)}${two(d)}`),
	fc
		.tuple(number(2026, 2028), number(1, 12), number(1, 28), number(0, 23))
		.map(([y, m, d, h]) => `;UNTIL=${y}${two(m)}${two(d)}T${two(h)}3000Z`)
);
const someRule = fc
	.tuple(
		fc.oneof(
			number(1, 9).map((n) => `FREQ=DAILY;INTERVAL=${n}`),
			days.map((some) => `FREQ=DAILY;BYDAY=${some.join(',')}`),
			fc
				.tuple(number(1, 5), days)
				.map(([n, some]) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${some.join(',')}`),
			fc
				.tuple(number(1, 3), fc.constantFrom(-1, 1, 2, 3, 4, 5), days)
				.map(([n, nth, [day]]) => `FREQ=MONTHLY;INTERVAL=${n};BYDAY=${nth}${day}`),
			fc
				.tuple(number(1, 3), number(1, 31))
				.map(([n, day]) => `FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${day}`),
			fc.constant('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'),
			fc
				.tuple(number(1, 12), number(1, 28))
				.map(([m, day]) => `FREQ=YEARLY;BYMONTH=${m};BYMONTHDAY=${day}`)
		),
		end
	)
	.map((parts) => parts.join(''));
const someStart = fc
	.tuple(
		number(2025, 2027),
		number(1, 12),
		number(1, 28),
		number(0, 23),
		fc.constantFrom(0, 15, 30)
	)
	.map(([y, m, d, h, minute]) => `${y}-${two(m)}-${two(d)}T${two(h)}:${two(minute)}`);

test('expands to the same times as an independent reader, for 1000 rules across the change of clock', () => {
	fc.assert(
		fc.property(someRule, someStart, number(0, 5), (asked, start, at) => {
			if (ruleProblem(asked, start) !== null) return;
			const rule = normalRule(asked);
			const firstStart = firstOf(rule, start)!;
			const until = `${Number(firstStart.slice(0, 4)) + 2}-01-01T00:00`;
			const all = occasionsBetween({ firstStart, rule, exceptions: [] }, firstStart, until, 60);
			const away = all[at];
			const exceptions = away ? [{ starts: away.starts, movedTo: null, reason: null }] : [];
			const plan = { firstStart, rule, exceptions };
			expect(all.every(({ starts }) => hasStart(plan, starts))).toBe(true);
			const ours = occasionsBetween(plan, firstStart, until, 50).map((one) => one.starts);
			expect(timesOf(write(plan), until, 50)).toEqual(ours);
			// A last time that is known spares counting, and changes nothing; nor does a window that begins later.
			const known = { ...plan, lastStart: lastOf(rule, firstStart) };
			const late = occasionsBetween(known, ours[20] ?? firstStart, until, 50);
			expect(late.map((one) => one.starts).slice(0, 30)).toEqual(ours.slice(ours[20] ? 20 : 0, 50));
			// And in UTC: the hour that spring skips too.
			const { event } = opened(write(plan));
			expect(event.startDate.zone.tzid).toBe('Europe/Amsterdam');
		}),
		{ numRuns: 1000 }
	);
}, 180_000);
