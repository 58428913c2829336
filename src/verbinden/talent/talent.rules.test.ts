import { addDays } from '#kernel/index.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	givenBy,
	isOpen,
	isSleeping,
	leastAskedFirst,
	linesOf,
	rungs,
	sleepsAfterDays,
	statuses,
	titleOf
} from './talent.rules.ts';

const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2024-01-01', n));

describe('[R10] least recently asked first', () => {
	const talent = fc.record({
		id: fc.uuid(),
		lastAskedOn: fc.option(day),
		openAsks: fc.nat(5)
	});
	const all = fc.uniqueArray(talent, { selector: ({ id }) => id });

	test('never asked before all, then the longest ago, then who carries least; always the same order', () => {
		fc.assert(
			fc.property(all, (talents) => {
				const order = leastAskedFirst(talents);
				expect(order).toHaveLength(talents.length);
				expect(leastAskedFirst(talents.toReversed())).toEqual(order);
				for (const [at, next] of order.slice(1).entries()) {
					const before = order[at]!;
					expect((before.lastAskedOn ?? '') <= (next.lastAskedOn ?? '')).toBe(true);
					if (before.lastAskedOn === next.lastAskedOn)
						expect(before.openAsks).toBeLessThanOrEqual(next.openAsks);
				}
			})
		);
	});

	test('asking always the first asks everybody once before anybody twice', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 12 }), (many) => {
				let talents = Array.from({ length: many }, (_, at) => ({
					...{ id: String(at), lastAskedOn: null as string | null, openAsks: 0 }
				}));
				const asked = new Map<string, number>();
				for (let turn = 0; turn < many * 3; turn++) {
					const { id } = leastAskedFirst(talents)[0]!;
					asked.set(id, (asked.get(id) ?? 0) + 1);
					const lastAskedOn = addDays('2026-01-01', turn);
					talents = talents.map((one) => (one.id === id ? { ...one, lastAskedOn } : one));
				}
				expect([...asked.values()].every((times) => times === 3)).toBe(true);
			})
		);
	});

	test('an ask is open until a no or an end', () => {
		expect(isOpen({ answer: 'notYet', doneOn: null })).toBe(true);
		expect(isOpen({ answer: 'yes', doneOn: null })).toBe(true);
		expect(isOpen({ answer: 'no', doneOn: null })).toBe(false);
		expect(isOpen({ answer: 'yes', doneOn: '2026-01-01' })).toBe(false);
	});
});

test('[R34] a talent sleeps from ninety days on, only when it lies there and nobody is asked', () => {
	fc.assert(
		fc.property(
			...[day, fc.nat(400), fc.nat(2), fc.constantFrom(...statuses)],
			(touchedOn, since, openAsks, status) => {
				const asleep = isSleeping({ status, touchedOn, openAsks }, addDays(touchedOn, since));
				const lies = status === 'offered' || status === 'mentioned';
				expect(asleep).toBe(lies && openAsks === 0 && since >= sleepsAfterDays);
			}
		)
	);
});

test('[R34] no role, name or reach beyond the team without a yes, whatever is filled in', () => {
	const words = fc.option(fc.string({ minLength: 1 }));
	const said = fc.record({
		offeredBy: fc.constantFrom('person' as const, 'group' as const, 'mentioned' as const),
		...{ who: words, ownName: words, visibility: fc.constantFrom(...rungs), asked: fc.boolean() },
		consentHow: fc.constantFrom('talk' as const, 'paper' as const, null),
		...{ consentFor: words, consentUntil: fc.option(day) }
	});
	fc.assert(
		fc.property(said, day, (one, today) => {
			const given = givenBy(one, today);
			if ('wrong' in given) return;
			if (given.ownName) expect(given.consentOn).toBe(today);
			if (given.status === 'mentioned') {
				expect(given).toMatchObject({ who: null, ownName: null, consentOn: null });
				expect(['onlyMe', 'team']).toContain(given.reach);
			}
			if (given.offeredBy === 'person' && given.status === 'offered') {
				expect(one.asked).toBe(true);
				expect(given.consentUntil! >= today).toBe(true);
			}
		})
	);
});

test('[R34] every line of a talk is one talent, each once, and none is empty', () => {
	fc.assert(
		fc.property(fc.array(fc.string()), (said) => {
			const lines = linesOf(said.join('\n'));
			expect(new Set(lines).size).toBe(lines.length);
			expect(lines.every((line) => line !== '' && !line.includes('\n'))).toBe(true);
		})
	);
	expect(linesOf(null)).toEqual([]);
});

test('a title is the first words, at most eighty letters', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1, maxLength: 400 }), (words) => {
			expect(titleOf(words).length).toBeLessThanOrEqual(80);
		})
	);
	expect(titleOf('Elke fiets')).toBe('Elke fiets');
	expect(titleOf(`${'lang '.repeat(30)}`).endsWith('lang…')).toBe(true);
});
