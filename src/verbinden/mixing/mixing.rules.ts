import { nameKey } from './group-name.rules.ts';
import type { Counted, MetActivity, Noted } from './meeting.store.ts';

/** Below this many people no number is told, to nobody. */
export const least = 10;

/** What a group brought or got at the times two groups met, in the words that were noted. */
export interface Side {
	group: string;
	/** How many of them came at most at one of those times; null when not counted or fewer than ten. */
	most: number | null;
	brought: string[];
	got: string[];
}
export interface Met {
	one: Side;
	other: Side;
	/** On how many days. */
	times: number;
	activities: { id: string; title: string }[];
	/** Each brought something, and each got something. */
	bothWays: boolean;
}

interface Time {
	activityId: string;
	groups: Map<string, string>;
	pairs: Set<string>;
	counts: Map<string, number>;
	notes: Noted[];
}

const pairKey = (a: string, b: string) => [a, b].toSorted().join('\n');

/** What happened at each time of each activity: who came, and who met. Who were there at the same time met. */
function timesOf(counted: readonly Counted[], noted: readonly Noted[]): Time[] {
	const times = new Map<string, Time>();
	const timeOf = ({ activityId, day }: { activityId: string; day: string }) => {
		const key = `${activityId} ${day}`;
		const known = times.get(key);
		if (known) return known;
		const made: Time = {
			...{ activityId, groups: new Map(), pairs: new Set(), counts: new Map(), notes: [] }
		};
		times.set(key, made);
		return made;
	};
	const come = (time: Time, name: string) => {
		const key = nameKey(name);
		if (key && !time.groups.has(key)) time.groups.set(key, name);
		return key;
	};
	for (const one of counted) {
		const time = timeOf(one);
		const key = come(time, one.groupWords);
		for (const other of time.counts.keys()) if (other !== key) time.pairs.add(pairKey(key, other));
		time.counts.set(key, (time.counts.get(key) ?? 0) + one.number);
	}
	for (const one of noted) {
		const time = timeOf(one);
		const key = come(time, one.groupWords);
		if (one.kind === 'met' && one.otherWords) {
			const other = come(time, one.otherWords);
			if (key !== other && key && other) time.pairs.add(pairKey(key, other));
		} else time.notes.push(one);
	}
	return [...times.values()];
}

/** Which groups met whom, and what went to and fro (23, 24); pairs by name. */
export function meetingsOf(
	activities: readonly Pick<MetActivity, 'id' | 'title'>[],
	counted: readonly Counted[],
	noted: readonly Noted[]
): Met[] {
	const titles = new Map(activities.map(({ id, title }) => [id, title]));
	const times = timesOf(counted, noted).filter(({ activityId }) => titles.has(activityId));
	const names = new Map<string, string>();
	const pairs = new Map<string, Time[]>();
	for (const time of times) {
		for (const [key, name] of time.groups) if (!names.has(key)) names.set(key, name);
		for (const pair of time.pairs) pairs.set(pair, [...(pairs.get(pair) ?? []), time]);
	}
	return [...pairs]
		.map(([pair, together]) => {
			const [a, b] = pair.split('\n') as [string, string];
			const [one, other] = [sideOf(a, names.get(a)!, together), sideOf(b, names.get(b)!, together)];
			const ids = [...new Set(together.map(({ activityId }) => activityId))];
			return {
				...{ one, other, times: together.length },
				activities: ids.map((id) => ({ id, title: titles.get(id)! })),
				bothWays: [one, other].every(({ brought, got }) => brought.length > 0 && got.length > 0)
			};
		})
		.toSorted(
			(x, y) =>
				x.one.group.localeCompare(y.one.group, 'nl') ||
				x.other.group.localeCompare(y.other.group, 'nl')
		);
}

function sideOf(key: string, group: string, together: readonly Time[]): Side {
	const counts = together.flatMap(({ counts: all }) => all.get(key) ?? []);
	const most = Math.max(0, ...counts);
	const said = (kind: Noted['kind']) => [
		...new Set(
			together
				.flatMap(({ notes }) => notes)
				.filter((note) => note.kind === kind && nameKey(note.groupWords) === key)
				.flatMap(({ text }) => text ?? [])
		)
	];
	return { group, most: most >= least ? most : null, brought: said('brought'), got: said('got') };
}

const residents = ['residents', 'initiative'];

/** Who began what was held (22): with residents, without them, or not said. */
export function begunBy(activities: readonly Pick<MetActivity, 'id' | 'title' | 'initiatedBy'>[]) {
	const byResidents = activities.filter((one) =>
		one.initiatedBy.some((who) => residents.includes(who))
	);
	const unsaid = activities.filter(({ initiatedBy }) => initiatedBy.length === 0);
	const without = activities.filter((one) => !byResidents.includes(one) && !unsaid.includes(one));
	const count = (who: string) =>
		activities.filter(({ initiatedBy }) => initiatedBy.includes(who)).length;
	return {
		total: activities.length,
		withResidents: byResidents.length,
		unsaid: unsaid.length,
		byWorker: count('worker'),
		byPartners: activities.filter((one) =>
			one.initiatedBy.some((who) => who !== 'worker' && !residents.includes(who))
		).length,
		/** What no resident began: for a kind word. */
		without: without.map(({ id, title }) => ({ id, title }))
	};
}
