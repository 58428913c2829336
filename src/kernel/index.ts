export { anybody, type Actor, type Origin } from './actor.ts';
export { addDays, addMonths, dayOf, fixedClock, systemClock, type Clock } from './clock.ts';
export { read, write, type Read, type Write } from './db/access.ts';
export { openDatabase, openDialect, type Database } from './db/pool.ts';
export type { Task } from './db/session.ts';
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
export { searchQuery, searchWords } from './text/analyse.ts';
export { agreedDayShape, dayShape, longText, optionalText, shortText } from './shapes.ts';
export { findSensitive, holdsBsn } from './text/sensitive.ts';
export {
	WrongOutline,
	rdToWgs84,
	readOutline,
	type Grid,
	type MultiPolygon,
	type OutlineFault
} from './geo/index.ts';
