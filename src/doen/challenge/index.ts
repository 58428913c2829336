export {
	beginChallenge,
	changeChallenge,
	listChallenges,
	moveChallenge,
	reviewChallenge,
	showChallenge
} from './challenge.operations.ts';
