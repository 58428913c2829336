export {
	commitToTreatment,
	endTreatmentCommitment,
	noteTreatmentView,
	reviewTreatment
} from './beside.operations.ts';
export {
	changeTreatment,
	listTreatments,
	makeTreatment,
	showTreatment
} from './treatment.operations.ts';
