import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingsOf } from './meet.rules.ts';
import { nameKey } from '../mixing/index.ts';
import { nodesByName, type NetworkNode, type NodeKind } from './node.rules.ts';
import { aloneOf, bridgesOf, partsOn, wayBetween, wouldMissOf } from './reading.rules.ts';
import {
	before,
	changeOf,
	isThere,
	quarterOf,
	quartersOf,
	shareOn,
	spanOf,
	tieOn,
	type Tie,
	type TieStep
} from './tie.rules.ts';

const on = '2026-11-15';
const aTie = (a: string, b: string, more: Partial<Tie> = {}, step: Partial<TieStep> = {}): Tie => ({
	...{ id: `${a}-${b}`, a, b, kind: 'connection', together: '' },
	source: { id: a, kind: 'party', title: a },
	steps: [{ onDay: '2026-01-10', state: 'working', heldBy: 'withWorker', ...step }],
	...more
});
const aNode = (
	id: string,
	kind: NodeKind = 'community',
	more: Partial<NetworkNode> = {}
): NetworkNode => ({
	...{ id, kind, title: id, entryKind: 'party', areaId: null, areaName: null },
	...{ isPerson: false, consentTies: false, subjects: [], needs: null, offers: null, state: null },
	...{ helpedByWorker: 0, helpedByOthers: 0, ...more }
});
const day = fc
	.tuple(
		fc.constantFrom(2025, 2026),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 28 })
	)
	.map(
		([year, month, date]) =>
			`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
	);
const someTies = fc.array(
	fc
		.array(
			fc.record({
				onDay: day,
				state: fc.constantFrom(
					'proposed' as const,
					'introduced' as const,
					'working' as const,
					'ended' as const
				),
				heldBy: fc.constantFrom('onlyWorker' as const, 'withWorker' as const, 'without' as const)
			}),
			{ minLength: 1, maxLength: 5 }
		)
		.map((steps) => steps.toSorted((a, b) => a.onDay.localeCompare(b.onDay)))
		.chain((steps) => fc.nat(1000).map((id) => aTie(`a${id}`, `b${id}`, { steps }))),
	{ maxLength: 12 }
);

describe('[R20] ties over time', () => {
	test('what there is at the end of a quarter is what there was, with what came, without what went', () => {
		fc.assert(
			fc.property(someTies, (ties) => {
				const quarters = quartersOf(ties, on, 100);
				let were = 0;
				for (const { on: last, came, went, quarter, ...share } of quarters) {
					const are = ties.filter((tie) => isThere(tieOn(tie, last))).length;
					expect(are).toBe(were + came - went);
					expect(share.onlyWorker + share.withWorker + share.without).toBe(share.total);
					expect(quarterOf(last)).toBe(quarter);
					were = are;
				}
				expect(quarters.at(-1)).toMatchObject({ quarter: '2026-4', on });
				expect(quartersOf(ties, on).length).toBeLessThanOrEqual(12);
			})
		);
	});

	test('[S3] five of six ties via the worker become one of nine; what nobody says who holds up does not count', () => {
		const ties = Array.from({ length: 9 }, (_, at) => {
			const begin = { onDay: '2025-09-01', state: 'working' as const };
			const first: TieStep[] =
				at < 6 ? [{ ...begin, heldBy: at < 5 ? 'onlyWorker' : 'without' }] : [];
			const later = { onDay: '2026-05-01', state: 'working' as const, heldBy: 'without' as const };
			return aTie(`a${at}`, 'b', { steps: at > 0 ? [...first, later] : first });
		});
		expect(shareOn(ties, '2025-12-31')).toMatchObject({ onlyWorker: 5, total: 6 });
		expect(shareOn(ties, '2026-06-30')).toMatchObject({ onlyWorker: 1, total: 9 });
		const drawn = aTie('x', 'y', { kind: 'activity' }, { heldBy: null });
		expect(shareOn([...ties, drawn], '2026-06-30')).toMatchObject({ total: 9 });
	});

	test('since when it goes as it goes: an end begins anew, who holds it up does not', () => {
		const steps: TieStep[] = [
			{ onDay: '2025-01-10', state: 'introduced', heldBy: 'onlyWorker' },
			{ onDay: '2025-03-10', state: 'ended', heldBy: 'onlyWorker' },
			{ onDay: '2025-07-10', state: 'working', heldBy: 'onlyWorker' },
			{ onDay: '2025-08-10', state: 'working', heldBy: 'without' }
		];
		const tie = aTie('a', 'b', { steps });
		expect(spanOf(tie, '2025-02-01')).toEqual({ since: '2025-01-10', until: null });
		expect(spanOf(tie, '2025-04-01')).toEqual({ since: '2025-01-10', until: '2025-03-10' });
		expect(spanOf(tie, '2025-09-01')).toEqual({ since: '2025-07-10', until: null });
		expect(changeOf(tie, '2025-03-31')).toBe(null);
		expect(changeOf(tie, '2025-02-01')).toBe('came');
		expect(changeOf(tie, '2025-09-30')).toBe('came');
		expect(changeOf(tie, '2025-10-01')).toBe('stayed');
		expect(tieOn(tie, '2024-12-31')).toBe(null);
		expect(before('2026-1')).toBe('2025-4');
	});
});

describe('[R16] names', () => {
	test('the same name stands for the same, however it is written; never for a person', () => {
		const nodes = [
			aNode('1', 'place', { title: 'Het Weefgetouw' }),
			aNode('2', 'person', { title: 'Karin', isPerson: true })
		];
		const names = nodesByName(nodes);
		expect(names.groupOf(' weefgetouw')?.id).toBe('1');
		expect(names.find('buren')).toBeUndefined();
		const neighbours = names.groupOf('De buren')!;
		expect(names.groupOf('buren')).toBe(neighbours);
		expect(neighbours).toMatchObject({ kind: 'group', entryKind: null, title: 'De buren' });
		expect(neighbours.id).not.toContain('buren');
		expect(names.groupOf('Karin')).toMatchObject({ kind: 'group', isPerson: false });
		expect(names.groupOf(' … ')).toBeUndefined();
		expect(names.made()).toHaveLength(2);
		expect(nameKey('Café ’t Hof')).toBe(nameKey('CAFE `t  hof'));
	});
});

describe('[R20] what can be read', () => {
	const hub = [aNode('hub', 'place'), ...'abcd'.split('').map((id) => aNode(id))];
	const star = 'abcd'.split('').map((id) => aTie(id, 'hub'));

	test('what ties others together is said with names, without a number, by the alphabet', () => {
		const [found, ...rest] = bridgesOf(hub, star, on, () => null);
		expect(found).toEqual({ id: 'hub', between: ['a', 'b', 'c', 'd'], isOnly: true });
		expect(rest).toEqual([]);
		const two = [...hub, aNode('Aa', 'organisation'), aNode('e')];
		const both = bridgesOf(two, [...star, aTie('Aa', 'hub'), aTie('e', 'Aa')], on, () => null);
		expect(both.map(({ id }) => id)).toEqual(['Aa', 'hub']);
	});

	test('a person is named only when they agreed that ties may be shown, and never stands alone', () => {
		const of = (consentTies: boolean) => [
			...hub.slice(1),
			aNode('hub', 'powerhouse', { isPerson: true, consentTies })
		];
		expect(bridgesOf(of(false), star, on, () => null)).toEqual([]);
		expect(bridgesOf(of(true), star, on, () => null)).toHaveLength(1);
		// Nor are they passed through.
		expect(wayBetween(of(false), star, on, ['a', 'b'])).toBeNull();
		expect(wayBetween(of(true), star, on, ['a', 'b'])?.ids).toEqual(['a', 'hub', 'b']);
		expect(wayBetween(of(false), star, on, ['a', 'hub'])?.ids).toEqual(['a', 'hub']);
		const alone = [
			aNode('x'),
			aNode('p', 'person', { isPerson: true }),
			aNode('o', 'organisation')
		];
		expect(aloneOf([...alone, ...hub], star, on)).toEqual(['x']);
		expect(partsOn([...alone, ...hub], star, on)).toBe(1);
	});

	test('the easiest way goes along what stands without the worker', () => {
		const nodes = ['a', 'b', 'c', 'd'].map((id) => aNode(id));
		const held = (a: string, b: string, heldBy: 'onlyWorker' | 'without') =>
			aTie(a, b, {}, { heldBy });
		const ties = [
			held('a', 'd', 'onlyWorker'),
			held('a', 'b', 'without'),
			held('b', 'd', 'without')
		];
		expect(wayBetween(nodes, ties, on, ['a', 'd'])?.ids).toEqual(['a', 'b', 'd']);
		expect(wayBetween(nodes, ties.slice(0, 1), on, ['a', 'd'])?.ids).toEqual(['a', 'd']);
		expect(wayBetween(nodes, ties, on, ['a', 'c'])).toBeNull();
		expect(wayBetween(nodes, ties, on, ['a', 'nobody'])).toBeNull();
		const proposed = [aTie('a', 'd', {}, { state: 'proposed' })];
		expect(wayBetween(nodes, proposed, on, ['a', 'd'])).toBeNull();
		expect(wayBetween(nodes, ties, '2025-12-31', ['a', 'd'])).toBeNull();
	});

	test('which initiatives would miss the worker tomorrow', () => {
		const initiative = (id: string, more: Partial<NetworkNode> = {}) =>
			aNode(id, 'initiative', { state: 'carryingOut', ...more });
		const nodes = [
			...[
				initiative('only'),
				initiative('helped', { helpedByWorker: 3 }),
				initiative('shared', { helpedByWorker: 3, helpedByOthers: 1 })
			],
			...[initiative('own', { state: 'independent', helpedByWorker: 3 }), aNode('x')]
		];
		const ties = [
			...[
				aTie('only', 'x', {}, { heldBy: 'onlyWorker' }),
				aTie('own', 'x', {}, { heldBy: 'onlyWorker' })
			],
			aTie('helped', 'x')
		];
		expect(wouldMissOf(nodes, ties, on)).toEqual([
			{ id: 'only', why: 'ties', ties: 1 },
			{ id: 'helped', why: 'help', ties: 1 }
		]);
		const both = [
			...ties,
			aTie('only', 'own', {}, { heldBy: 'without' }),
			aTie('helped', 'own', {}, { heldBy: 'without' })
		];
		expect(wouldMissOf(nodes, both, on)).toEqual([]);
	});
});

describe('[R16] [R24] who could meet whom', () => {
	const subjectsOf = (text: string) => text.split(' ').filter(Boolean);
	const others = Array.from({ length: 12 }, (_, at) => aNode(`other${at}`));
	const meet = (nodes: NetworkNode[], ties: Tie[] = [], more: object = {}) =>
		meetingsOf([...nodes, ...others], ties, on, { subjectsOf, ...more });

	test('who share whom they know and what they are about, or what one needs and the other has', () => {
		const nodes = [
			aNode('a', 'community', { subjects: ['koken'] }),
			aNode('b', 'idea', { subjects: ['koken'] }),
			aNode('hub')
		];
		const ties = [aTie('a', 'hub'), aTie('b', 'hub')];
		expect(meet(nodes, ties)).toEqual([
			{ a: 'a', b: 'b', both: ['hub'], subjects: ['koken'], answers: null }
		]);
		// One reason alone is thin; who know each other need no proposal.
		expect(meet(nodes)).toEqual([]);
		expect(meet(nodes, [...ties, aTie('a', 'b')])).toEqual([]);
		const needs = [
			aNode('i', 'initiative', { needs: 'keuken' }),
			aNode('place', 'place', { subjects: ['keuken'] })
		];
		expect(meet(needs)).toEqual([
			{
				a: 'i',
				b: 'place',
				both: [],
				subjects: [],
				answers: { needs: 'i', has: 'place', subjects: ['keuken'] }
			}
		]);
		expect(meet(needs, [], { of: 'a' })).toEqual([]);
		expect(meet(needs, [], { of: 'place' })).toHaveLength(1);
		expect(meet([{ ...needs[0]!, state: 'stopped' }, needs[1]!])).toEqual([]);
	});

	test('a person only when they agreed to ties, and what all are about is no reason', () => {
		const person = (consentTies: boolean) => [
			aNode('i', 'initiative', { needs: 'fietsen' }),
			aNode('p', 'person', { isPerson: true, consentTies, subjects: ['fietsen'] })
		];
		expect(meet(person(false))).toEqual([]);
		expect(meet(person(true))).toHaveLength(1);
		const all = others.map((one) => ({ ...one, subjects: ['ontmoeten', 'buurt'] }));
		expect(meetingsOf(all, [], on, { subjectsOf })).toEqual([]);
	});

	test('never two who know each other, never one alone, never more than asked', () => {
		const subject = fc.subarray(['koken', 'fietsen', 'tuin', 'taal']);
		const node = fc.record({
			subjects: subject,
			needs: fc.option(subject.map((all) => all.join(' ')))
		});
		fc.assert(
			fc.property(
				fc.array(node, { maxLength: 8 }),
				fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 12 }),
				(some, pairs) => {
					const nodes = some.map((one, at) =>
						aNode(`n${at}`, 'initiative', { ...one, offers: one.subjects.join(' ') })
					);
					const ties = pairs.map(([a, b]) => aTie(`n${a}`, `n${b}`));
					const found = meet(nodes, ties, { most: 5 });
					expect(found.length).toBeLessThanOrEqual(5);
					for (const { a, b, both, subjects, answers } of found) {
						expect(a).not.toBe(b);
						expect(
							ties.some((tie) => [tie.a, tie.b].toSorted().join() === [a, b].toSorted().join())
						).toBe(false);
						expect(answers !== null || both.length + subjects.length > 1).toBe(true);
					}
					expect(meet(nodes, ties, { most: 5 })).toEqual(found);
				}
			)
		);
	});
});
