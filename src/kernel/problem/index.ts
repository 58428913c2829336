export { fieldProblems, fieldSentences, type FieldProblem } from './fields.ts';
export { fromDatabase, isLostConnection } from './from-database.ts';
export { Problem, fieldProblem, toProblemJson } from './problem.ts';
export { problems, type ProblemCode, type Sentence } from './problems.ts';
