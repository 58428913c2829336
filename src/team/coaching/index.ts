export {
	beginCoaching,
	changeCoaching,
	endCoaching,
	listCoaching,
	listColleagues,
	noteWhatCame,
	showCoaching,
	wipeCoaching
} from './coaching.operations.ts';
export { addMirrorLine, changeMirrorLine, removeMirrorLine } from './mirror.operations.ts';
