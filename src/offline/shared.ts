export {
	forget,
	keep,
	knownHere,
	letGo,
	remember,
	waitingOf,
	type Known,
	type Waiting
} from './device.ts';
export { flush } from './send.ts';
