export { confirmAsked, listAsked, listSubjects, noteAsked } from './asked.operations.ts';
