import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAhead, wrongWith } from './coaching.rules.ts';

const day = fc.constantFrom('2026-01-01', '2026-03-01', '2026-06-01', '2026-12-01');
const words = fc.constantFrom(null, 'iets');

describe('[R36] what two people may note', () => {
	test('what is accepted says something, and its day to look back lies between today and the end', () => {
		fc.assert(
			fc.property(
				fc.record({
					way: fc.constantFrom('alongside' as const, 'mirror' as const),
					...{ situation: words, agreement: words, lookBackOn: fc.option(day) }
				}),
				day,
				day,
				(said, today, keptUntil) => {
					if (wrongWith(said, { today, keptUntil })) return;
					expect(said.way === 'mirror' || said.situation || said.agreement).toBeTruthy();
					if (!said.lookBackOn) return;
					expect(said.agreement).toBeTruthy();
					expect(said.lookBackOn >= today && said.lookBackOn <= keptUntil).toBe(true);
				}
			)
		);
	});

	test('a day that was agreed before stays as it is, also when it has passed', () => {
		const said = {
			way: 'talk' as const,
			situation: null,
			agreement: 'x',
			lookBackOn: '2026-01-01'
		};
		const at = { today: '2026-02-01', keptUntil: '2026-06-01' };
		expect(wrongWith(said, at)).toEqual(['lookBackOn', 'dayPassed']);
		expect(wrongWith(said, { ...at, before: '2026-01-01' })).toBeUndefined();
	});

	test('there is something ahead only while a day is open', () => {
		const one = { lookBackOn: '2026-01-01', cameOfIt: null, endedOn: null };
		expect(isAhead(one)).toBe(true);
		expect(isAhead({ ...one, lookBackOn: null })).toBe(false);
		expect(isAhead({ ...one, cameOfIt: 'x' })).toBe(false);
		expect(isAhead({ ...one, endedOn: '2026-01-02' })).toBe(false);
	});
});
