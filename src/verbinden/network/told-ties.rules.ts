import type { Counted, MetActivity, Noted } from '../mixing/index.ts';
import type { ConnectionRow, LandedRow, NamedTieRow } from './network.store.ts';
import type { NetworkNode } from './node.rules.ts';
import type { Tie, TieStep } from './tie.rules.ts';

/** What there is by a name, or a group of that name. */
type GroupOf = (name: string) => NetworkNode | undefined;
type AddDays = (day: string, days: number) => string;

/** Who met keep something of it for this long after the last time. */
const stays = 183;

const perId = <T extends { id: string }>(rows: readonly T[]): T[][] => [
	...Map.groupBy(rows, ({ id }) => id).values()
];

/** What somebody connected by hand; two persons only with consent of both, which the database holds. */
export function connectionTies(
	rows: readonly ConnectionRow[],
	nodes: readonly NetworkNode[]
): Tie[] {
	const known = new Map(nodes.map((node) => [node.id, node]));
	return perId(rows).map((steps) => {
		const { id, fromId, toId, together } = steps[0]!;
		// The end that has a page with the history of its ties.
		const source = known.get(fromId)?.kind === 'person' ? toId : fromId;
		return {
			...{ id, a: fromId, b: toId, kind: 'connection' as const, together },
			source: {
				id: source,
				kind: known.get(source)?.entryKind ?? 'party',
				title: known.get(source)?.title ?? ''
			},
			steps: steps.map(({ onDay, state, heldBy }) => ({ onDay, state, heldBy }))
		};
	});
}

/** Ties of communities lie between names. */
export const namedTies = (rows: readonly NamedTieRow[], groupOf: GroupOf): Tie[] =>
	perId(rows).flatMap((states) => {
		const { id, communityId, title, fromName, toName, together } = states[0]!;
		const [a, b] = [groupOf(fromName), groupOf(toName)];
		if (!a || !b) return [];
		const steps = states.map(({ since, heldBy }): TieStep =>
			heldBy === 'ended'
				? { onDay: since, state: 'ended', heldBy: null }
				: { onDay: since, state: 'working', heldBy }
		);
		const source = { id: communityId, kind: 'community', title };
		return [{ id, a: a.id, b: b.id, kind: 'communityTie' as const, together, source, steps }];
	});

/** What was brought together in one introduction that works; rounded off because it goes on, it stands without the worker. */
export const introductionTies = (rows: readonly LandedRow[]): Tie[] =>
	perId(rows).flatMap((all) => {
		const { id, why } = all[0]!;
		const met = [...new Set(all.map(({ entryId }) => entryId))];
		const steps = all.filter(({ entryId }) => entryId === met[0]).flatMap(stepOf);
		const source = { id, kind: 'introduction', title: why };
		return pairsOf(met).map(([a, b]) => ({
			...{ id: `${id}:${a}:${b}`, a, b, kind: 'introduction' as const, together: '', source, steps }
		}));
	});

const stepOf = ({ state, reason, onDay }: LandedRow): TieStep[] => {
	if (state === 'introduced') return [{ onDay, state: 'introduced', heldBy: 'onlyWorker' }];
	if (state === 'works') return [{ onDay, state: 'working', heldBy: 'withWorker' }];
	if (state === 'ended' && reason === 'goesOn')
		return [{ onDay, state: 'working', heldBy: 'without' }];
	return [{ onDay, state: 'ended', heldBy: null }];
};

interface Gathered {
	communityId: string;
	entryId: string;
	kind: string;
	onDay: string;
}

/** Which initiatives belong to which community. */
export const belongTies = (gathered: readonly Gathered[]): Tie[] =>
	gathered
		.filter(({ kind }) => kind === 'initiative')
		.map(({ communityId: a, entryId: b, onDay }) => ({
			...{ id: `${a}:${b}`, a, b, kind: 'belongs' as const, together: '' },
			source: { id: a, kind: 'community', title: '' },
			steps: [{ onDay, state: 'working' as const, heldBy: null }]
		}));

/** Groups come to a place, and belong to a community, by an activity that is for them. */
export function activityTies(
	activities: readonly MetActivity[],
	gathered: readonly Gathered[],
	{ find, groupOf }: { find: GroupOf; groupOf: GroupOf },
	addDays: AddDays
): Tie[] {
	return activities.flatMap(({ id, title, groups, where, areaName, firstDay, lastDay }) => {
		if (!firstDay) return [];
		const place = [where, areaName]
			.map((name) => name && find(name))
			.find((one) => one && one.kind === 'place');
		const communities = gathered
			.filter(({ entryId }) => entryId === id)
			.map(({ communityId }) => communityId);
		const ends = [...(place ? [place.id] : []), ...communities];
		const steps = between(firstDay, lastDay && addDays(lastDay, stays));
		const source = { id, kind: 'activity', title };
		const groupIds = groups.flatMap((name) => groupOf(name)?.id ?? []);
		// Without a group it still brings the place and the community together.
		const pairs =
			groupIds.length > 0 ? groupIds.flatMap((a) => ends.map((b) => [a, b])) : pairsOf(ends);
		return pairs.map(([a, b]) => ({
			...{
				id: `${id}:${a}:${b}`,
				a: a!,
				b: b!,
				kind: 'activity' as const,
				together: title,
				source,
				steps
			}
		}));
	});
}

/** Groups that met: both were counted at one time, or somebody noted that they did. */
export function meetingTies(
	activities: readonly MetActivity[],
	[counted, noted]: readonly [readonly Counted[], readonly Noted[]],
	groupOf: GroupOf,
	addDays: AddDays
): Tie[] {
	const titles = new Map(activities.map(({ id, title }) => [id, title]));
	const days = new Map<string, { activityId: string; a: string; b: string; days: string[] }>();
	const put = (activityId: string, day: string, one?: string, other?: string) => {
		if (!one || !other || one === other) return;
		const [a, b] = [one, other].toSorted() as [string, string];
		const key = `${activityId}:${a}:${b}`;
		const known = days.get(key) ?? { activityId, a, b, days: [] };
		known.days.push(day);
		days.set(key, known);
	};
	for (const together of Map.groupBy(counted, (one) => `${one.activityId} ${one.day}`).values()) {
		const { activityId, day } = together[0]!;
		const ids = [...new Set(together.flatMap(({ groupWords }) => groupOf(groupWords)?.id ?? []))];
		for (const [a, b] of pairsOf(ids)) put(activityId, day, a, b);
	}
	for (const { activityId, day, kind, groupWords, otherWords } of noted)
		if (kind === 'met' && otherWords)
			put(activityId, day, groupOf(groupWords)?.id, groupOf(otherWords)?.id);
	return [...days].map(([id, { activityId, a, b, days: all }]) => {
		const sorted = all.toSorted();
		const title = titles.get(activityId) ?? '';
		return {
			...{ id: `met:${id}`, a, b, kind: 'activity' as const, together: title },
			source: { id: activityId, kind: 'activity', title },
			steps: between(sorted[0]!, addDays(sorted.at(-1)!, stays))
		};
	});
}

/** It works from a day on, and is over on another. */
const between = (from: string, over: string | null): TieStep[] => [
	{ onDay: from, state: 'working', heldBy: null },
	...(over ? [{ onDay: over, state: 'ended' as const, heldBy: null }] : [])
];

const pairsOf = (ids: readonly string[]): [string, string][] =>
	ids.flatMap((a, at) => ids.slice(at + 1).map((b): [string, string] => [a, b]));
