export { followingJobs, makeDigests, removeUnconfirmed } from './digest.ts';
export { openFollowing } from './follower.store.ts';
export {
	askToFollow,
	choosePeriod,
	confirmFollowing,
	showFollowing,
	showSubject,
	stopFollowing
} from './following.operations.ts';
