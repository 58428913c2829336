export {
	findCounted,
	findMetActivities,
	findNoted,
	type Counted,
	type MetActivity,
	type Noted
} from './meeting.store.ts';
