import { wordsOf, wordsShape } from '#community/index.ts';
import { Problem, addDays, dayOf, idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { answers, askAfter, heardShare, stepsFrom, states } from './introduction.rules.ts';
import { exampleId, idList, lineShape, stepShape } from './introduction.schema.ts';
import {
	findIntroduction,
	findIntroductionSteps,
	findIntroductions,
	findMet,
	findUnderWay
} from './introduction.store.ts';
import { findAsks } from './said.store.ts';
import { askAddress } from './links.ts';
import { lineOf, standingsOf } from './standing.ts';

/** All introductions of the team, what can be asked first; and of how many it is known whether they came to something. */
export const listIntroductions = readOperation({
	name: 'introduction.list',
	summary: { nl: 'Kennismakingen', en: 'Introductions' },
	audience: ['member'],
	input: z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(200) }),
	output: z.object({
		introductions: z.array(lineShape),
		/** Of those older than four weeks; of the whole team. */
		share: z.object({ older: z.int(), heard: z.int() })
	}),
	example: {},
	rest: { method: 'get', path: '/introductions', tag: 'verbinden' },
	async work({ limit }, { tx, actor: { organisationId }, clock }) {
		const today = dayOf(clock());
		const found = await findIntroductions(tx, organisationId, { limit });
		const standings = await standingsOf(
			tx,
			organisationId,
			found.map(({ id }) => id)
		);
		return {
			introductions: found.map((one, at) => lineOf(one, standings[at]!, today)),
			share: heardShare(await findMet(tx, organisationId), today)
		};
	}
});

/** What a worker may ask today, the longest waiting first: whether it came to something. */
export const listToAsk = readOperation({
	name: 'introduction.listToAsk',
	summary: { nl: 'Vandaag te vragen: is het iets geworden?', en: 'To ask today: what came of it?' },
	audience: ['worker'],
	input: z.strictObject({ limit: z.coerce.number().int().min(1).max(50).default(5) }),
	output: z.array(lineShape),
	example: {},
	rest: { method: 'get', path: '/introductions-to-ask', tag: 'verbinden' },
	async work({ limit }, { tx, actor, clock }) {
		const { organisationId, teamIds } = actor;
		const today = dayOf(clock());
		const dueOn = addDays(today, -askAfter);
		const found = await findIntroductions(tx, organisationId, { dueOn, teamIds, limit });
		const ids = found.map(({ id }) => id);
		const standings = await standingsOf(tx, organisationId, ids);
		return found
			.map((one, at) => lineOf(one, standings[at]!, today))
			.filter(({ toAsk }) => toAsk.length > 0);
	}
});

/** The introductions of one question: where each stands, and what is still to be asked. */
export const listIntroductionsOf = readOperation({
	name: 'introduction.listOf',
	summary: { nl: 'Kennismakingen bij een vraag', en: 'Introductions of a question' },
	audience: ['member'],
	input: z.strictObject({ questionId: idShape }),
	output: z.array(lineShape),
	example: { questionId: exampleId(2) },
	rest: { method: 'get', path: '/questions/{questionId}/introductions', tag: 'verbinden' },
	async work({ questionId }, { tx, actor: { organisationId }, clock }) {
		const found = await findIntroductions(tx, organisationId, { questionId, limit: 100 });
		const standings = await standingsOf(
			tx,
			organisationId,
			found.map(({ id }) => id)
		);
		return found.map((one, at) => lineOf(one, standings[at]!, dayOf(clock())));
	}
});

const underWayShape = z.array(z.object({ entryId: idShape, since: z.string() }));

/** Since when something is proposed to somebody already; of what the asker may not see only the day. Going on is allowed. */
export const showUnderWay = readOperation({
	name: 'introduction.showUnderWay',
	summary: { nl: 'Wat al wordt voorgesteld', en: 'What is proposed already' },
	audience: ['member'],
	input: z.strictObject({ ids: idList(100) }),
	output: underWayShape,
	example: { ids: [exampleId(3)] },
	work: ({ ids }, { tx, actor }) => findUnderWay(tx, actor.organisationId, ids)
});

/** One introduction with its whole history. */
export const showIntroduction = readOperation({
	name: 'introduction.show',
	summary: { nl: 'Lees een kennismaking', en: 'Read an introduction' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		...lineShape.omit({ why: true }).shape,
		...{ askerBrings: z.string().nullable(), askerGets: z.string().nullable() },
		...{ otherBrings: z.string().nullable(), otherGets: z.string().nullable() },
		madePossible: z.string().nullable(),
		/** Every step, the oldest first. */
		steps: z.array(stepShape),
		said: z.array(
			z.object({
				...{ id: idShape, sideId: idShape, round: z.int(), answer: z.enum(answers) },
				...{ words: z.string().nullable(), how: z.string(), saidOn: z.string() }
			})
		),
		/** Which steps can be taken from here. */
		next: z.array(z.enum(states)),
		underWay: underWayShape,
		/** Links that work today; none for who does not keep it. */
		asks: z.array(
			z.object({
				...{ id: idShape, sideId: idShape, linkId: idShape, says: z.string() },
				...{ purpose: z.enum(['agree', 'landed']), expiresOn: z.string(), address: z.string() }
			})
		)
	}),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/introductions/{id}', tag: 'verbinden' },
	async work({ id }, { tx, actor: { organisationId }, clock }) {
		const words = await wordsOf(tx, organisationId, id, 'introduction');
		const found = await findIntroduction(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		const today = dayOf(clock());
		const [standing] = await standingsOf(tx, organisationId, [id]);
		const line = { ...found, why: words.text, areaName: words.areaName };
		const others = standing!.sides.flatMap(({ side, entryId, kind }) =>
			side === 'proposed' && kind && entryId ? [entryId] : []
		);
		const asks = await findAsks(tx, organisationId, id, today);
		return {
			...{ ...found, ...lineOf(line, standing!, today), ...words },
			steps: await findIntroductionSteps(tx, organisationId, id),
			said: standing!.answers,
			next: [...stepsFrom(found.state)],
			underWay: found.state === 'ended' ? [] : await findUnderWay(tx, organisationId, others, id),
			asks: asks.map(({ token, ...one }) => ({ ...one, address: askAddress(one.purpose, token) }))
		};
	}
});
