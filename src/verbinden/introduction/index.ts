export {
	adjustIntroduction,
	endIntroduction,
	introduce,
	noteBothWays,
	proposeIntroduction,
	sayLanding
} from './introduction.operations.ts';
export { forgetSideAddress, keepSideAddress, stopOwnMail } from './address.operations.ts';
export { askLanded } from './ask-by-mail.ts';
export {
	listIntroductions,
	listIntroductionsOf,
	listToAsk,
	showIntroduction,
	showUnderWay
} from './list.operations.ts';
export { giveAgreement, giveLanding, showIntroductionAsk } from './own.operations.ts';
export { askSide, noteAgreement, noteLanding } from './said.operations.ts';
export { proposable } from './introduction.schema.ts';
