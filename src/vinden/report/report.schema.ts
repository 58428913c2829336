import { wordsShape } from '#community/index.ts';
import {
	agreedDayShape,
	idShape,
	longText,
	maybe,
	optionalText,
	shortText
} from '#kernel/index.ts';
import { z } from 'zod';
import { strengths, verdicts } from '../claim/index.ts';
import { sections } from './section.rules.ts';

export const reportInput = {
	title: shortText(),
	/** What it is for, and for whom, in a few sentences. */
	text: optionalText(5000).transform((said) => said ?? ''),
	from: agreedDayShape(),
	until: agreedDayShape(),
	/** The team whose work it tells; left out: of all that the reader may see. */
	teamId: maybe(idShape)
};
export const ownWords = longText(2000);
export const sectionShape = z.enum(sections);

export const figureShape = z.object({
	/** Which figure; its words stand in the messages. */
	key: z.string(),
	group: z.enum(['community', 'cameOfIt', 'did', 'thought', 'inclusion', 'presence', 'network']),
	/** Empty when it is about fewer than ten people. */
	value: z.number().nullable(),
	/** Out of how many. */
	of: z.number().nullable(),
	/** Left out because it is about fewer than ten people. */
	isSmall: z.boolean()
});
export type Figure = z.output<typeof figureShape>;

export const leavesOutShape = z.object({
	/** Entries in this period, area and team that this reader may not see; empty when fewer than ten. */
	hidden: z.int().nullable(),
	/** Whether there are any at all. */
	someHidden: z.boolean(),
	/** Keys of figures about fewer than ten people. */
	small: z.array(z.string()),
	areasWithout: z.array(z.string()),
	facetsWithout: z.array(z.string()),
	/** Entries there are and that were not chosen, per kind. */
	notChosen: z.array(z.object({ kind: z.string(), number: z.int() })),
	/** What came out otherwise than hoped and was not chosen, by name. */
	againstNotChosen: z.array(z.object({ id: idShape, kind: z.string(), title: z.string() })),
	/** Activities done without a look-back. */
	withoutLookBack: z.int()
});
export type LeavesOut = z.output<typeof leavesOutShape>;

/** What stands beside the words of an entry that is told. */
export const partBesideShape = z.object({
	/** Of a claim: what may be said, and how strong its weakest link is. */
	verdict: z.object({ said: z.enum(verdicts), strength: z.enum(strengths) }).nullable(),
	/** Of a questionnaire: what is told of the group at each closed moment; empty where nothing may be told. */
	groups: z.array(
		z.object({
			...{ kind: z.enum(['before', 'after', 'later']), told: z.enum(['few', 'same', 'told']) },
			...{ n: z.int().nullable(), mean: z.number().nullable() }
		})
	),
	/** Of a look-back: the 2x2. */
	cells: z
		.object({
			...{ residentsProcess: z.string().nullable(), residentsResult: z.string().nullable() },
			...{ workerProcess: z.string().nullable(), workerResult: z.string().nullable() },
			residentsRowBy: z.enum(['residents', 'worker'])
		})
		.nullable(),
	/** Of an activity or initiative: what residents put in, by groups or roles. */
	shares: z.array(z.object({ byWhom: z.string(), what: z.string() }))
});
export type PartBeside = z.output<typeof partBesideShape>;
export const emptyBeside: PartBeside = { verdict: null, groups: [], cells: null, shares: [] };

export const partShape = z.object({
	...{ id: idShape, section: sectionShape },
	/** What it tells of; null for own words. */
	entry: z
		.object({
			...{ id: idShape, kind: z.string(), title: z.string(), text: z.string() },
			...{ happenedOn: z.string(), areaName: z.string().nullable(), quote: z.string().nullable() },
			/** Changed since the report was made final. */
			isChanged: z.boolean(),
			beside: partBesideShape
		})
		.nullable(),
	ownWords: z.string().nullable(),
	writtenBy: z.string().nullable()
});

export const reportShape = z.object({
	...wordsShape,
	version: z.int(),
	...{ from: z.string(), until: z.string(), teamId: idShape.nullable() },
	teamName: z.string().nullable(),
	state: z.enum(['draft', 'final']),
	finalOn: z.string().nullable(),
	parts: z.array(partShape),
	/** Parts that were withdrawn, or that this reader may not see. */
	partsGone: z.int(),
	figures: z.array(figureShape),
	/** Keys of figures that came out otherwise since the report was made final. */
	figuresChanged: z.array(z.string()),
	/** Times and half hours of being there, per place and month: of the team, never by whom. */
	rhythm: z.array(
		z.object({ areaName: z.string(), months: z.int(), times: z.int(), halfHours: z.int() })
	),
	leavesOut: leavesOutShape
});
