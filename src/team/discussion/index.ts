export {
	askDiscussionVersion,
	beginDiscussion,
	changeDiscussion,
	listDiscussions,
	prepareDiscussion,
	showDiscussion
} from './discussion.operations.ts';
export {
	addDiscussionNote,
	agreeInDiscussion,
	changeDiscussionNote,
	chooseRoutes,
	findNearby,
	goToRound,
	removeDiscussionAgreement,
	removeDiscussionNote
} from './run.operations.ts';
export {
	closeDiscussion,
	listOwnAgreements,
	lookBackInDiscussion,
	passOn,
	sayWhatCame
} from './close.operations.ts';
export { listPractices, sharePractice, takePracticeBack } from './practice.operations.ts';
export { showTilted } from './tilted.operations.ts';
export { endOf, formats, minutesOf, routes, type Format } from './format.rules.ts';
