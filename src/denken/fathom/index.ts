export { beginFathom, changeTheFathom, showFathom } from './fathom.operations.ts';
export { arrowsOf } from './fathom.rules.ts';
export {
	addAStep,
	addAnExplanation,
	changeAStep,
	changeAnExplanation,
	removeAStep,
	removeAnExplanation
} from './step.operations.ts';
