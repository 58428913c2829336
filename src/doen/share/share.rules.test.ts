import { addDays } from '#kernel/index.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	daysIn,
	daysThatWere,
	firstDayOf,
	isIn,
	lastDayOf,
	merged,
	quarterOf,
	quartersBetween,
	type Period
} from './period.rules.ts';
import { countedTogether, quartersOf, trendOf, type Known, type Verb } from './share.rules.ts';

const start = '2024-01-01';
const aDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(start, days));
const aPeriod: fc.Arbitrary<Period> = fc
	.record({ since: aDay, length: fc.option(fc.integer({ min: 0, max: 300 })) })
	.map(({ since, length }) => ({ since, until: length === null ? null : addDays(since, length) }));
const periods = fc.array(aPeriod, { maxLength: 8 });
const verbs: Verb[] = ['initiates', 'stimulates', 'guides', 'facilitates', 'supports'];
const known: fc.Arbitrary<Known> = fc.record({
	worker: fc.array(
		fc.tuple(aPeriod, fc.constantFrom(...verbs)).map(([one, verb]) => ({ ...one, verb })),
		{ maxLength: 6 }
	),
	others: fc.array(
		fc
			.tuple(aPeriod, fc.constantFrom('residents' as const, 'partners' as const))
			.map(([one, side]) => ({ ...one, side, byWhom: side })),
		{ maxLength: 4 }
	),
	signs: periods
});

/** The days that periods hold, one by one, up to a last one. */
function dayByDay(all: readonly Period[], last: string): Set<string> {
	const days = new Set<string>();
	for (const { since, until } of all) {
		const end = until !== null && until < last ? until : last;
		for (let day = since; day <= end; day = addDays(day, 1)) days.add(day);
	}
	return days;
}

describe('periods and quarters', () => {
	test('a quarter begins and ends where the calendar says', () => {
		expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
			...['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4']
		]);
		expect([firstDayOf('2024-Q1'), lastDayOf('2024-Q1')]).toEqual(['2024-01-01', '2024-03-31']);
		expect(quartersBetween('2025-11-02', '2026-04-01')).toEqual(['2025-Q4', '2026-Q1', '2026-Q2']);
		expect(daysThatWere('2026-Q1', '2026-01-10')).toBe(10);
		expect(daysThatWere('2026-Q1', '2027-01-10')).toBe(90);
	});

	test('merging loses no day, adds none, and leaves nothing that overlaps', () => {
		fc.assert(
			fc.property(periods, (all) => {
				const last = '2027-12-31';
				const together = merged(all);
				expect(dayByDay(together, last)).toEqual(dayByDay(all, last));
				expect(merged(together)).toEqual(together);
				expect(merged(all.toReversed())).toEqual(together);
				together.slice(1).forEach((one, at) => {
					const before = together[at]!.until;
					expect(before !== null && one.since > addDays(before, 1)).toBe(true);
				});
			}),
			{ numRuns: 60 }
		);
	});

	test('the days of all quarters together are the days that were, each counted once', () => {
		fc.assert(
			fc.property(periods, aDay, (all, today) => {
				const quarters = quartersBetween(start, today);
				const counted = quarters.map((quarter) => daysIn(all, quarter, today));
				expect(counted.reduce((sum, days) => sum + days, 0)).toBe(dayByDay(all, today).size);
				quarters.forEach((quarter, at) => {
					expect(counted[at]).toBeLessThanOrEqual(daysThatWere(quarter, today));
					if (counted[at]! > 0) expect(all.some((one) => isIn(one, quarter))).toBe(true);
				});
			}),
			{ numRuns: 60 }
		);
	});
});

describe('[R1] [R88] everybody’s share per quarter', () => {
	test('a verb weighs between nothing and all days, and only verbs that hold are named', () => {
		fc.assert(
			fc.property(known, aDay, (all, today) => {
				for (const one of quartersOf(all, today)) {
					expect(one.weight).toBeGreaterThanOrEqual(0);
					expect(one.weight).toBeLessThanOrEqual(one.verbs.length);
					expect(one.verbs.length > 0).toBe(one.weight > 0);
					if (one.residents.length + one.partners.length > 0) expect(one.isAlive).toBe(true);
				}
			})
		);
	});

	test('what overlaps counts once: the same period twice changes nothing', () => {
		fc.assert(
			fc.property(known, aDay, (all, today) => {
				const twice = { ...all, worker: [...all.worker, ...all.worker] };
				expect(quartersOf(twice, today)).toEqual(quartersOf(all, today));
			})
		);
	});

	test('counted together no side is in more things than there are', () => {
		fc.assert(
			fc.property(fc.array(known, { maxLength: 5 }), aDay, (all, today) => {
				const things = all.map((one) => quartersOf(one, today));
				for (const one of countedTogether(things, quartersBetween(start, today))) {
					const counts = [one.workers, one.residents, one.partners, ...Object.values(one.verbs)];
					for (const count of counts) expect(count).toBeLessThanOrEqual(things.length);
					expect(Math.max(...Object.values(one.verbs))).toBeLessThanOrEqual(one.workers);
				}
			})
		);
	});
});

describe('[R20] is the worker’s share shrinking while the thing lives on?', () => {
	const worker = (verb: Verb, since: string, until: string | null = null) => ({
		verb,
		since,
		until
	});
	const people = { side: 'residents' as const, byWhom: 'de fietsers', since: '2026-01-07' };
	const trend = (all: Partial<Known>, today = '2026-12-30') =>
		trendOf(quartersOf({ worker: [], others: [], signs: [], ...all }, today));

	test('[S3] initiates in month 1 and 2, supports in 3 to 5, nothing from month 6: it goes on without', () => {
		const fietstaal = [
			worker('initiates', '2026-01-07', '2026-02-28'),
			worker('supports', '2026-03-01', '2026-05-31')
		];
		expect(trend({ worker: fietstaal, others: [{ ...people, until: null }] })).toBe('without');
		expect(trend({ worker: fietstaal, others: [{ ...people, until: null }] }, '2026-06-30')).toBe(
			'shrinking'
		);
	});

	test('says nothing with too little, and calls what was not seen quiet', () => {
		expect(trend({})).toBe('tooLittle');
		expect(trend({ others: [{ ...people, until: null }] })).toBe('tooLittle');
		expect(trend({ worker: [worker('guides', '2026-11-01')] })).toBe('tooLittle');
		const short = [worker('guides', '2026-01-07', '2026-02-28')];
		expect(trend({ worker: short, others: [{ ...people, until: '2026-03-01' }] })).toBe('quiet');
	});

	test('calls a share that stays the same steady, and one that grows growing', () => {
		const lives = [{ ...people, until: null }];
		expect(trend({ worker: [worker('guides', '2026-01-01')], others: lives })).toBe('steady');
		const more = [worker('guides', '2026-01-01'), worker('supports', '2026-09-01')];
		expect(trend({ worker: more, others: lives })).toBe('growing');
	});

	test('more work in the last quarter never makes it seem to shrink', () => {
		const order = ['without', 'shrinking', 'steady', 'growing'];
		fc.assert(
			fc.property(known, aDay, fc.constantFrom(...verbs), (all, today, verb) => {
				const before = trendOf(quartersOf(all, today));
				const since = firstDayOf(quarterOf(today));
				const first = quartersOf(all, today)[0]?.quarter;
				fc.pre(order.includes(before) && first !== undefined && first < quarterOf(today));
				const more = { ...all, worker: [...all.worker, { verb, since, until: null }] };
				const after = trendOf(quartersOf(more, today));
				expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
			})
		);
	});
});
