export {
	addOwnSubject,
	addOwnWord,
	keepOwnWord,
	removeOwnSubject,
	removeOwnWord
} from './words.operations.ts';
export {
	listMissedWords,
	listOwnWords,
	listWordSubjects,
	previewChange,
	previewOwnWord,
	showSubject
} from './subjects.operations.ts';
export { domains } from './words.schema.ts';
export { thesaurusOf } from './thesaurus-of.ts';
export { indexAnew } from './index-anew.ts';
