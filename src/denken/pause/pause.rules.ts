/** What a pause may come to. Doing nothing yet is one of them, as full as the others (70). */
export const outcomes = ['nothingYet', 'lookFurther', 'analyse', 'plan', 'handOn'] as const;
export type Outcome = (typeof outcomes)[number];

/** open: it goes on; again: there is a day to look again; closed: it came to something. */
export type PauseState = 'open' | 'again' | 'closed';

interface Closed {
	outcome: string | null;
	backOn: string | null;
}

export const stateOf = ({ outcome, backOn }: Closed): PauseState =>
	outcome === null ? 'open' : backOn === null ? 'closed' : 'again';

const order: PauseState[] = ['open', 'again', 'closed'];

/** What goes on first, then what has a day to look again (the nearest first), then the newest. */
export function inOrder<P extends Closed & { id: string; happenedOn: string }>(
	pauses: readonly P[]
): P[] {
	const newest = (a: P, b: P) =>
		a.happenedOn === b.happenedOn
			? Number(a.id < b.id) - Number(a.id > b.id)
			: a.happenedOn < b.happenedOn
				? 1
				: -1;
	return [...pauses].sort((a, b) => {
		const apart = order.indexOf(stateOf(a)) - order.indexOf(stateOf(b));
		if (apart !== 0) return apart;
		if (a.backOn !== null && b.backOn !== null && a.backOn !== b.backOn)
			return a.backOn < b.backOn ? -1 : 1;
		return newest(a, b);
	});
}
