import { wordsShape } from '#community/index.ts';
import { agreedDayShape, idShape, maybe, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { lonelyOptions, lonelyParts, scales } from './scales.rules.ts';
import { scorings, type Questionnaire } from './scoring.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

export const scale = z.enum(scales);
export const scoring = z.enum(scorings);
export const momentKinds = ['before', 'after', 'later'] as const;
export type MomentKind = (typeof momentKinds)[number];
export const momentKind = z.enum(momentKinds);
export const states = ['waiting', 'open', 'closed'] as const;
export type State = (typeof states)[number];

const own = z
	.strictObject({
		/** The questions or statements, in the order in which they are asked. */
		items: z
			.array(
				z.strictObject({
					text: shortText(500),
					reverse: z.stringbool().or(z.boolean()).default(false),
					part: maybe(z.enum(['emotional', 'social']))
				})
			)
			.min(1)
			.max(30),
		/** The answers in words, the lowest first; left out for De Jong Gierveld, which has its own. */
		options: z.array(shortText(100)).max(11).default([]),
		/** What the lowest answer counts for. */
		lowest: z.coerce.number().int().min(0).max(1).default(1),
		scoring: z.enum(['asIs', 'meanToTen', 'sum', 'djg6', 'djg11']),
		/** Who made the questions, and under which conditions they may be used. */
		source: shortText(500)
	})
	.superRefine(({ items, options, scoring }, ctx) => {
		const wrong = (path: string, message: string) =>
			ctx.addIssue({ code: 'custom', path: [path], message });
		if (scoring === 'djg6' || scoring === 'djg11') {
			const needed = lonelyParts[scoring];
			const has = (part: 'emotional' | 'social') =>
				items.filter((item) => item.part === part).length === needed[part];
			const many = needed.emotional + needed.social;
			if (items.length !== many || !has('emotional') || !has('social'))
				wrong('items', scoring === 'djg6' ? 'lonelySix' : 'lonelyEleven');
		} else {
			if (options.length < 2) wrong('options', 'twoOptions');
			if (scoring === 'asIs' && items.length !== 1) wrong('items', 'oneItem');
		}
	});

/** Items that a user brings along, as they are kept with the data. */
export function ownQuestionnaire(given: z.output<typeof own>): Questionnaire {
	const isLonely = given.scoring === 'djg6' || given.scoring === 'djg11';
	return {
		items: given.items.map(({ text, reverse, part }) => ({
			...{ nl: text, en: text, reverse },
			...(isLonely && part ? { part } : {})
		})),
		options: isLonely
			? lonelyOptions
			: given.options.map((text, index) => ({ value: given.lowest + index, nl: text, en: text })),
		...{ scoring: given.scoring, source: given.source, altered: false },
		intro: { nl: '', en: '' }
	};
}

export const beginShape = z.strictObject({
	id: idShape,
	title: shortText(),
	/** What the outcome is for. */
	purpose: shortText(2000),
	/** The activity, initiative, plan or look-back it is about. */
	aboutId: idShape.optional(),
	areaId: idShape.optional(),
	/** Which group is asked, in words. */
	forWhom: shortText(),
	scale,
	own: own.optional(),
	moments: z.array(momentKind).min(1).max(3),
	/** One question to split the group by, with its answers. */
	background: z
		.strictObject({
			question: shortText(),
			options: z.array(shortText(80)).min(2, { message: 'twoOptions' }).max(12)
		})
		.optional(),
	usesCodes: z.stringbool().or(z.boolean()).default(false),
	/** The day on which the answers themselves are removed. */
	rawUntil: agreedDayShape()
});

const text = z.object({ nl: z.string(), en: z.string() });
export const questionnaireShape = z.object({
	items: z.array(
		z.object({
			...text.shape,
			reverse: z.boolean(),
			part: z.enum(['emotional', 'social']).optional()
		})
	),
	options: z.array(z.object({ ...text.shape, value: z.number() })),
	scoring,
	intro: text,
	source: z.string(),
	altered: z.boolean()
});
const background = z.object({ question: z.string(), options: z.array(z.string()) }).nullable();

export const resultShape = z.object({
	told: z.enum(['few', 'same', 'told']),
	group: z
		.object({
			n: z.int(),
			mean: z.number(),
			plainMean: z.number().nullable(),
			bands: z.array(z.int())
		})
		.nullable(),
	split: z.array(z.object({ n: z.int(), mean: z.number() }).nullable()),
	parts: z.object({ emotional: z.number(), social: z.number() }).nullable(),
	change: z.object({ n: z.int(), before: z.number(), now: z.number() }).nullable()
});
export const momentShape = z.object({
	id: idShape,
	kind: momentKind,
	state: z.enum(states),
	approached: z.int().nullable(),
	openedOn: z.string().nullable(),
	closesOn: z.string().nullable(),
	closedOn: z.string().nullable(),
	/** Only of a closed moment. */
	result: resultShape.nullable()
});

/** A change since before: of the same people, or between two groups; only when other causes were named. */
export const findingShape = z.object({
	momentId: idShape,
	how: z.enum(['samePeople', 'groups']),
	n: z.array(z.int()),
	before: z.number(),
	now: z.number(),
	change: z.number()
});

export const whole = z.object({
	...wordsShape,
	scale,
	questionnaire: questionnaireShape,
	bands: z.array(z.object({ from: z.number(), to: z.number(), option: z.int().optional() })),
	background,
	forWhom: z.string(),
	usesCodes: z.boolean(),
	rawUntil: z.string(),
	otherCauses: z.array(z.string()),
	moments: z.array(momentShape),
	/** Empty while no other cause was named. */
	findings: z.array(findingShape),
	/** Whether there is a change to show once other causes were named. */
	causesFirst: z.boolean()
});

/** What somebody who answers sees. */
export const formShape = z.object({
	id: idShape,
	title: z.string(),
	purpose: z.string(),
	forWhom: z.string(),
	questionnaire: questionnaireShape,
	background,
	usesCodes: z.boolean(),
	rawUntil: z.string(),
	/** The moment that takes answers now; null when none does. */
	moment: z.object({ id: idShape, kind: momentKind, closesOn: z.string().nullable() }).nullable(),
	/** Whether all moments are over. */
	over: z.boolean()
});

/** A filled-in questionnaire as it comes in: answers by the place of their item, q0 and on. */
export const answerShape = {
	momentId: idShape,
	answers: z.record(z.string().max(8), z.coerce.number().int()).default({}),
	background: z.coerce.number().int().optional(),
	/** A code somebody chose, to lay two answers beside each other. */
	code: shortText(40).optional(),
	/** Something of the form that nobody keeps, so that no kept mark leads back to the answers. */
	seal: shortText(64).optional()
};
export type GivenAnswer = z.output<z.ZodObject<typeof answerShape>>;

/** The version in the receipt of an answer that was kept without its code, because that stood there already. */
export const keptWithoutCode = 2;
