export { changePartyConsent, takePartyOut } from './consent.operations.ts';
export {
	answerPartyProposal,
	askParty,
	confirmParty,
	givePartyConfirmation,
	listPartyProposals,
	readParty
} from './confirm.operations.ts';
export { whatThereIs } from './map.operations.ts';
export { mapKinds } from './map.rules.ts';
export { changeParty, noteParty, showParty } from './party.operations.ts';
export { accessNames, partyKinds, resourceKinds } from './party.schema.ts';
export { findPartyFacts } from './party.store.ts';
