export {
	beginHandover,
	changeHandover,
	listHandovers,
	showHandover
} from './handover.operations.ts';
export { suggestEvidence, takeEvidence } from './evidence.operations.ts';
export { exportHandover, finishHandover } from './finish.operations.ts';
export { takeInFile } from './take-in.operations.ts';
export { showApproach, tryApproach } from './approach.operations.ts';
export {
	changeOwnAdaptation,
	exportAdaptation,
	noteAdaptation,
	showAdaptation
} from './adaptation.operations.ts';
export { lookOverFence } from './library.operations.ts';
export { areaKinds, groups, moneys, seasons, sizes, type Content } from './content.schema.ts';
export { fileShape } from './package.schema.ts';
