export {
	changeAPriority,
	copyPriority,
	preparePriority,
	setCriteria,
	setOptions
} from './priority.operations.ts';
export { closeVote, nextRound, openVote } from './state.operations.ts';
export { weighOptions } from './weighing.operations.ts';
export { enterBallot, giveBallot, handleObjection, removeABallot } from './ballot.operations.ts';
export { listPriorities, openBallot, outcomeOf, showPriority } from './read.operations.ts';
export { breaksTie } from './outcome.rules.ts';
export { rank, type Ranking } from './schulze.rules.ts';
