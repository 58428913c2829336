export { nameKey } from './group-name.rules.ts';
export {
	findCounted,
	findMetActivities,
	findNoted,
	type Counted,
	type MetActivity,
	type Noted
} from './meeting.store.ts';
export { showMixing } from './mixing.operations.ts';
