import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	findSensitive,
	holdsBsn,
	letsIn,
	searchQuery,
	searchWords
} from './index.ts';

const day = fc
	.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
	test('months later keeps the day, or falls back to the last one of the month', () => {
		expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
		expect(addMonths('2025-12-04', 12)).toBe('2026-12-04');
		fc.assert(
			fc.property(day, fc.integer({ min: 0, max: 120 }), (from, months) => {
				const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
				const [y2 = 0, m2 = 0, d2 = 0] = addMonths(from, months).split('-').map(Number);
				return y2 * 12 + m2 - (y1 * 12 + m1) === months && d2 <= d1;
			})
		);
	});

	test('days later and the same number back is where it began', () => {
		fc.assert(
			fc.property(
				day,
				fc.integer({ min: -5000, max: 5000 }),
				(from, days) => addDays(addDays(from, days), -days) === from
			)
		);
	});
});

describe('words about people', () => {
	test('a name with health, origin, religion, criminal or residence data gives a warning; either alone does not', () => {
		expect(findSensitive('Mevrouw Jansen is depressief.')).toEqual(['health']);
		expect(findSensitive('Ik sprak vandaag Fatima, zij is moslim.')).toEqual(['religion']);
		expect(findSensitive('Ik sprak vandaag Fatima over de tuin.')).toEqual([]);
		expect(findSensitive('Iemand vertelde dat hij ziek is geweest.')).toEqual([]);
		expect(findSensitive('De mannen in Spindelveld waren ziek.', ['Spindelveld'])).toEqual([]);
	});

	test('nine digits that pass the check of a citizen service number are found, others are not', () => {
		const eight = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });
		fc.assert(
			fc.property(eight, (digits) => {
				const check = digits.reduce((sum, digit, i) => sum + digit * (9 - i), 0) % 11;
				fc.pre(check < 10 && digits.some((digit) => digit > 0));
				const number = digits.join('') + check;
				const other = digits.join('') + ((check + 1) % 10);
				return holdsBsn(`Nummer ${number} staat er.`) && !holdsBsn(`Nummer ${other} staat er.`);
			})
		);
		expect(holdsBsn('Bel 0612345678.')).toBe(false);
	});
});

describe('search words', () => {
	test('forms of a word share a stem, accents and case do not matter', () => {
		expect(searchWords('Wandelingen')).toEqual(searchWords('wandeling'));
		expect(searchWords('CAFÉ')).toEqual(searchWords('cafe'));
		expect(searchWords('bankjes tafeltje')).toEqual(searchWords('bank tafel'));
		expect(searchWords('wandelden')).toEqual(expect.arrayContaining(searchWords('wandelen')));
		expect(searchQuery('de het een')).toBeNull();
	});

	test('whatever is typed, the query holds letters and numbers only, and stars that we put there', () => {
		const form = /^'[\p{L}\p{N}]+'(:\*)?( \| '[\p{L}\p{N}]+'(:\*)?)*$/u;
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const query = searchQuery(text);
				return query === null || form.test(query);
			})
		);
	});
});

test('[R25] what is meant for a worker may be done by a worker and a coordinator, not by an administrator alone', () => {
	expect(letsIn(['worker'], ['worker'])).toBe(true);
	expect(letsIn(['worker'], ['coordinator'])).toBe(true);
	expect(letsIn(['worker'], ['admin', 'member', 'resident'])).toBe(false);
	expect(letsIn(['admin'], ['coordinator'])).toBe(false);
	expect(letsIn(['public'], ['public'])).toBe(true);
});
