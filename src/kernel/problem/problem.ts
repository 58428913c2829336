import { fieldSentences } from './field-sentences.ts';
import type { FieldProblem } from './fields.ts';
import { problems, type Params, type ProblemCode, type Sentence } from './problems.ts';

/** A refusal with a reason: thrown anywhere, shown to people as a sentence and sent over the wire as RFC 9457. */
export class Problem extends Error {
	readonly code: ProblemCode;
	readonly status: number;
	readonly sentence: Sentence;
	readonly fields: readonly FieldProblem[];

	constructor(code: ProblemCode, params: Params = {}, fields: readonly FieldProblem[] = []) {
		const sentence = problems[code].say(params);
		super(sentence.en);
		this.name = 'Problem';
		this.code = code;
		this.status = problems[code].status;
		this.sentence = sentence;
		this.fields = fields;
	}
}

/** A refusal of one field, by the name of its sentence in fields.ts. */
export const fieldProblem = (path: string, key: keyof typeof fieldSentences): Problem =>
	new Problem('invalidInput', {}, [{ path, sentence: fieldSentences[key]! }]);

/** The refusal as application/problem+json, in one language. */
export function toProblemJson(problem: Problem, locale: keyof Sentence) {
	return {
		type: `https://vierzet.example/problems/${problem.code.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
		title: problems[problem.code].title[locale],
		status: problem.status,
		detail: problem.sentence[locale],
		...(problem.fields.length > 0 && {
			errors: problem.fields.map((field) => ({ in: field.path, detail: field.sentence[locale] }))
		})
	};
}
