export {
	changeCommunity,
	listCommunities,
	nameCommunity,
	showCommunity
} from './community.operations.ts';
export {
	addCommunityQuote,
	addCommunityTie,
	addToCommunity,
	removeCommunityQuote,
	removeCommunityTie,
	removeFromCommunity,
	sayWhoHolds
} from './community-parts.operations.ts';
export { findTieStates } from './community.store.ts';
export { shareOn } from './tie.rules.ts';
