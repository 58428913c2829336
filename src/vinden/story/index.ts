export { changeConsent, endStory, showStoryToAll, takeStoryBack } from './consent.operations.ts';
export { endStories } from './end.ts';
export {
	beginStoryRound,
	changeStoryChoice,
	changeStoryRound,
	chooseStory,
	layStoryOnTable,
	liftStoryFromTable,
	removeStoryChoice,
	showStoryRound
} from './round.operations.ts';
export { changeStory, listStories, noteStory, showStory } from './story.operations.ts';
export { domainsOf, firstDomains, mayTravel, otherDomain } from './story.rules.ts';
export { findConsents } from './story.store.ts';
export {
	giveStory,
	keepToldStoryBack,
	listToldStories,
	showOwnStory,
	showStoryAsk,
	takeOwnStoryBack,
	takeToldStory
} from './told.operations.ts';
export { openToldStory } from './told.store.ts';
