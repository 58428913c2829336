import { minus, rounded, written } from './exact.rules.ts';
import type { MomentKind, State } from './measurement.schema.ts';
import type { MomentResult } from './result.rules.ts';

interface Closed {
	id: string;
	kind: MomentKind;
	state: State;
	result: MomentResult | null;
}
export interface Finding {
	momentId: string;
	/** Of the same people, linked by their code; or between the groups that happened to answer. */
	how: 'samePeople' | 'groups';
	n: number[];
	before: number;
	now: number;
	change: number;
}

const change = (before: number, now: number) => rounded(minus(written(now), written(before)));

/** What changed since before, from what was told of each moment and nothing else. */
export function findingsOf(moments: readonly Closed[]): Finding[] {
	const first = moments.find(({ kind }) => kind === 'before')?.result?.group;
	return moments.flatMap(({ id: momentId, kind, result }): Finding[] => {
		if (kind === 'before' || !result) return [];
		const { change: linked, group } = result;
		const same: Finding[] = linked
			? [
					{
						...{
							momentId,
							how: 'samePeople',
							n: [linked.n],
							before: linked.before,
							now: linked.now
						},
						change: change(linked.before, linked.now)
					}
				]
			: [];
		const between: Finding[] =
			first && group
				? [
						{
							...{ momentId, how: 'groups', n: [first.n, group.n] },
							...{ before: first.mean, now: group.mean, change: change(first.mean, group.mean) }
						}
					]
				: [];
		return [...same, ...between];
	});
}
