import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answers, besideIntended, standingOf, type Answer } from './outcome.rules.ts';
import { spanOf, writtenSpan } from './span.rules.ts';

const [first, days] = [Date.UTC(1950, 0, 1), 54_000];
const day = fc
	.integer({ min: 0, max: days })
	.map((after) => new Date(first + after * 86_400_000).toISOString().slice(0, 10));

describe('when an outcome was', () => {
	test.each([
		['2026-06-12', '2026-06-12', '2026-06-12'],
		['12-6-2026', '2026-06-12', '2026-06-12'],
		['2026-02', '2026-02-01', '2026-02-28'],
		['2-2028', '2028-02-01', '2028-02-29'],
		['juni 2026', '2026-06-01', '2026-06-30'],
		[' Juni 2026 ', '2026-06-01', '2026-06-30'],
		['march 2026', '2026-03-01', '2026-03-31']
	])('%s', (said, since, until) => expect(spanOf(said)).toEqual({ since, until }));

	test.each([
		'',
		'vorige week',
		'31-6-2026',
		'2026-13',
		'0-2026',
		'juno 2026',
		'1-1-1949',
		'2100-01'
	])('„%s” is no day or month', (said) => expect(spanOf(said)).toBeUndefined());

	test('what is written is read back as the same days', () => {
		fc.assert(
			fc.property(day, day, (one, other) => {
				const span = { since: one < other ? one : other, until: one < other ? other : one };
				const { from, to } = writtenSpan(span);
				expect({ since: spanOf(from)!.since, until: spanOf(to || from)!.until }).toEqual(span);
			})
		);
	});
});

describe('methods.md 6.4: what those who were close say', () => {
	test('only yes confirms, and one no is never voted away', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom<Answer>(...answers)), (said) => {
				const standing = standingOf(said);
				expect(standing === 'notAsked').toBe(said.length === 0);
				expect(standing === 'contradicted').toBe(said.includes('no'));
				expect(standing === 'confirmed').toBe(
					said.length > 0 && said.every((answer) => answer === 'yes')
				);
				expect(standingOf([...said].reverse())).toBe(standing);
			})
		);
	});
});

describe('[R92] what was intended beside what came', () => {
	const outcome = fc.record({
		id: fc.uuid(),
		intended: fc.constantFrom(true, false, null),
		direction: fc.constantFrom('positive' as const, 'negative' as const),
		effectIds: fc.subarray(['a', 'b', 'gone'])
	});

	test('every outcome stands somewhere, negative ones too, and every hope stands there', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(outcome, { selector: (one) => one.id }),
				fc.subarray(['a', 'b', 'c']),
				(outcomes, ids) => {
					const effects = ids.map((id) => ({ id }));
					const { hoped, also, unintended } = besideIntended(effects, outcomes);
					expect(hoped.map(({ effect }) => effect.id)).toEqual(ids);
					const tied = new Set(hoped.flatMap(({ came }) => came));
					expect(new Set([...tied, ...also, ...unintended])).toEqual(new Set(outcomes));
					expect(tied.size + also.length + unintended.length).toBe(outcomes.length);
					expect(also.every((one) => one.intended === true)).toBe(true);
				}
			)
		);
	});

	test('a hope without an outcome did not come, or not yet', () => {
		const { hoped } = besideIntended([{ id: 'a' }], []);
		expect(hoped).toEqual([{ effect: { id: 'a' }, came: [] }]);
	});
});
