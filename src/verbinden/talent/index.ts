export { endTalent, endTalents } from './end.ts';
export { findTalentFacts, type TalentFacts } from './facts.ts';
export { keepInterview } from './interview.operations.ts';
export {
	changeOwnTalent,
	restOwnTalent,
	showOwnTalent,
	takeOwnTalentBack
} from './own.operations.ts';
export {
	answerTalentAsk,
	askTalent,
	changeTalentConsent,
	keepTalent,
	moveTalent,
	takeTalentBack
} from './talent-steps.operations.ts';
export {
	changeTalentWords,
	inviteTalent,
	listTalents,
	noteTalent,
	showTalent
} from './talent.operations.ts';
export { leastAskedFirst } from './talent.rules.ts';
