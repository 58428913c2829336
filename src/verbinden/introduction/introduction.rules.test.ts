import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	askOn,
	consentOf,
	endsForNo,
	heardShare,
	hindranceOf,
	stateAfter,
	states,
	stillToAsk,
	type Consent,
	type Side,
	type State
} from './introduction.rules.ts';

const sides: Side[] = [
	{ id: 'asker', side: 'asker', isMet: false, isGone: false },
	{ id: 'table', side: 'proposed', isMet: false, isGone: false },
	{ id: 'group', side: 'proposed', isMet: false, isGone: false }
];
const met = sides.map((one) => ({ ...one, isMet: one.id === 'table' }));
const yes = (...ids: string[]): Consent[] => ids.map((sideId) => ({ sideId, answer: 'yes' }));
const no = (sideId: string): Consent => ({ sideId, answer: 'no' });
const anId = fc.constantFrom('asker', 'table', 'group');

describe('[R28] consent of both sides', () => {
	test('no path through the steps reaches a meeting without a yes of each that meets, given last', () => {
		const command = fc.oneof(
			fc.record({ say: fc.constantFrom('yes' as const, 'no' as const), sideId: anId }),
			fc.record({ to: fc.constantFrom(...states), metIds: fc.uniqueArray(anId) })
		);
		fc.assert(
			fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
				let state: State = 'proposed';
				const consents: Consent[] = [];
				const history: State[] = [state];
				for (const one of commands) {
					if ('say' in one) {
						consents.push({ sideId: one.sideId, answer: one.say });
						continue;
					}
					const metIds = one.metIds.filter((id) => id !== 'asker');
					if (hindranceOf({ state, sides, consents }, one.to, metIds)) continue;
					if (one.to === 'introduced')
						for (const id of ['asker', ...metIds])
							expect(consents.findLast(({ sideId }) => sideId === id)?.answer).toBe('yes');
					state = one.to;
					history.push(state);
				}
				const first = history.findIndex((one) => !['proposed', 'ended'].includes(one));
				// Whatever comes of it, they met first, and after an end comes nothing.
				if (first >= 0) expect(history[first]).toBe('introduced');
				expect(history.slice(0, -1)).not.toContain('ended');
			}),
			{ numRuns: 500 }
		);
	});

	test('not asked, no, and taken back are told apart from yes; the last two not from each other', () => {
		expect(consentOf([], 'asker')).toBe('open');
		expect(consentOf(yes('asker'), 'asker')).toBe('yes');
		expect(consentOf([no('asker')], 'asker')).toBe(
			consentOf([...yes('asker'), no('asker')], 'asker')
		);
		expect(hindranceOf({ state: 'proposed', sides, consents: [] }, 'introduced', ['table'])).toBe(
			'noConsent'
		);
		const consents = yes('asker', 'table');
		const standing = { state: 'proposed' as const, sides, consents };
		expect(hindranceOf(standing, 'introduced', ['table'])).toBeUndefined();
		expect(hindranceOf(standing, 'introduced', ['table', 'group'])).toBe('noConsent');
		expect(hindranceOf(standing, 'introduced', [])).toBe('nobody');
		const gone = sides.map((one) => ({ ...one, isGone: one.id === 'table' }));
		expect(hindranceOf({ ...standing, sides: gone }, 'introduced', ['table'])).toBe('gone');
	});

	test('a no of the asker ends it, of one candidate only when no other is left; after they met any no does', () => {
		const proposed = { state: 'proposed' as const, sides };
		expect(endsForNo({ ...proposed, consents: [no('asker')] })).toBe(true);
		expect(endsForNo({ ...proposed, consents: [no('table')] })).toBe(false);
		expect(endsForNo({ ...proposed, consents: [no('table'), no('group')] })).toBe(true);
		for (const state of ['introduced', 'works', 'notLanded', 'adjusted'] as const) {
			expect(endsForNo({ state, sides: met, consents: [no('table')] })).toBe(true);
			expect(endsForNo({ state, sides: met, consents: [no('group')] })).toBe(false);
		}
		expect(endsForNo({ state: 'ended', sides: met, consents: [no('asker')] })).toBe(false);
	});
});

describe('[R28] whether it came to something', () => {
	const of = (sideId: string, answer: 'yes' | 'otherwise' | 'no') => ({ sideId, answer });
	test('works when both say yes, not yet landed when one does not; one yes waits for the other', () => {
		expect(stateAfter('introduced', met, [of('asker', 'yes')])).toBeUndefined();
		expect(stateAfter('introduced', met, [of('asker', 'yes'), of('table', 'yes')])).toBe('works');
		expect(stateAfter('introduced', met, [of('asker', 'otherwise')])).toBe('notLanded');
		const turned = [of('asker', 'no'), of('table', 'yes'), of('asker', 'yes')];
		expect(stateAfter('notLanded', met, turned)).toBe('works');
		expect(stateAfter('notLanded', met, [of('asker', 'no')])).toBeUndefined();
		// Who never met says nothing of it.
		expect(stateAfter('introduced', met, [of('group', 'no')])).toBeUndefined();
		expect(stateAfter('proposed', sides, [of('asker', 'no')])).toBeUndefined();
	});

	test('asked three weeks after they met, of each who did not say; never after the end', () => {
		expect(askOn('introduced', '2026-09-01')).toBe('2026-09-22');
		expect(askOn('proposed', null)).toBeNull();
		expect(askOn('ended', '2026-09-01')).toBeNull();
		const ids = (state: State, said: { sideId: string }[]) =>
			stillToAsk(state, met, said).map(({ id }) => id);
		expect(ids('introduced', [])).toEqual(['asker', 'table']);
		expect(ids('works', [{ sideId: 'asker' }])).toEqual(['table']);
		expect(ids('proposed', [])).toEqual([]);
		expect(ids('ended', [])).toEqual([]);
	});

	test('the share counts what is older than four weeks, and nothing that ended before anybody was asked', () => {
		const one = (on: string, heard: boolean, endedOn: string | null = null) => ({
			...{ on, heard, endedOn }
		});
		const all = [
			...[one('2026-09-02', true), one('2026-09-02', false), one('2026-09-03', false)],
			...[one('2026-08-01', false, '2026-08-05'), one('2026-08-01', false, '2026-08-30')]
		];
		expect(heardShare(all, '2026-09-30')).toEqual({ older: 3, heard: 1 });
		const day = fc.date({
			...{ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }
		});
		const facts = fc.array(
			fc.record({ on: day.map((at) => at.toISOString().slice(0, 10)), heard: fc.boolean() })
		);
		fc.assert(
			fc.property(facts, (found) => {
				const share = heardShare(
					found.map((fact) => ({ ...fact, endedOn: null })),
					'2026-07-01'
				);
				expect(share.heard).toBeLessThanOrEqual(share.older);
				expect(share.older).toBe(found.filter(({ on }) => on <= '2026-06-03').length);
			})
		);
	});
});
