export {
	beginInitiative,
	changeInitiativeWords,
	listInitiatives,
	moveInitiative,
	showInitiative,
	tieInitiative
} from './initiative.operations.ts';
export { noteInitiativeSupport, planLettingGo, removeInitiativeRow } from './support.operations.ts';
export {
	compareInitiativeWords,
	giveInitiativeWords,
	hideInitiativePage,
	listInitiativePageVersions,
	listShownInitiatives,
	readInitiative,
	showInitiativePage
} from './page.operations.ts';
export { untoldSince } from './page.rules.ts';
