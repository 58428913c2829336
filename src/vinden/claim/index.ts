export { beginClaim, changeClaim, judgeClaim, listClaims, showClaim } from './claim.operations.ts';
export {
	addLinkOfClaim,
	addRival,
	changeLinkOfClaim,
	changeRival,
	removeLinkOfClaim,
	removeRival
} from './chain.operations.ts';
export { findClaims, findClaimLinks, findClaimRivals } from './claim.store.ts';
export { chainOf } from './claim.rules.ts';
