export {
	answerWish,
	listAllObservations,
	noteObservation,
	showObservation
} from './observation.operations.ts';
