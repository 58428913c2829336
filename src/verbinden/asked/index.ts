export { changeAsked, showAsked } from './change.operations.ts';
export { confirmAsked, listAsked, listSubjects, noteAsked } from './asked.operations.ts';
