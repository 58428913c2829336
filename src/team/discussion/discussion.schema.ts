import { agreedDayShape, anyText, idShape, maybe, optionalText } from '#kernel/index.ts';
import { z } from 'zod';
import { codeFault } from './code.rules.ts';
import { formatNames, noteParts, routes } from './format.rules.ts';

export const consents = ['yesPresent', 'yes', 'anonymised'] as const;
export const states = ['prepared', 'running', 'closed'] as const;
export const askers = ['resident', 'network', 'communityWorker', 'professional'] as const;
export const outcomes = ['good', 'bit', 'nothing'] as const;
export const ways = ['talk', 'phone', 'paper'] as const;
export const practiceKinds = ['question', 'example', 'approach'] as const;

const codeShape = anyText(40)
	.min(1)
	.transform((code) => code.toUpperCase())
	.superRefine((code, ctx) => {
		const fault = codeFault(code);
		if (fault) ctx.addIssue({ code: 'custom', message: fault });
	});

/** The three roles; each is held by a member of the team, or free. */
export const roleInput = {
	chairId: maybe(idShape),
	bringsId: maybe(idShape),
	mindsId: maybe(idShape)
};

/** Whether the resident knows of it. Without: why it is discussed all the same. */
export const consentInput = {
	consent: z.enum(consents),
	consentReason: optionalText(500)
};
export const needsReason = (
	{ consent, consentReason }: { consent: string; consentReason: string | null },
	ctx: z.core.$RefinementCtx
) => {
	if (consent === 'anonymised' && !consentReason)
		ctx.addIssue({ code: 'custom', path: ['consentReason'], message: 'whyWithout' });
};

export const beginInput = z
	.strictObject({
		id: idShape,
		heldOn: agreedDayShape(),
		teamId: maybe(idShape),
		code: codeShape,
		format: z.enum(formatNames).default('talents'),
		...consentInput,
		...roleInput
	})
	.superRefine(needsReason);

export const partShape = z.enum(noteParts);
export const routeShape = z.enum(routes);
export const lookedAgain = z
	.enum(['on'])
	.nullish()
	.transform((said) => said === 'on');

const member = z.object({ id: idShape, name: z.string() }).nullable();

export const noteShape = z.object({
	...{ id: idShape, part: partShape, words: z.string(), byWhom: z.string().nullable() },
	/** What there is in the neighbourhood, where it was chosen from there. */
	entry: z.object({ id: idShape, kind: z.string() }).nullable(),
	...{ authorName: z.string(), version: z.int() },
	/** Whether these words seem to hold a name. */
	seemsName: z.boolean()
});

export const discussionShape = z.object({
	...{ id: idShape, code: z.string(), heldOn: z.string(), expiresOn: z.string() },
	...{ teamId: idShape, teamName: z.string(), format: z.enum(formatNames), state: z.enum(states) },
	rounds: z.array(
		z.object({ key: z.string(), minutes: z.int().nullable(), parts: z.array(partShape) })
	),
	...{ consent: z.enum(consents), consentReason: z.string().nullable() },
	/** Whether that reason seems to hold a name. */
	reasonSeemsName: z.boolean(),
	...{ round: z.int(), roundSince: z.string().nullable(), now: z.string() },
	...{ chair: member, brings: member, minds: member },
	...{ routes: z.array(routeShape), askedBy: z.enum(askers).nullable() },
	...{ noTalentReason: z.string().nullable(), closedOn: z.string().nullable() },
	...{ cameOf: z.enum(outcomes).nullable(), version: z.int() },
	notes: z.array(noteShape),
	agreements: z.array(
		z.object({
			...{ id: idShape, memberId: idShape, memberName: z.string(), words: z.string() },
			...{ lookBackOn: z.string(), lookedBackOn: z.string().nullable() },
			...{ cameOf: z.string().nullable(), isMine: z.boolean() },
			/** Whether these words seem to hold the name of a resident. */
			seemsName: z.boolean()
		})
	),
	passed: z.array(
		z.object({
			...{ id: idShape, questionId: idShape.nullable(), saidOn: z.string() },
			/** How its newest introduction stands; none is not proposed yet. */
			state: z.string().nullable()
		})
	),
	/** Whether the reader began it, and may remove it for good. */
	isMine: z.boolean(),
	/** Who may hold a role: the members of the team. */
	members: z.array(z.object({ id: idShape, name: z.string() }))
});
