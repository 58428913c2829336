import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from './difference.rules.ts';
import { couldStill } from './gaps.rules.ts';
import { fits, gap, influenceOf, influenceText, ladders, noInfluence } from './ladder.rules.ts';
import { centsOf, totals } from './money.rules.ts';
import { merge, sections, textSections, type Section, type Sections } from './sections.rules.ts';
import { isLargeEnough, partyKinds, ratios, residentsFirst } from './support.rules.ts';

describe('[R83] counted support (methods.md 9, scenario 8)', () => {
	test('[S8] 49 for and 7 against of 86 is 87.5 % in favour at a response of 65.1 %', () => {
		expect(ratios({ approached: 86, inFavour: 49, against: 7 })).toEqual({
			...{ answered: 56, noAnswer: 30, inFavourPercent: 87.5, responsePercent: 65.1 }
		});
	});

	test('a half goes up: 1 of 16 is 6.25, told as 6.3; without answers there is no ratio of them', () => {
		expect(ratios({ approached: 16, inFavour: 1, against: 0 }).responsePercent).toBe(6.3);
		expect(ratios({ approached: 16, inFavour: 0, against: 0 }).inFavourPercent).toBeNull();
	});

	test('nine answers stay with the team, ten do not', () => {
		expect(isLargeEnough({ approached: 20, inFavour: 5, against: 4 })).toBe(false);
		expect(isLargeEnough({ approached: 20, inFavour: 5, against: 5 })).toBe(true);
	});

	const counts = fc
		.tuple(fc.nat(5000), fc.nat(5000), fc.nat(5000))
		.map(([inFavour, against, silent]) => ({
			...{ inFavour, against, approached: inFavour + against + silent }
		}))
		.filter(({ approached }) => approached > 0);
	test('ratios lie from 0 to 100, within a twentieth of the true share, and all who were asked are counted', () => {
		fc.assert(
			fc.property(counts, (counted) => {
				const { answered, noAnswer, inFavourPercent, responsePercent } = ratios(counted);
				expect(answered + noAnswer).toBe(counted.approached);
				expect(responsePercent).toBeGreaterThanOrEqual(0);
				expect(responsePercent).toBeLessThanOrEqual(100);
				const share = (100 * answered) / counted.approached;
				expect(Math.abs(responsePercent - share)).toBeLessThanOrEqual(0.05 + 1e-9);
				if (answered > 0) expect(inFavourPercent).toBeLessThanOrEqual(100);
			})
		);
	});

	test('[R19] residents come first, whatever the order in which parties were noted', () => {
		const kinds = fc.array(fc.constantFrom(...partyKinds));
		fc.assert(
			fc.property(kinds, (given) => {
				const sorted = residentsFirst(given.map((partyKind) => ({ partyKind })));
				const firstOther = sorted.findIndex(({ partyKind }) => partyKind !== 'residents');
				const rest = firstOther < 0 ? [] : sorted.slice(firstOther);
				expect(rest.some(({ partyKind }) => partyKind === 'residents')).toBe(false);
				expect(sorted).toHaveLength(given.length);
			})
		);
	});
});

describe('money of a plan', () => {
	test('[S8] 640 + 210 + 180 + 120 = 1,150 costs and 900 + 150 + 100 = 1,150 cover', () => {
		const rows = [
			...[64_000, 21_000, 18_000, 12_000].map((cents) => ({ side: 'cost' as const, cents })),
			...[90_000, 15_000, 10_000].map((cents) => ({ side: 'cover' as const, cents }))
		];
		expect(totals(rows)).toEqual({ cost: 115_000, cover: 115_000, missing: 0 });
		expect(totals(rows.slice(0, -1)).missing).toBe(10_000);
	});

	test('what is missing is the cost less the cover, in whole cents, in any order', () => {
		const row = fc.record({
			side: fc.constantFrom('cost' as const, 'cover' as const),
			cents: fc.integer({ min: 1, max: 1e11 })
		});
		fc.assert(
			fc.property(fc.array(row, { maxLength: 50 }), (rows) => {
				const found = totals(rows);
				expect(found.cost - found.cover).toBe(found.missing);
				expect(totals(rows.toReversed())).toEqual(found);
			})
		);
	});

	test.each([
		['640', 64_000],
		['640,5', 64_050],
		['640,05', 64_005],
		['1.150', 115_000],
		['€ 1.150,00', 115_000],
		['12.5', 1250],
		['veel', undefined],
		['-5', undefined],
		['1,234,5', undefined]
	])('%s is written for %s cents', (written, cents) => {
		expect(centsOf(written)).toBe(cents);
	});
});

describe('participation ladders (methods.md 4)', () => {
	test('[S2] promised co-producing (4), experienced as advising (3): one step less', () => {
		expect(gap(4, 3)).toBe(-1);
		expect(gap(null, 3)).toBeNull();
	});

	test('a level stands on its own ladder, and is read back as it was kept', () => {
		const level = fc.option(fc.integer({ min: 1, max: 8 }));
		const any = fc.record({
			ladder: fc.constantFrom(...(Object.keys(ladders) as (keyof typeof ladders)[])),
			...{ promised: level, wanted: level, claimed: level }
		});
		fc.assert(
			fc.property(any, (influence) => {
				expect(influenceOf(influenceText(influence))).toEqual(influence);
				const highest = Math.max(
					influence.promised ?? 0,
					influence.wanted ?? 0,
					influence.claimed ?? 0
				);
				expect(fits(influence)).toBe(highest <= ladders[influence.ladder]);
			})
		);
		expect(influenceOf(influenceText(noInfluence))).toEqual(noInfluence);
		expect(fits({ ...noInfluence, promised: 1 })).toBe(false);
	});
});

describe('[R39] two people writing in one plan', () => {
	const seen: Sections = { title: 'Tuinen', saw: 'Grijs.', think: 'Groen.', whyNow: '' };

	test('different sections go together', () => {
		const now = { ...seen, saw: 'Grijze stoep.' };
		expect(merge(seen, { ...seen, whyNow: 'Lente.' }, now)).toEqual({
			merged: { ...now, whyNow: 'Lente.' },
			conflicts: []
		});
	});

	test('the same section in two ways is a conflict; the same words twice are not', () => {
		const now = { ...seen, think: 'Groener.' };
		expect(merge(seen, { think: 'Bloemen.' }, now).conflicts).toEqual(['think']);
		expect(merge(seen, { think: 'Groener.' }, now).conflicts).toEqual([]);
		expect(merge(seen, { think: 'Groen.' }, now)).toEqual({ merged: now, conflicts: [] });
	});

	const words = fc.constantFrom('', 'a', 'b', 'c');
	const all = fc.record(
		Object.fromEntries(sections.map((one) => [one, words])) as Record<Section, typeof words>
	);
	test('nothing is lost: every change of both stands in the result, or is named as a conflict', () => {
		fc.assert(
			fc.property(all, all, all, (before, mine, theirs) => {
				const { merged, conflicts } = merge(before, mine, theirs);
				for (const one of sections) {
					if (conflicts.includes(one)) continue;
					if (theirs[one] !== before[one]) expect(merged[one]).toBe(theirs[one]);
					if (mine[one] !== before[one]) expect(merged[one]).toBe(mine[one]);
					if (mine[one] === before[one]) expect(merged[one]).toBe(theirs[one]);
				}
			})
		);
	});

	test('changes of different sections come out the same, whoever was first', () => {
		const split = fc.array(fc.boolean(), {
			minLength: sections.length,
			maxLength: sections.length
		});
		fc.assert(
			fc.property(all, all, all, split, (before, one, other, ofOne) => {
				const only = (from: Sections, own: boolean) =>
					Object.fromEntries(sections.filter((_, i) => ofOne[i] === own).map((s) => [s, from[s]]));
				const [mine, theirs] = [only(one, true), only(other, false)];
				const first = merge(before, theirs, merge(before, mine, before).merged);
				const second = merge(before, mine, merge(before, theirs, before).merged);
				expect(first).toEqual(second);
				expect(first).toEqual({ merged: { ...before, ...mine, ...theirs }, conflicts: [] });
			})
		);
	});
});

describe('differences, word by word', () => {
	test('read as a person would mark them', () => {
		expect(difference('Een plek om te zitten.', 'Een groene plek om te zitten.')).toEqual([
			{ kind: 'same', text: 'Een ' },
			{ kind: 'added', text: 'groene ' },
			{ kind: 'same', text: 'plek om te zitten.' }
		]);
	});

	const text = fc
		.array(fc.constantFrom('plek', 'groen', 'é', ' ', '\n', ',', '🌱', '2026'), { maxLength: 30 })
		.map((parts) => parts.join(''));
	test('what stayed and was removed is the old text; what stayed and was added is the new one', () => {
		fc.assert(
			fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (before, after) => {
				const found = difference(before, after);
				const joined = (without: string) =>
					found
						.filter(({ kind }) => kind !== without)
						.map((piece) => piece.text)
						.join('');
				expect(joined('added')).toBe(before);
				expect(joined('removed')).toBe(after);
				if (before === after) expect(found.every(({ kind }) => kind === 'same')).toBe(true);
			})
		);
	});

	test('texts too long to compare word by word are told whole', () => {
		const [before, after] = ['a '.repeat(1300) + 'x', 'b '.repeat(1300) + 'y'];
		expect(difference(before, after)).toEqual([
			{ kind: 'removed', text: before },
			{ kind: 'added', text: after }
		]);
	});
});

test('[R37] a plan of three sentences is a plan: at most three things could still be added', () => {
	const bare = {
		...{ ownership: null, sources: 0, whyNow: '', ownStrength: '' },
		...{ promised: null, missed: 0, supports: 0 }
	};
	expect(couldStill(bare)).toEqual(['askResidents', 'laySource', 'sayWhyNow']);
	const full = {
		...{ ownership: 'of' as const, sources: 1, whyNow: 'x', ownStrength: 'x' },
		...{ promised: 4, missed: 1, supports: 1 }
	};
	expect(couldStill(full)).toEqual([]);
	expect(couldStill({ ...full, ownership: 'for' })).toEqual(['askResidents']);
	expect(textSections).toHaveLength(9);
});
