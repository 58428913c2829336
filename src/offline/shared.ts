export {
	forget,
	keep,
	knownHere,
	letGo,
	remember,
	waitingOf,
	type Known,
	type Waiting,
	type WaitingKind,
	type Walk
} from './device.ts';
export { base64Of, flush, inOrder, mayStillRead } from './send.ts';
export { dayHere, mainField, writesOf } from './writes.ts';
