import { wordsShape } from '#community/index.ts';
import { anyText, idShape } from '#kernel/index.ts';
import { z } from 'zod';
import { verbs } from '../activity/index.ts';
import { pageSections } from './page.rules.ts';
import { states } from './state.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

export const state = z.enum(states as [(typeof states)[number], ...typeof states]);
export const verb = z.enum(verbs);
export const beginner = z.enum(['residents', 'worker', 'partners']);
export const byKind = z.enum(['worker', 'partner']);
export const pageSection = z.enum(pageSections);

/** The words of the own page as they may be sent: an empty text empties the part, what is left out stays. */
export const pageWords = {
	about: anyText(5000).optional(),
	now: anyText(5000).optional(),
	join: anyText(2000).optional(),
	needs: anyText(2000).optional(),
	offers: anyText(2000).optional()
};
/** The words as they are read; what is not there is left out. */
export const readWords = z.object({
	about: z.string().optional(),
	now: z.string().optional(),
	join: z.string().optional(),
	needs: z.string().optional(),
	offers: z.string().optional()
});
export const piece = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });

export const stateRow = z.object({
	id: idShape,
	state,
	since: z.string(),
	reason: z.string().nullable()
});
export const supportRow = z.object({
	id: idShape,
	byKind,
	byRole: z.string(),
	verbs: z.array(verb),
	text: z.string(),
	doneOn: z.string(),
	hours: z.number().nullable()
});
export const lettingGoRow = z.object({
	id: idShape,
	verb,
	untilDay: z.string().nullable(),
	untilState: state.nullable(),
	takenOverBy: z.string(),
	/** The day it should have ended by; null while that state was not reached. */
	endsOn: z.string().nullable(),
	/** When the worker last did it. */
	lastOn: z.string().nullable(),
	timesAfter: z.int(),
	happened: z.enum(['running', 'goesOn', 'letGo'])
});
export const quarterRow = z.object({
	/** For example 2026-3. */
	quarter: z.string(),
	worker: z.int(),
	partner: z.int(),
	workerHours: z.number(),
	partnerHours: z.number()
});

export const line = z.object({
	id: idShape,
	title: z.string(),
	text: z.string(),
	owner: z.string(),
	state,
	since: z.string(),
	areaName: z.string().nullable()
});

export const whole = z.object({
	...wordsShape,
	owner: z.string(),
	begunBy: z.array(beginner),
	state,
	needs: z.string().nullable(),
	offers: z.string().nullable(),
	/** How it came here, the newest first. */
	states: z.array(stateRow),
	/** The moves that make sense from here, with whether they ask for a reason. */
	moves: z.array(z.object({ state, asksReason: z.boolean() })),
	supports: z.array(supportRow),
	lettingGo: z.array(lettingGoRow),
	quarters: z.array(quarterRow),
	page: z.object({
		number: z.int(),
		words: readWords,
		hiddenOn: z.string().nullable(),
		hiddenReason: z.string().nullable()
	}),
	/** What it is tied to: plans, requests and challenges. */
	tied: z.array(z.object({ id: idShape, kind: z.string(), title: z.string(), role: z.string() }))
});
