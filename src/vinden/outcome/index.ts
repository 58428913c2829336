export {
	changeOutcome,
	listOutcomes,
	noteOutcome,
	showOutcome,
	tieOutcome,
	untieOutcome
} from './outcome.operations.ts';
export {
	giveOutcomeConfirmation,
	noteConfirmation,
	readOutcome,
	removeOutcomeConfirmation
} from './confirmation.operations.ts';
export { layOutcomesBesidePlan, matchOutcome } from './intended.operations.ts';
export { findOutcome, findOutcomes } from './outcome.store.ts';
export { outcomeOrigins } from './outcome.schema.ts';
export { writtenSpan } from './span.rules.ts';
