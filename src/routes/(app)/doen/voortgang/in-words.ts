import type { Words } from '#ui/shared.ts';

interface Counted {
	tasks: number;
	tasksDone: number;
	happened: number;
	otherwise: number;
	stuck: number;
}

/** How far a plan is in a few words: only what there is. */
export const inWords = (
	{ tasks, tasksDone, happened, otherwise, stuck }: Counted,
	t: Words['inProgress']
): string[] =>
	[
		tasks > 0 && t.tasksOf(tasksDone, tasks),
		happened > 0 && t.happenedOf(happened),
		otherwise > 0 && t.otherwiseOf(otherwise),
		stuck > 0 && t.stuckOf(stuck)
	].filter((one) => one !== false);
