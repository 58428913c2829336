import { wordsShape } from '#community/index.ts';
import { idShape, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { figureShape } from '../material/index.ts';

export const verdicts = ['fits', 'chafes', 'missing'] as const;
export const givers = ['residents', 'partners', 'worker'] as const;
/** In the order in which they are told: what is strong first. */
export const findingKinds = ['strength', 'vulnerability', 'chance'] as const;
export const answerStates = ['waiting', 'takenAlong', 'keptBack'] as const;

const text = (max: number) => optionalText(max).transform((said) => said ?? '');

/** What the analysis says in words of its own (methods.md 2.2, steps 1, 2, 6 and 8). */
export const wordsInput = {
	title: shortText(),
	/** What it is for. */
	aim: text(10_000),
	/** Whose neighbourhood it is: where residents say it begins and ends. */
	whoseArea: text(5000),
	questions: text(5000),
	conclusion: text(10_000),
	/** What comes next: one point per line. */
	agenda: text(5000)
};

/** A figure or a sentence, laid beside what people live. */
export const verdictInput = {
	verdict: z.enum(verdicts),
	explanation: optionalText(5000),
	by: z.enum(givers)
};

export const confrontationShape = z.object({
	id: idShape,
	figure: figureShape.nullable(),
	statement: z.string().nullable(),
	verdict: z.enum(verdicts),
	explanation: z.string().nullable(),
	by: z.enum(givers),
	version: z.int()
});

export const findingShape = z.object({
	id: idShape,
	kind: z.enum(findingKinds),
	text: z.string()
});

/** What somebody answered to what was given back; nothing says who. */
export const answerShape = z.object({
	id: idShape,
	recognises: z.string().nullable(),
	experience: z.string().nullable(),
	standsOut: z.string().nullable(),
	state: z.enum(answerStates),
	reply: z.string().nullable(),
	givenOn: z.string(),
	version: z.int()
});

export const areaAnalysisShape = z.object({
	...wordsShape,
	whoseArea: z.string(),
	questions: z.string(),
	conclusion: z.string(),
	agenda: z.string(),
	version: z.int(),
	confrontations: z.array(confrontationShape),
	/** Strengths first, then vulnerabilities, then chances. */
	findings: z.array(findingShape),
	/** Those that wait first; none for who does not keep the analysis. */
	answers: z.array(answerShape),
	/** What kindly asks for attention. */
	invitations: z.array(z.enum(['strengthsFirst', 'askResidents', 'giveBack']))
});
