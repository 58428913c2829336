export {
	listProgress,
	noteStepChange,
	noteStuck,
	sayPlanState,
	showProgress,
	solvePlanStuck
} from './in-progress.operations.ts';
export { planStates, quietAfterDays } from './state.rules.ts';
