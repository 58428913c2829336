export { closesCircle } from '../circle.rules.ts';
export { layOut, type Drawing } from '../layers.rules.ts';
export { beginChangeStory, changeTheStory, showChangeStory } from './change-story.operations.ts';
export {
	addABlock,
	changeABlock,
	changeAnArrow,
	drawArrow,
	removeABlock,
	removeAnArrow
} from './graph.operations.ts';
