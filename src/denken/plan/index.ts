export { openSmallAction, showSmallAction } from './small-action.operations.ts';
export { findPlan } from './small-action.store.ts';
export { beginPlan, growPlan, listPlans } from './plan.operations.ts';
export {
	comparePlan,
	comparePlanVersions,
	listPlanVersions,
	writePlan
} from './writing.operations.ts';
export { readPlan, showPlan } from './show.operations.ts';
export {
	addPlanAlternative,
	addPlanMoney,
	addPlanTask,
	finishPlanTask,
	noteExperience,
	removePlanRow
} from './rows.operations.ts';
export { lookAtThreshold, noteMissed } from './inclusion.operations.ts';
export {
	countSupport,
	liftPlanFrom,
	noteSupport,
	restPlanOn,
	restable
} from './support.operations.ts';
export { answerProposal, giveProposal, listProposals } from './proposal.operations.ts';
export { listPrinciples, wordPrinciple } from './principle.operations.ts';
export { listDaysAhead } from './days-ahead.operations.ts';
export { difference } from './difference.rules.ts';
export { gap } from './ladder.rules.ts';
export { centsOf, totals } from './money.rules.ts';
export { fewest, isLargeEnough, percent, ratios } from './support.rules.ts';
export { moneyOf } from './row-list.store.ts';
