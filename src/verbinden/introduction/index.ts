export {
	adjustIntroduction,
	endIntroduction,
	introduce,
	noteBothWays,
	proposeIntroduction,
	sayLanding
} from './introduction.operations.ts';
export {
	listIntroductions,
	listIntroductionsOf,
	showIntroduction,
	showUnderWay
} from './list.operations.ts';
export { giveAgreement, giveLanding, showIntroductionAsk } from './own.operations.ts';
export { askSide, noteAgreement, noteLanding } from './said.operations.ts';
export { proposable } from './introduction.schema.ts';
