export {
	changeCombination,
	keepCombination,
	letCombinationGo,
	listCombinations,
	planCombination,
	sayPart,
	sayWhatCame,
	showCombination,
	tieCombination
} from './combination.operations.ts';
export { combineForQuestion } from './for-question.operations.ts';
export {
	beginCombinationSearch,
	listCombinationSearches,
	moveInCombinations,
	placeCombination,
	resetCombinations,
	showCombinationSearch,
	stopCombinationSearch
} from './search.operations.ts';
export { beginSearches } from './search-job.ts';
