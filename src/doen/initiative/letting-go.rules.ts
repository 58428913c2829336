import type { State } from './state.rules.ts';

export type Verb = 'initiates' | 'stimulates' | 'guides' | 'facilitates' | 'supports';

export interface Line {
	id: string;
	verb: Verb;
	untilDay: string | null;
	untilState: State | null;
	takenOverBy: string;
}
export interface Done {
	byKind: 'worker' | 'partner';
	verbs: readonly Verb[];
	/** yyyy-mm-dd */
	doneOn: string;
	hours: number | null;
}

/**
 * The plan for letting go beside what really happened (20): until when it should last, when the worker last did it, and
 * how often after that.
 * @param reached the first day of each state the initiative came to
 */
export function beside(
	lines: readonly Line[],
	log: readonly Done[],
	{ reached, today }: { reached: Partial<Record<State, string>>; today: string }
) {
	return lines.map((line) => {
		const endsOn = line.untilDay ?? (line.untilState && reached[line.untilState]) ?? null;
		const days = log
			.filter(({ byKind, verbs }) => byKind === 'worker' && verbs.includes(line.verb))
			.map(({ doneOn }) => doneOn)
			.toSorted();
		const timesAfter = endsOn ? days.filter((day) => day > endsOn).length : 0;
		const passed = endsOn !== null && endsOn < today;
		return {
			...line,
			endsOn,
			lastOn: days.at(-1) ?? null,
			timesAfter,
			happened: !passed
				? ('running' as const)
				: timesAfter > 0
					? ('goesOn' as const)
					: ('letGo' as const)
		};
	});
}

const quarterOf = (day: string) =>
	`${day.slice(0, 4)}-${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;

/** How often worker and partners put something in, by quarter (2026-3), the oldest first; hours in hundredths. */
export function perQuarter(log: readonly Done[]) {
	const quarters = [...new Set(log.map(({ doneOn }) => quarterOf(doneOn)))].toSorted();
	return quarters.map((quarter) => {
		const rows = log.filter(({ doneOn }) => quarterOf(doneOn) === quarter);
		const of = (kind: Done['byKind']) => rows.filter(({ byKind }) => byKind === kind);
		const hours = (kind: Done['byKind']) =>
			of(kind).reduce((total, one) => total + Math.round((one.hours ?? 0) * 100), 0) / 100;
		return {
			quarter,
			...{ worker: of('worker').length, partner: of('partner').length },
			...{ workerHours: hours('worker'), partnerHours: hours('partner') }
		};
	});
}
