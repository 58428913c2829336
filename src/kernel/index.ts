export { anybody, type Actor, type Origin } from './actor.ts';
export { addDays, addMonths, dayOf, fixedClock, systemClock, type Clock } from './clock.ts';
export { read, write, type Read, type Write } from './db/access.ts';
export { openDatabase, openDialect, type Database } from './db/pool.ts';
export type { Task } from './db/session.ts';
export { folderFiles, openFiles, s3Files, type FileStore } from './files/index.ts';
export type { Receipt } from './history.ts';
export { isId, newId } from './ids.ts';
export {
	idShape,
	readOperation,
	receiptShape,
	writeOperation,
	type Ask,
	type ReadOperation,
	type Rest,
	type WriteOperation,
	type Operation,
	type SignedIn
} from './operation.ts';
export { checked, perform, type Context } from './perform.ts';
export {
	Problem,
	fieldProblem,
	fieldSentences,
	problems,
	toProblemJson,
	type FieldProblem,
	type ProblemCode,
	type Sentence
} from './problem/index.ts';
export { letsIn, roles, type Audience, type Role } from './roles.ts';
export { SettingsProblem, readSecret, readSettings, type Settings } from './settings.ts';
export {
	analyse,
	plain,
	queryOf,
	searchQuery,
	searchTerms,
	searchWords,
	stemsOf,
	termsOf,
	tokensOf,
	type SearchTerm,
	type Token
} from './text/analyse.ts';
export { bm25f, holds, matchOf, rarity, type Commonness, type Ranked } from './text/bm25f.rules.ts';
export {
	makeThesaurus,
	type FoundConcept,
	type Thesaurus,
	type ThesaurusEntries
} from './text/thesaurus.rules.ts';
export {
	dutchThesaurus,
	subjectWords,
	subjectWordsBy,
	thesaurusVersion
} from './text/thesaurus.ts';
export { isDutch, isWord, partsOf } from './text/compounds.ts';
export { dutchNear, meantCompound, meantWord } from './text/meant.ts';
export {
	agreedDayShape,
	anyText,
	dayShape,
	longText,
	maybe,
	optionalText,
	shortText
} from './shapes.ts';
export { findSensitive, holdsBsn, seemsToHoldName } from './text/sensitive.ts';
export { stopWords } from './text/stop-words.ts';
export { asSemicolons, safeCell, safeText } from './text/spreadsheet.ts';
export {
	WrongOutline,
	blockOf,
	metresOutside,
	rdToWgs84,
	wgs84ToRd,
	readOutline,
	type Grid,
	type MultiPolygon,
	type OutlineFault,
	type Position
} from './geo/index.ts';
export { wallInWords } from './wall-clock.ts';
export { newToken } from './token.ts';
