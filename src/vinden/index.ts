export { readAccount } from './account.operations.ts';
export { noteLookBack, showLookBack } from './look-back.operations.ts';
export { startNextRound } from './next-round.operations.ts';
