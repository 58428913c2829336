export { beginPause, changePause, closePause, listPauses, showPause } from './pause.operations.ts';
