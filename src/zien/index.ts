export {
	answerWish,
	listAllObservations,
	noteObservation,
	showObservation
} from './observation.operations.ts';
export { addObservationBeside, findObservation } from './observation.store.ts';
export { usableWish } from './wish.rules.ts';
