import {
	agreedDayShape,
	idShape,
	longText,
	maybe,
	optionalText,
	shortText
} from '#kernel/index.ts';
import { z } from 'zod';
import { preparations, readers, stages } from './meeting.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
export const stage = z.enum(stages);
export const sees = z.enum(readers);

/** What is known before they meet; the resident invites. */
export const meetingWords = {
	question: longText(2000),
	invitation: optionalText(2000),
	meetsOn: maybe(agreedDayShape()),
	/** The time in words, for example: half drie. */
	meetsTime: optionalText(40),
	place: optionalText(200)
};
export const coordinatorRole = shortText();
export const prepared = z
	.array(z.enum(preparations))
	.max(preparations.length)
	.default([])
	.transform((given) => [...new Set(given)]);

/** The plan, in the words of the network. */
export const planWords = {
	circle: optionalText(2000),
	whatIf: optionalText(2000),
	smallTeam: optionalText(1000),
	reviewOn: maybe(agreedDayShape())
};
export const agreementWords = {
	/** A first name or a role, as the resident writes it. */
	who: shortText(),
	what: shortText(1000),
	byWhen: optionalText(200)
};
export const exampleAgreement = { who: 'buurvrouw', what: 'belt op zondag', byWhen: 'elke week' };

export const planShape = z.object({
	circle: z.string().nullable(),
	whatIf: z.string().nullable(),
	smallTeam: z.string().nullable(),
	reviewOn: z.string().nullable(),
	agreements: z.array(
		z.object({
			...{ id: idShape, who: z.string(), what: z.string(), byWhen: z.string().nullable() }
		})
	)
});

const wordsOfMeeting = {
	...{ id: idShape, stage, question: z.string(), coordinatorRole: z.string() },
	invitation: z.string().nullable(),
	meetsOn: z.string().nullable(),
	meetsTime: z.string().nullable(),
	place: z.string().nullable(),
	prepared: z.array(z.enum(preparations)),
	sees,
	facts: z.array(z.object({ id: idShape, byRole: z.string(), words: z.string() })),
	consentOn: z.string(),
	expiresOn: z.string(),
	takenOn: z.string().nullable()
};

export const meetingShape = z.object({
	...{ id: idShape, title: z.string(), stage, version: z.int() },
	/** Since when, on the clock. */
	stageSince: z.date(),
	/** Whether the reader wrote it. */
	isMine: z.boolean(),
	callOn: z.string().nullable(),
	calledOn: z.string().nullable(),
	/** Where one may go from here. */
	steps: z.array(stage),
	/** All there is to read; null during private time: then the screen is closed to the team. */
	open: z
		.object({
			...wordsOfMeeting,
			/** The plan, as far as the resident lets this reader read it. */
			plan: planShape.nullable()
		})
		.nullable()
});
export const ownShape = z.object({
	...wordsOfMeeting,
	version: z.int(),
	plan: planShape,
	/** A drawing that the resident chose to keep, and since when. */
	ecogram: z.object({ drawing: z.unknown(), keptOn: z.string() }).nullable()
});

export const lineShape = z.object({
	...{ id: idShape, title: z.string(), stage, meetsOn: z.string().nullable() },
	callOn: z.string().nullable(),
	calledOn: z.string().nullable(),
	expiresOn: z.string()
});
