import type { ConnectionState, HeldBy } from '../connection/index.ts';

/**
 * Where a tie comes from: a connection somebody noted, a tie of a community, an introduction that works, what belongs to a
 * community, or an activity where groups come together.
 */
export const tieKinds = [
	'connection',
	'communityTie',
	'introduction',
	'belongs',
	'activity'
] as const;
export type TieKind = (typeof tieKinds)[number];

export interface TieStep {
	onDay: string;
	state: ConnectionState;
	/** Null where nobody says who holds it up. */
	heldBy: HeldBy | null;
}

export interface Tie {
	id: string;
	/** The nodes at its ends. */
	a: string;
	b: string;
	kind: TieKind;
	together: string;
	/** What says so: for "Waarom?". */
	source: { id: string; kind: string; title: string };
	/** The oldest first. */
	steps: readonly TieStep[];
}

/** How a tie was on a day: by its newest step until then; null before its first. */
export function tieOn({ steps }: Pick<Tie, 'steps'>, day: string): TieStep | null {
	let found: TieStep | null = null;
	for (const step of steps) if (step.onDay <= day) found = step;
	return found;
}

/** Since when it goes as it went on a day, and when it ended; who holds it up may have changed meanwhile. */
export function spanOf(
	{ steps }: Pick<Tie, 'steps'>,
	day: string
): { since: string; until: string | null } {
	const past = steps.filter(({ onDay }) => onDay <= day);
	const last = past.at(-1)!;
	const begun = past.findLastIndex(({ state }) => state === 'ended');
	const isOver = last.state === 'ended';
	const from = isOver
		? past.findLastIndex(({ state }, at) => at < begun && state === 'ended')
		: begun;
	return { since: past[from + 1]!.onDay, until: isOver ? last.onDay : null };
}

export const isWorking = (step: TieStep | null): boolean => step?.state === 'working';
/** Whether two know each other by it, or are about to. */
export const isThere = (step: TieStep | null): boolean => step !== null && step.state !== 'ended';

/** Only where somebody says who holds a tie up can its weight be seen. */
const isSaid = ({ kind }: Pick<Tie, 'kind'>) => kind !== 'belongs' && kind !== 'activity';

export interface Share {
	/** Working ties of which somebody says who holds them up. */
	total: number;
	onlyWorker: number;
	withWorker: number;
	without: number;
}

/** Of the working ties on a day: how many run only via the worker, with the worker among others, and without (methods.md 3.3). */
export function shareOn(ties: readonly Tie[], day: string): Share {
	const now = ties
		.filter(isSaid)
		.map((tie) => tieOn(tie, day))
		.filter((step) => isWorking(step));
	const count = (who: HeldBy) => now.filter((step) => step!.heldBy === who).length;
	const [onlyWorker, withWorker, without] = [
		count('onlyWorker'),
		count('withWorker'),
		count('without')
	];
	return { total: onlyWorker + withWorker + without, onlyWorker, withWorker, without };
}

/** The quarter of a day: 2026-3. */
export const quarterOf = (day: string): string =>
	`${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
const lastDays = ['03-31', '06-30', '09-30', '12-31'];
const lastDayOf = (quarter: string) =>
	`${quarter.slice(0, 4)}-${lastDays[Number(quarter.at(-1)) - 1]}`;
const after = (quarter: string) =>
	quarter.endsWith('4')
		? `${Number(quarter.slice(0, 4)) + 1}-1`
		: `${quarter.slice(0, 5)}${Number(quarter.at(-1)) + 1}`;
export const before = (quarter: string): string =>
	quarter.endsWith('1')
		? `${Number(quarter.slice(0, 4)) - 1}-4`
		: `${quarter.slice(0, 5)}${Number(quarter.at(-1)) - 1}`;

export interface Quarter extends Share {
	quarter: string;
	/** The last day that is counted: of the quarter, or today. */
	on: string;
	/** How many ties came to work in it, and how many went. */
	came: number;
	went: number;
}

/** What happened to a tie between the end of the quarter before and a day; null when it is in neither. */
export function changeOf(tie: Tie, on: string): 'came' | 'went' | 'stayed' | null {
	const was = isThere(tieOn(tie, lastDayOf(before(quarterOf(on)))));
	const is = isThere(tieOn(tie, on));
	if (is) return was ? 'stayed' : 'came';
	return was ? 'went' : null;
}

/** Each quarter from the first tie until today; at most the last so many. */
export function quartersOf(ties: readonly Tie[], today: string, most = 12): Quarter[] {
	const first = ties
		.flatMap(({ steps }) => steps[0]?.onDay ?? [])
		.toSorted()
		.find((day) => day <= today);
	const found: string[] = [];
	const last = quarterOf(today);
	for (let quarter = quarterOf(first ?? today); quarter <= last; quarter = after(quarter))
		found.push(quarter);
	return found.slice(-most).map((quarter) => {
		const on = quarter === last ? today : lastDayOf(quarter);
		const changes = ties.map((tie) => changeOf(tie, on));
		const count = (which: string) => changes.filter((one) => one === which).length;
		return { quarter, on, came: count('came'), went: count('went'), ...shareOn(ties, on) };
	});
}

/** What it costs to go along a tie: less where it works, least where it stands without the worker; null where one cannot go. */
export function costOf(step: TieStep | null): number | null {
	if (step?.state === 'introduced') return 4;
	if (step?.state !== 'working') return null;
	return { without: 1, withWorker: 2, onlyWorker: 3 }[step.heldBy ?? 'withWorker'];
}
