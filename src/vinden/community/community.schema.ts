import { wordsShape } from '#community/index.ts';
import { idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';

/** Who holds up a tie: only the worker, the worker among others, or others without the worker. */
export const holders = ['onlyWorker', 'withWorker', 'without', 'ended'] as const;
export type HeldBy = (typeof holders)[number];

const text = (max: number) => optionalText(max).transform((said) => said ?? '');

export const communityInput = {
	/** The name residents use. */
	title: shortText(),
	/** What it is, in a few sentences. */
	text: text(5000),
	/** In words for groups, never names. */
	forWhom: text(2000)
};

export const tieInput = {
	/** A group, organisation or place; never a person. */
	from: shortText(),
	to: shortText(),
	together: text(1000)
};

export const belonging = ['initiative', 'activity', 'plan'] as const;

const shareShape = {
	total: z.int(),
	/** Ties that run only via the worker. */
	onlyWorker: z.int(),
	withWorker: z.int(),
	without: z.int()
};
export const halfYearShape = z.object({
	/** The year and its half, for example 2026-1. */
	half: z.string(),
	/** The last day that is counted: of the half year, or today. */
	on: z.string(),
	...shareShape
});

export const communityShape = z.object({
	...wordsShape,
	version: z.int(),
	forWhom: z.string(),
	quotes: z.array(
		z.object({ id: idShape, words: z.string(), saidBy: z.string(), saidOn: z.string() })
	),
	ties: z.array(
		z.object({
			...{ id: idShape, from: z.string(), to: z.string(), together: z.string() },
			heldBy: z.enum(holders).nullable(),
			/** Every state, the newest first. */
			states: z.array(
				z.object({
					...{ id: idShape, since: z.string(), heldBy: z.enum(holders) },
					howKnown: z.string().nullable()
				})
			)
		})
	),
	halfYears: z.array(halfYearShape),
	belongs: z.array(
		z.object({
			...{ id: idShape, kind: z.string(), title: z.string() },
			/** Of an initiative: where it is in its life. */
			state: z.string().nullable(),
			/** Of an initiative: when a worker or partner last helped. */
			lastHelp: z.string().nullable(),
			/** Whether the workers' share shrinks while it lives on. */
			trend: z.enum(['tooLittle', 'quiet', 'without', 'shrinking', 'steady', 'growing']),
			livesOn: z.boolean()
		})
	)
});
export const anAreaId = maybe(idShape);
