export {
	beginChallenge,
	changeChallenge,
	listChallenges,
	moveChallenge,
	showChallenge
} from './challenge.operations.ts';
