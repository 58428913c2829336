export {
	changeLookBack,
	noteLookBack,
	readLookedBackOn,
	showLookBack
} from './look-back.operations.ts';
export { cells, fuller, lookedBackOn, questions } from './look-back.schema.ts';
export { findLookBack } from './look-back.store.ts';
export { startNextRound } from './next-round.operations.ts';
export { differenceOf, withVoices, type Cells, type Difference } from './two-by-two.rules.ts';
export { giveVoice, openLookBack, takeVoice, typeVoice } from './voice.operations.ts';
