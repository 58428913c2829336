export {
	answerWish,
	listAllObservations,
	noteObservation,
	showObservation
} from './observation.operations.ts';
export { addObservationBeside, findObservation } from './observation.store.ts';
export { facets, placeShape } from './observation.schema.ts';
export { usableWish } from './wish.rules.ts';
export {
	importAreas,
	importFigures,
	lookAtFigures,
	savedMapping,
	savedMappings,
	type GivenFile,
	type Imported
} from './import.ts';
export { figureNow } from './figure-now.ts';
export { takeInFigureFile } from './figure-file.operations.ts';
export { indicators } from './indicators.ts';
export { cbsEditions, importCbs } from './cbs.ts';
export { importPdok } from './pdok.ts';
export { showFigures } from './picture.operations.ts';
export { closePromise, listPromises } from './promise.operations.ts';
export { areaAround } from './new-entry.ts';
export { listQuestions, noteQuestion } from './question.operations.ts';
export {
	beginWalkthrough,
	closeAWalkthrough,
	listWalkthroughs,
	showWalkthrough
} from './walkthrough.operations.ts';
export { listPresences, notePresence, showRhythm } from './presence.operations.ts';
export { showNeighbourhood } from './neighbourhood.operations.ts';
export { readTable, type Table } from './table-file.rules.ts';
