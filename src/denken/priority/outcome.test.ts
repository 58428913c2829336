import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBallot, takesVotes } from './ballot.rules.ts';
import type { Ballot, Content, Way } from './ballot.schema.ts';
import { breaksTie, firstOf, outcomes, toldOutside } from './outcome.rules.ts';
import { besideEachOther, highest, weigh } from './weighing.rules.ts';

const options = ['bankje', 'bomen', 'speelplek'];
const ballot = (content: Content, count = 1, way: Way = 'link', more: Partial<Ballot> = {}) => ({
	...{ id: 'b', way, round: 1, count, content, handled: {} },
	...more
});
const dots = (given: Record<string, number>, count = 1, way: Way = 'link') =>
	ballot({ kind: 'dots', dots: given }, count, way);

describe('[R75] dots', () => {
	test('are added up, weighted by how many gave the same, apart by way and together', () => {
		const cast = [
			dots({ bankje: 2, bomen: 1 }, 10),
			dots({ bomen: 3 }, 4, 'paper'),
			ballot({ kind: 'totals', dots: { speelplek: 9, bankje: 3 } }, 12, 'meeting')
		];
		const { all, ways } = outcomes('dots', options, cast);
		expect(all.voters).toBe(26);
		expect(all.options.map((one) => one.dots)).toEqual([23, 22, 9]);
		expect(all.options.map((one) => one.place)).toEqual([1, 2, 3]);
		expect(ways.map(({ way, outcome }) => [way, outcome.voters])).toEqual([
			['link', 10],
			['paper', 4],
			['meeting', 12]
		]);
	});

	test('equal dots are one place, and the next place is further on', () => {
		const { all } = outcomes('dots', options, [dots({ bankje: 1, bomen: 1 })]);
		expect(all.options.map((one) => one.place)).toEqual([1, 1, 3]);
		expect(breaksTie(all, ['bankje'])).toBe(true);
		expect(breaksTie(all, ['bankje', 'bomen'])).toBe(false);
		expect(breaksTie(all, ['speelplek'])).toBe(false);
	});

	test('the ways together are what they are apart', () => {
		const given = fc.dictionary(fc.constantFrom(...options), fc.integer({ min: 1, max: 5 }));
		const cast = fc.array(
			fc.record({
				given,
				count: fc.integer({ min: 1, max: 9 }),
				way: fc.constantFrom<Way>('link', 'paper', 'meeting')
			})
		);
		fc.assert(
			fc.property(cast, (rows) => {
				const found = outcomes(
					'dots',
					options,
					rows.map((one) => dots(one.given, one.count, one.way))
				);
				const apart = found.ways.reduce((sum, one) => sum + one.outcome.options[0]!.dots, 0);
				expect(apart).toBe(found.all.options[0]!.dots);
			})
		);
	});
});

describe('[R75] consent', () => {
	const stance = (option: string, said: 'agree' | 'object', reason: string | null = null) =>
		({ kind: 'consent', stances: { [option]: { stance: said, reason } } }) as const;

	test('an option passes when no objection stands, and an objection keeps its words and what was done with it', () => {
		const objection = stance('bomen', 'object', 'Dan kan ik er niet langs met mijn rolstoel.');
		const cast = [ballot(stance('bankje', 'agree'), 8), ballot(objection, 2, 'paper')];
		const before = outcomes('consent', options, cast);
		expect(before.all.options.map((one) => one.passes)).toEqual([true, false, true]);
		expect(before.all.options[1]).toMatchObject({ agree: 0, object: 2, none: 8, place: null });
		const handled = { bomen: { done: '1,20 m blijft vrij.', resolved: true } };
		const after = outcomes('consent', options, [cast[0]!, { ...cast[1]!, handled }]);
		expect(after.all.options[1]!.passes).toBe(true);
		expect(after.objections).toMatchObject([{ done: '1,20 m blijft vrij.', resolved: true }]);
		expect(firstOf(after.all)).toEqual(options);
	});

	test('nothing passes while nobody said anything', () => {
		expect(firstOf(outcomes('consent', options, []).all)).toEqual([]);
	});
});

describe('what others are told', () => {
	test('under ten ballots nothing; from ten the whole, and the ways apart only when none is small', () => {
		const cast = [dots({ bankje: 1 }, 9)];
		expect(toldOutside(outcomes('dots', options, cast))).toBeNull();
		const ten = toldOutside(outcomes('dots', options, [...cast, dots({ bomen: 1 }, 1, 'paper')]));
		expect(ten?.all.voters).toBe(10);
		expect(ten?.ways).toEqual([]);
		const many = [dots({ bankje: 1 }, 10), dots({ bomen: 1 }, 10, 'paper')];
		expect(toldOutside(outcomes('dots', options, many))?.ways).toHaveLength(2);
	});
});

describe('a ballot', () => {
	const vote = { method: 'dots' as const, dots: 3, mostOnOne: 2, optionIds: options };
	test.each([
		['more dots than there are', { dots: { bankje: 2, bomen: 2 } }, 'tooManyDots'],
		['more on one than may be', { dots: { bankje: 3 } }, 'tooManyOnOne'],
		['nothing', { dots: { bankje: 0 } }, 'emptyBallot'],
		['an option that is not there', { dots: { toren: 1 } }, 'unknownOption'],
		['another way of voting', { places: { bankje: 1 } }, 'otherMethod']
	])('with %s is refused', (_, given, key) => {
		expect(checkBallot(vote, given)).toMatchObject({ fault: { key } });
	});

	test('totals of some voters hold as many dots as they have together', () => {
		const given = { dots: { bankje: 20, bomen: 10 } };
		expect(checkBallot(vote, given, 10)).toEqual({ content: { kind: 'totals', ...given } });
		expect(checkBallot(vote, given, 9)).toMatchObject({ fault: { key: 'tooManyOnOne' } });
	});

	test('may rank two on the same place; an objection says why', () => {
		const places = { bankje: 1, bomen: 1 };
		expect(checkBallot({ ...vote, method: 'ranking' }, { places })).toEqual({
			content: { kind: 'ranking', places }
		});
		const stances = { bomen: { stance: 'object' as const, reason: null } };
		expect(checkBallot({ ...vote, method: 'consent' }, { stances })).toMatchObject({
			fault: { path: 'stances.bomen.reason', key: 'objectionNeedsReason' }
		});
	});

	test('is taken until and on the last day', () => {
		const open = { state: 'open', closesOn: '2026-03-12' };
		expect(takesVotes(open, '2026-03-12')).toBe(true);
		expect(takesVotes(open, '2026-03-13')).toBe(false);
		expect(takesVotes({ ...open, state: 'closed' }, '2026-03-01')).toBe(false);
	});
});

describe('[R75] what professionals weigh', () => {
	const criteria = [
		{ id: 'wie', weight: 5 },
		{ id: 'geld', weight: 2 }
	];
	const score = (optionId: string, criterionId: string, given: number | null) => ({
		...{ who: 'opbouwwerker', optionId, criterionId, score: given }
	});

	test('is a weighted sum over what is known; what is unknown is counted and is not a nought', () => {
		const scores = [
			score('bankje', 'wie', 4),
			score('bankje', 'geld', null),
			score('bomen', 'wie', 3)
		];
		const weighed = weigh(options, criteria, scores);
		expect(weighed).toEqual([
			{ optionId: 'bankje', sum: 20, most: 20, unknown: 1, share: 1 },
			{ optionId: 'bomen', sum: 15, most: 20, unknown: 1, share: 0.75 },
			{ optionId: 'speelplek', sum: 0, most: 0, unknown: 2, share: null }
		]);
		expect(highest(weighed)).toEqual(['bankje']);
		expect(highest(weigh(options, criteria, []))).toEqual([]);
	});

	test('stands beside what residents want and is never added to it', () => {
		expect(besideEachOther(['bankje'], ['bankje'])).toBe('same');
		expect(besideEachOther(['bankje'], ['bomen'])).toBe('differ');
		expect(besideEachOther(['bankje', 'bomen'], ['bomen'])).toBe('partly');
		expect(besideEachOther([], ['bomen'])).toBeNull();
	});
});
