import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, meanOf, rounded, times, minus, written } from './exact.rules.ts';
import { lonelyOptions, shipped } from './scales.rules.ts';
import {
	bandAt,
	bandsOf,
	scoreOf,
	subscaleOf,
	type Answers,
	type ItemPart,
	type Questionnaire
} from './scoring.rules.ts';

const lonely = (parts: ItemPart[], scoring: 'djg6' | 'djg11'): Questionnaire => ({
	items: parts.map((part) => ({ nl: 'x', en: 'x', reverse: false, part })),
	...{ options: lonelyOptions, scoring, source: 'x', altered: false, intro: { nl: '', en: '' } }
});
/** The order of CBS: leegte, narigheid, vertrouwen, mis mensen, verbonden, in de steek. */
const six = lonely(['emotional', 'social', 'social', 'emotional', 'social', 'emotional'], 'djg6');
const [no, more, yes] = [1, 2, 3];
const inDecimals = (asked: Questionnaire, answers: Answers) => {
	const score = scoreOf(asked, answers);
	return score && rounded(score);
};

describe('[R93] test vectors of methods.md 6.7', () => {
	test('De Jong Gierveld 6 in the order of CBS gives 3, emotional 1 and social 2', () => {
		const answers = [yes, no, more, no, yes, no];
		expect(inDecimals(six, answers)).toBe(3);
		expect(rounded(subscaleOf(six, answers, 'emotional')!)).toBe(1);
		expect(rounded(subscaleOf(six, answers, 'social')!)).toBe(2);
		expect(bandsOf(six)[bandAt(six, exact(3))]).toEqual({ from: 2, to: 4 });
	});
	test('with one answer missing there is a total, with two there is none', () => {
		expect(inDecimals(six, [yes, null, more, no, yes, no])).toBe(2);
		expect(scoreOf(six, [yes, null, null, no, yes, no])).toBeNull();
		expect(subscaleOf(six, [yes, null, more, no, yes, no], 'social')).toBeNull();
		expect(rounded(subscaleOf(six, [yes, null, more, no, yes, no], 'emotional')!)).toBe(1);
	});
	test('De Jong Gierveld 11 counts six emotional and five social items', () => {
		const parts = Array.from({ length: 11 }, (_, index): ItemPart =>
			[2, 3, 5, 6, 9, 10].includes(index + 1) ? 'emotional' : 'social'
		);
		const eleven = lonely(parts, 'djg11');
		const all = (emotional: number, social: number) =>
			parts.map((part) => (part === 'emotional' ? emotional : social));
		expect(inDecimals(eleven, all(yes, no))).toBe(11);
		expect(inDecimals(eleven, all(no, yes))).toBe(0);
		expect(inDecimals(eleven, all(more, more))).toBe(11);
		expect(bandsOf(eleven).map(({ to }) => to)).toEqual([2, 8, 10, 11]);
	});
	test('cohesion of four items: disagree turned round, agree, neutral, agree is 6.9', () => {
		expect(inDecimals(shipped.cohesion, [2, 4, 3, 4])).toBe(6.9);
	});
	test('cohesion needs three quarters of the items', () => {
		expect(inDecimals(shipped.cohesion, [2, 4, null, 4])).toBe(7.5);
		expect(scoreOf(shipped.cohesion, [2, null, null, 4])).toBeNull();
	});
	test('WHO-5 of 3, 2, 4, 3, 3 is 60, and all five are needed', () => {
		expect(inDecimals(shipped.who5, [3, 2, 4, 3, 3])).toBe(60);
		expect(scoreOf(shipped.who5, [3, 2, 4, 3, null])).toBeNull();
	});
	test('the ladder is as it is', () => {
		expect(inDecimals(shipped.cantril, [7])).toBe(7);
		expect(scoreOf(shipped.cantril, [null])).toBeNull();
	});
	test('[S10] a half goes up: 3.22 is 5.6 and 3.46 is 6.2', () => {
		const toTen = (mean: string) => rounded(times(minus(written(mean), exact(1)), written('2.5')));
		expect([toTen('3.22'), toTen('3.46')]).toEqual([5.6, 6.2]);
		// As the machine counts by itself it goes wrong: the reason for exact numbers.
		expect(Math.round((3.46 - 1) * 2.5 * 10) / 10 === 6.2 && (3.22 - 1) * 2.5 === 5.55).toBe(false);
	});
});

describe('[R93] rules of scoring hold for any answers', () => {
	const answers = fc.array(fc.option(fc.integer({ min: 1, max: 5 })), {
		...{ minLength: 4, maxLength: 4 }
	});
	test('a score lies within its scale, and in one of the steps', () => {
		fc.assert(
			fc.property(answers, (given) => {
				const score = scoreOf(shipped.cohesion, given);
				if (!score) return given.filter((one) => one !== null).length < 3;
				const [low, high] = [rounded(score) >= 0, rounded(score) <= 10];
				const band = bandsOf(shipped.cohesion)[bandAt(shipped.cohesion, score)]!;
				return low && high && rounded(score, 4) >= band.from && rounded(score, 4) <= band.to;
			})
		);
	});
	test('rounding is never more than half a step off, and goes up at the half', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1e6, max: 1e6 }),
				fc.integer({ min: 1, max: 5000 }),
				(a, b) => {
					const tenths = Math.round(rounded(exact(a, b)) * 10);
					const off = 2n * (BigInt(tenths) * BigInt(b) - 10n * BigInt(a));
					return off <= BigInt(b) && off >= -BigInt(b) && (a <= 0 || off > -BigInt(b));
				}
			)
		);
	});
	test('a mean is the same in any order', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 9 })), { minLength: 1 }),
				(all) => {
					const scores = all.map(([a, b]) => exact(a, b));
					expect(meanOf(scores)).toEqual(meanOf(scores.toReversed()));
				}
			)
		);
	});
	test('each answer falls in a step, for every scale that comes along', () => {
		for (const asked of Object.values(shipped))
			for (const { value } of asked.options) {
				const score = scoreOf(
					asked,
					asked.items.map(() => value)
				);
				const bands = bandsOf(asked);
				expect(bandAt(asked, score!)).toBeLessThan(bands.length);
			}
	});
});
