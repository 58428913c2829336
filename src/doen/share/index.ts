export { findContributions, findOthersOf, findSigns } from './share-list.store.ts';
export { listShares, showShare } from './share-list.operations.ts';
export { quartersOf, trendOf, type Quarter } from './share.rules.ts';
export {
	addShare,
	changeOthersShare,
	changeShare,
	noteHours,
	noteOthers,
	removeShare
} from './share.operations.ts';
