import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { perQuarter, type Done } from './letting-go.rules.ts';
import { pageSections, together, untoldSince } from './page.rules.ts';
import { asksReason, moveOf, movesFrom, stages, states } from './state.rules.ts';

const state = fc.constantFrom(...states);

describe('[R27] the life of an initiative (methods.md 5)', () => {
	test('from everywhere one comes everywhere, and a step on never asks for a reason', () => {
		fc.assert(
			fc.property(state, state, (from, to) => {
				expect(movesFrom(from).includes(to)).toBe(from !== to);
				expect(moveOf(from, to) === undefined).toBe(from === to);
				if (moveOf(from, to) === 'on') expect(asksReason(from, to)).toBe(false);
				if (moveOf(from, to) === 'back') expect(asksReason(from, to)).toBe(true);
			})
		);
		expect(movesFrom('idea')[0]).toBe('coreGroup');
		expect(stages).toHaveLength(6);
	});
});

describe('[R20] the share over time', () => {
	const done: fc.Arbitrary<Done> = fc.record({
		byKind: fc.constantFrom('worker' as const, 'partner' as const),
		verbs: fc.constant(['guides' as const]),
		doneOn: fc
			.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
			.map((day) => day.toISOString().slice(0, 10)),
		hours: fc.option(fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4))
	});
	test('no line of the log is lost or counted twice', () => {
		fc.assert(
			fc.property(fc.array(done), (log) => {
				const quarters = perQuarter(log);
				const sum = (of: (one: (typeof quarters)[number]) => number) =>
					quarters.reduce((total, one) => total + of(one), 0);
				expect(sum((one) => one.worker + one.partner)).toBe(log.length);
				expect(sum((one) => one.workerHours + one.partnerHours)).toBe(
					log.reduce((total, one) => total + (one.hours ?? 0), 0)
				);
				expect(quarters.map((one) => one.quarter)).toEqual(
					quarters.map((one) => one.quarter).toSorted()
				);
			})
		);
	});
});

describe('two who write at once', () => {
	const words = fc.record(
		Object.fromEntries(pageSections.map((one) => [one, fc.constantFrom('a', 'b', 'c')])),
		{ requiredKeys: [] }
	);
	test('nothing that was written is lost: it stands there, or it is a conflict', () => {
		fc.assert(
			fc.property(words, words, words, (seen, mine, now) => {
				const { merged, conflicts } = together(seen, mine, now);
				for (const section of pageSections) {
					const wanted = mine[section];
					if (wanted !== undefined && wanted !== (seen[section] ?? ''))
						expect(conflicts.includes(section) || merged[section] === wanted).toBe(true);
					if (conflicts.includes(section)) expect(merged[section]).toBe(now[section]);
				}
			})
		);
	});
});

describe('[R89] what its people wrote and nobody told', () => {
	const shown = { hiddenOn: null };
	const written = (writtenOn: string, ...changed: 'now'[]) => ({ writtenOn, changed });
	test('counts from the last day they wrote, until a message is told on or after it', () => {
		const versions = [written('2026-10-08', 'now'), written('2026-10-01', 'now')];
		expect(untoldSince(shown, versions, [])).toBe('2026-10-08');
		expect(untoldSince(shown, versions, ['2026-10-07', null])).toBe('2026-10-08');
		expect(untoldSince(shown, versions, ['2026-10-08'])).toBeUndefined();
	});
	test('is nothing while nothing was written, nothing changed, or the page is hidden', () => {
		expect(untoldSince(shown, [], [])).toBeUndefined();
		expect(untoldSince(shown, [written('2026-10-08')], [])).toBeUndefined();
		const hidden = { hiddenOn: '2026-10-09' };
		expect(untoldSince(hidden, [written('2026-10-08', 'now')], [])).toBeUndefined();
	});
});
