import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alike, differenceOf, differences, withVoices } from './two-by-two.rules.ts';

const bankje = {
	residentsProcess: 'spreken zelf af',
	residentsResult: 'dagelijkse plek',
	workerProcess: '6 middagen aanwezig, 1 bord',
	workerResult: 'drempel weg',
	residentsRowBy: 'worker' as const
};
const none = {
	...{ residentsProcess: null, residentsResult: null, workerProcess: null, workerResult: null },
	residentsRowBy: 'worker' as const
};
const words = fc.option(fc.string({ minLength: 1, maxLength: 60 }), { nil: null });
const anyCells = fc.record({
	...{ residentsProcess: words, residentsResult: words, workerProcess: words, workerResult: words },
	residentsRowBy: fc.constantFrom('residents' as const, 'worker' as const)
});
const voices = fc.array(fc.record({ process: words, result: words }), { maxLength: 5 });

test('[R94] [S1] the bench: two results that differ, and whose words the residents’ row holds', () => {
	expect(differenceOf(bankje)).toEqual(['workersWords', 'apart']);
	expect(differenceOf({ ...bankje, residentsRowBy: 'residents' })).toEqual(['apart']);
});

test('[R94] an empty row of residents is asked for first; nothing filled says nothing', () => {
	expect(differenceOf(none)).toEqual([]);
	expect(differenceOf({ ...none, workerResult: 'drempel weg' })).toEqual(['residentsSilent']);
	expect(differenceOf({ ...none, residentsResult: 'een plek' })).toContain('workerSilent');
});

test('[R94] two cells that say the same are named: whose result is it?', () => {
	const same = { ...bankje, workerResult: 'Een dagelijkse plek voor de mannen' };
	expect(differenceOf(same)).toContain('resultAlike');
	expect(differenceOf(same)).not.toContain('apart');
});

test('[R94] residents’ own words come in between quotation marks, and make the row theirs', () => {
	const row = withVoices(bankje, [{ process: 'Wij bellen elkaar', result: null }]);
	expect(row.residentsProcess).toBe('spreken zelf af · “Wij bellen elkaar”');
	expect(row.residentsResult).toBe('dagelijkse plek');
	expect(row.residentsRowBy).toBe('residents');
});

test('[R94] of any sheet: the worker’s row is never touched, no word of a resident is lost', () => {
	fc.assert(
		fc.property(anyCells, voices, (cells, said) => {
			const row = withVoices(cells, said);
			expect([row.workerProcess, row.workerResult]).toEqual([
				cells.workerProcess,
				cells.workerResult
			]);
			for (const { process, result } of said) {
				if (process !== null) expect(row.residentsProcess).toContain(`“${process}”`);
				if (result !== null) expect(row.residentsResult).toContain(`“${result}”`);
			}
			const told = differenceOf(row);
			expect(new Set(told).size).toBe(told.length);
			expect(told.every((one) => differences.includes(one))).toBe(true);
		})
	);
});

test('likeness lies between nothing and everything, and goes both ways', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (one, other) => {
			expect(alike(one, other)).toBeCloseTo(alike(other, one));
			expect(alike(one, other)).toBeGreaterThanOrEqual(0);
			expect(alike(one, other)).toBeLessThanOrEqual(1);
		})
	);
});
