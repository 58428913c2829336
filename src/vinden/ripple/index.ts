export {
	answerOtherSide,
	beginRippleMap,
	changeRippleMap,
	showRippleMap
} from './map.operations.ts';
export { rings, type Rings } from './rings.rules.ts';
export { addARipple, changeARipple, moveRipple, removeARipple } from './ripple.operations.ts';
export { capitals, hintOn } from './ripple.rules.ts';
