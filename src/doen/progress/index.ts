export { atomFeed } from './feed.rules.ts';
export {
	changeWords as changeMessage,
	publishMessage,
	takeMessageBack,
	tellable,
	writeMessage
} from './progress-message.operations.ts';
export { silentDays } from './progress-message.rules.ts';
export { listMessages, listShownMessages, showMessage } from './show.operations.ts';
export { countFollowersOf, listSilent, noteTold } from './told.operations.ts';
