export { fieldSentences } from './field-sentences.ts';
export { fieldProblems, type FieldProblem } from './fields.ts';
export { fromDatabase, isLostConnection } from './from-database.ts';
export { Problem, fieldProblem, toProblemJson } from './problem.ts';
export { problems, type ProblemCode, type Sentence } from './problems.ts';
