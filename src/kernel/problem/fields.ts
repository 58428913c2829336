import type { z } from 'zod';
import { fieldSentences } from './field-sentences.ts';
import type { Sentence } from './problems.ts';

/** What is wrong with one field. `path` is the field's place, for example cells.residentsProcess or considered.0.text. */
export interface FieldProblem {
	path: string;
	sentence: Sentence;
}

type Issue = z.core.$ZodIssue;

function sentenceFor(issue: Issue): Sentence {
	const own = fieldSentences[issue.message];
	if (own) return own;
	switch (issue.code) {
		case 'too_big':
			return issue.origin === 'string'
				? {
						nl: `Dit is te lang: hooguit ${issue.maximum} tekens. Maak het korter of splits het.`,
						en: `This is too long: at most ${issue.maximum} characters. Shorten or split it.`
					}
				: {
						nl: `Dit mag hooguit ${issue.maximum} zijn.`,
						en: `This may be at most ${issue.maximum}.`
					};
		case 'too_small':
			return issue.origin === 'string' || issue.origin === 'array'
				? fieldSentences.empty!
				: {
						nl: `Dit moet minstens ${issue.minimum} zijn.`,
						en: `This must be at least ${issue.minimum}.`
					};
		case 'invalid_value':
			return {
				nl: `Dit kan niet gekozen worden. Het kan wel: ${issue.values.join(', ')}.`,
				en: `This cannot be chosen. Possible are: ${issue.values.join(', ')}.`
			};
		case 'unrecognized_keys':
			return {
				nl: `Dit veld bestaat niet: ${issue.keys.join(', ')}.`,
				en: `This field does not exist: ${issue.keys.join(', ')}.`
			};
		case 'invalid_type':
			return issue.input === undefined
				? { nl: 'Dit ontbreekt nog.', en: 'This is missing.' }
				: { nl: 'Dit heeft niet de juiste vorm.', en: 'This does not have the right form.' };
		default:
			return { nl: 'Dit klopt nog niet.', en: 'This is not right yet.' };
	}
}

/** All that is wrong with an input, each at its own field. */
export const fieldProblems = (issues: readonly Issue[]): FieldProblem[] =>
	issues.map((issue) => ({ path: issue.path.join('.'), sentence: sentenceFor(issue) }));
