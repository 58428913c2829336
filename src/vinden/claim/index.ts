export { beginClaim, changeClaim, judgeClaim, listClaims, showClaim } from './claim.operations.ts';
export {
	addLinkOfClaim,
	addRival,
	changeLinkOfClaim,
	changeRival,
	removeLinkOfClaim,
	removeRival
} from './chain.operations.ts';
export { findClaims, findClaimLinks, findClaimRivals, findVerdicts } from './claim.store.ts';
export { chainOf, holding, strengthOf, strengths, verdicts } from './claim.rules.ts';
