export {
	beginMeasurement,
	changeMeasurementWords,
	listMeasurements,
	listScales,
	nameOtherCauses,
	openQuestionnaire,
	showMeasurement
} from './measurement.operations.ts';
export { closeMoment, closeDueMoments, noteApproached, openMoment } from './moment.operations.ts';
export { enterAnswers, giveAnswers } from './answer.operations.ts';
export { exportMeasurement } from './export.operations.ts';
export { tableAsCsv } from './export.rules.ts';
export { findMoments } from './measurement.store.ts';
export { keptWithoutCode } from './measurement.schema.ts';
export { measureJobs } from './jobs.ts';
export { itemsOfLines, linesOf } from './own-items.rules.ts';
