export { noteActivity, showActivity, verbs } from './activity.operations.ts';
export { findActivity } from './activity.store.ts';
export type { OpenActivity } from './activity.schema.ts';
export { listActivities } from './list.operations.ts';
export {
	nextOccasions,
	occasionsBetween,
	ruleProblem,
	type Occasion,
	type Plan
} from './occasions.rules.ts';
export {
	cancelActivity,
	changeActivity,
	markActivity,
	planActivity
} from './planned.operations.ts';
export { findPlanned } from './planned.store.ts';
export { addActivityTask, finishActivityTask, removeActivityTask } from './task.operations.ts';
export { cancelTime, moveTime, restoreTime } from './times.operations.ts';
export { repeatOf, type Repeat } from './repeat.rules.ts';
