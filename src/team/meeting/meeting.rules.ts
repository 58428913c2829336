import { addDays } from '#kernel/index.ts';

/** How a network meeting goes: prepared, facts for all, private time, the plan told, and then it runs (methods.md 3.3). */
export const stages = ['preparing', 'information', 'private', 'plan', 'running'] as const;
export type Stage = (typeof stages)[number];

/** Who may read the plan beside the resident. */
export const readers = ['nobody', 'worker', 'team'] as const;
export type Reader = (typeof readers)[number];

/** What may be ready before they meet. No list that has to be complete. */
export const preparations = [
	...(['ownQuestion', 'widestCircle', 'inPerson', 'dayAndPlace', 'independent'] as const)
] as const;
export type Preparation = (typeof preparations)[number];

/** Kept half a year unless the resident chooses otherwise, and a year at most. */
export const usualMonths = 6;
export const mostMonths = 12;

/** The coordinator calls four weeks after the plan. */
export const callAfterDays = 28;

/** Where one may go from here; who leads it may go a step back, but private time ends with the plan or not at all. */
export function stepsFrom(stage: Stage): Stage[] {
	const steps: Record<Stage, Stage[]> = {
		preparing: ['information'],
		information: ['private', 'preparing'],
		private: ['plan'],
		plan: ['running', 'private'],
		running: []
	};
	return steps[stage];
}

/** When the coordinator calls: from the day on which the plan runs; earlier there is nothing to call about. */
export const callDayFor = (stage: Stage, today: string): string | undefined =>
	stage === 'running' ? addDays(today, callAfterDays) : undefined;

/** Which rung of the ladder goes with who may read it: the team sees that it is there only when it may read it. */
export const rungFor = (sees: Reader, hasTeam: boolean): 'onlyMe' | 'team' =>
	sees === 'team' && hasTeam ? 'team' : 'onlyMe';

/** Whether this role has a stake in the outcome: somebody of the team or an own helper does not lead independently. */
export const hasStake = (role: string): boolean =>
	/\b(wijkteam|consulent|hulpverlener)/i.test(role) && !/onafhankelijk|independent/i.test(role);
