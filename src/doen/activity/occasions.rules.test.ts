import { describe, expect, test } from 'vitest';
import { nextOccasions, occasionsBetween, ruleProblem } from './occasions.rules.ts';
import { firstOf, normalRule } from './rule.rules.ts';
import { isWall, momentOf, realWall, wallOf, withOffset } from './wall-clock.rules.ts';

const weekly = { firstStart: '2026-09-02T10:00', rule: 'FREQ=WEEKLY', exceptions: [] };
const at = (plan: Parameters<typeof occasionsBetween>[0], from: string, to: string) =>
	occasionsBetween(plan, from, to).map((one) => one.at);

describe('[R26] when an activity comes', () => {
	test('once is once', () => {
		const once = { ...weekly, rule: null };
		expect(at(once, '2026-09-01', '2026-10-01')).toEqual(['2026-09-02T10:00']);
		expect(at(once, '2026-09-02T10:01', '2026-10-01')).toEqual([]);
	});
	test('every week stays at ten by the clock on the wall across the change of clock', () => {
		expect(at(weekly, '2026-10-20', '2026-11-05')).toEqual([
			...['2026-10-21T10:00', '2026-10-28T10:00', '2026-11-04T10:00']
		]);
	});
	test('a rule without end is only looked at in a window, and never more than the limit', () => {
		const daily = { ...weekly, rule: 'FREQ=DAILY' };
		expect(occasionsBetween(daily, '2026-01-01', '2090-01-01')).toHaveLength(1000);
		expect(nextOccasions(daily, '2080-02-28T12:00', 2).map((one) => one.at)).toEqual([
			...['2080-02-29T10:00', '2080-03-01T10:00']
		]);
	});
	test('one time cancelled, one moved', () => {
		const exceptions = [
			{ starts: '2026-09-09T10:00', movedTo: null },
			{ starts: '2026-09-16T10:00', movedTo: '2026-09-17T14:00' },
			{ starts: '2026-09-10T10:00', movedTo: '2026-09-18T14:00' }
		];
		expect(occasionsBetween({ ...weekly, exceptions }, '2026-09-02', '2026-09-30T10:00')).toEqual([
			{ starts: '2026-09-02T10:00', at: '2026-09-02T10:00', moved: false },
			{ starts: '2026-09-16T10:00', at: '2026-09-17T14:00', moved: true },
			{ starts: '2026-09-23T10:00', at: '2026-09-23T10:00', moved: false }
		]);
	});
	test('an hour that spring skips is one hour later', () => {
		const night = { firstStart: '2026-03-28T02:30', rule: 'FREQ=DAILY;COUNT=3', exceptions: [] };
		expect(at(night, '2026-03-28', '2026-04-01')).toEqual([
			...['2026-03-28T02:30', '2026-03-29T03:30', '2026-03-30T02:30']
		]);
	});
	test('every two weeks keeps its phase however far the window lies', () => {
		const plan = { ...weekly, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE' };
		const all = at(plan, '2026-09-01', '2036-09-01');
		expect(at(plan, '2035-01-01', '2036-09-01')).toEqual(all.filter((one) => one >= '2035'));
	});
});

describe('a rule that cannot be kept is named', () => {
	test.each([
		['FREQ=WEEKLY;BYDAY=WE', null],
		['RRULE:freq=monthly;byday=2WE', null],
		['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', null],
		['FREQ=HOURLY', 'ruleTooOften'],
		['FREQ=WEEKLY;BYDAY=WOENSDAG', 'notARule'],
		['elke woensdag', 'notARule'],
		['', 'notARule'],
		['FREQ=WEEKLY;COUNT=3;UNTIL=20270101', 'notARule'],
		['FREQ=WEEKLY;UNTIL=20271301', 'notARule'],
		['FREQ=WEEKLY\r\nATTACH:x', 'notARule'],
		['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 'ruleNeverComes'],
		['FREQ=MONTHLY;BYDAY=6MO', 'ruleNeverComes'],
		['FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31', 'ruleNeverComes'],
		['FREQ=WEEKLY;UNTIL=20251231', 'ruleEndsBeforeStart']
	])('%s', (rule, fault) => {
		expect(ruleProblem(rule, '2026-02-01T10:00')).toBe(fault);
	});
	test('a day as end is that whole day, and the first time follows the rule', () => {
		expect(normalRule('freq=weekly;until=20261230')).toBe('FREQ=WEEKLY;UNTIL=20261230T235900');
		expect(normalRule('FREQ=WEEKLY;UNTIL=20260701T080000Z')).toBe(
			'FREQ=WEEKLY;UNTIL=20260701T100000'
		);
		expect(firstOf('FREQ=WEEKLY;BYDAY=WE', '2026-08-31T10:00')).toBe('2026-09-02T10:00');
	});
});

test('the clock on the wall', () => {
	expect([
		isWall('2026-02-31T10:00'),
		isWall('2026-02-28T24:00'),
		isWall('2028-02-29T23:59')
	]).toEqual([...[false, false, true]]);
	expect(realWall('2026-03-29T02:00')).toBe('2026-03-29T03:00');
	expect(momentOf('2026-03-29T02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
	expect(momentOf('2026-10-25T02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
	expect(withOffset('2026-07-01T10:00')).toBe('2026-07-01T10:00:00+02:00');
	const zone = new Intl.DateTimeFormat('sv-SE', {
		...({ timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' } as const)
	});
	for (let hour = 0; hour < 24 * 365 * 2; hour++) {
		const moment = new Date(Date.UTC(2026, 0, 1) + hour * 3_600_000);
		expect(wallOf(moment)).toBe(zone.format(moment).replace(' ', 'T'));
	}
});
