export { readAccount } from './account.operations.ts';
export { noteLookBack } from './look-back.operations.ts';
export { startNextRound } from './next-round.operations.ts';
