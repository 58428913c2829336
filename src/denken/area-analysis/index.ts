export {
	beginAreaAnalysis,
	changeTheAreaAnalysis,
	showAreaAnalysis
} from './area-analysis.operations.ts';
export { pointsOf } from './area-analysis.rules.ts';
export {
	addAFinding,
	changeAConfrontation,
	confront,
	removeAConfrontation,
	removeAFinding
} from './confrontation.operations.ts';
export { decideOnAnswer, giveAnAnswer, showGivenBack } from './give-back.operations.ts';
