import { addEntry, addLink, findEntry, keepForGood, newThought } from '#community/index.ts';
import {
	Problem,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	longText,
	maybe,
	newId,
	optionalText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { chosenReasons, consentOf, hindranceOf } from './introduction.rules.ts';
import { exampleId, idList, proposable } from './introduction.schema.ts';
import {
	addIntroduction,
	addIntroductionStep,
	addSides,
	changeBothWays,
	markMet
} from './introduction.store.ts';
import { problemOf, takeIntroduction } from './standing.ts';

const write = { object: 'introduction', audience: ['worker'] as const };

/** @throws Problem when the question or what is proposed is not there for this writer, or is something else */
async function checkProposal(
	{ tx, actor: { organisationId } }: Ask<Write>,
	questionId: string,
	proposedIds: readonly string[]
) {
	const question = await findEntry(tx, organisationId, questionId);
	if (question?.kind !== 'question') throw fieldProblem('questionId', 'unknownQuestion');
	if (new Set(proposedIds).size < proposedIds.length)
		throw fieldProblem('proposedIds', 'twiceTheSame');
	for (const id of proposedIds) {
		const found = await findEntry(tx, organisationId, id);
		if (!proposable.some((kind) => kind === found?.kind))
			throw fieldProblem('proposedIds', 'notProposable');
	}
	return question;
}

/** Proposes to bring a question and what may answer it together. Nothing is sent, nobody is asked: that is the worker's own step (28). */
export const proposeIntroduction = writeOperation({
	...write,
	name: 'introduction.propose',
	summary: { nl: 'Stel een kennismaking voor', en: 'Propose an introduction' },
	input: z.strictObject({
		...{ id: idShape, questionId: idShape },
		proposedIds: idList(100).pipe(
			z.array(idShape).min(1, { message: 'noneChosen' }).max(3, { message: 'threeAtMost' })
		),
		/** Why it may fit. */
		why: longText(2000)
	}),
	example: {
		...{ id: exampleId(1), questionId: exampleId(2), proposedIds: [exampleId(3)] },
		why: 'De eettafel zoekt iemand die graag kookt.'
	},
	rest: { method: 'put', path: '/introductions/{id}', tag: 'verbinden' },
	async work({ id, questionId, proposedIds, why }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { areaId, visibility } = await checkProposal(ask, questionId, proposedIds);
		// A question that only its writer sees is not told to the team by way of its introduction.
		const seenBy = visibility === 'onlyMe' ? { visibility } : {};
		const spine = await newThought(ask, { areaId, title: '', text: why, ...seenBy });
		await addEntry(tx, { ...spine, id, kind: 'introduction' });
		const createdAt = clock();
		const day = dayOf(createdAt);
		await addIntroduction(tx, { organisationId, id, stateSince: day });
		const sides = [questionId, ...proposedIds].map((entryId, position) => ({
			...{ organisationId, id: newId(), introductionId: id, entryId, position },
			side: position === 0 ? ('asker' as const) : ('proposed' as const)
		}));
		await addSides(tx, sides);
		for (const { entryId, side } of sides) {
			const role = side === 'asker' ? ('answers' as const) : ('proposes' as const);
			await addLink(tx, { organisationId, fromId: id, toId: entryId, role, createdAt });
		}
		await keepForGood(tx, organisationId, [questionId]);
		const first = { state: 'proposed', round: 0, setBy: 'worker', steppedOn: day } as const;
		const step = { organisationId, id: newId(), introductionId: id, createdAt };
		await addIntroductionStep(tx, { ...step, ...first });
		return { id, version: 1 };
	}
});

const step = {
	...{ writeId: idShape, id: idShape, on: maybe(dayShape()), words: optionalText(2000) }
};
const exampleStep = { writeId: exampleId(9), id: exampleId(1) };
const rest = (path: string) => ({
	...{ method: 'post' as const, path: `/introductions/{id}/${path}`, tag: 'verbinden' }
});

type To = 'introduced' | 'works' | 'notLanded' | 'adjusted' | 'ended';
interface Stepping {
	id: string;
	to: To;
	on: string | null;
	words: string | null;
	why?: string | null;
	reason?: (typeof chosenReasons)[number];
	withIds?: readonly string[];
}

/** Takes one step, or says what has to be done first. */
async function take(ask: Ask<Write>, { id, to, on, words, why, reason, withIds }: Stepping) {
	const { tx, actor, clock } = ask;
	const { organisationId } = actor;
	const taken = await takeIntroduction(ask, id);
	const { sides, consents, round } = taken;
	const agreed = sides.filter(
		(one) => one.side === 'proposed' && !one.isGone && consentOf(consents, one.id) === 'yes'
	);
	const metIds = withIds?.length ? withIds : agreed.map((one) => one.id);
	if (metIds.some((one) => !sides.some((side) => side.side === 'proposed' && side.id === one)))
		throw fieldProblem('withIds', 'unknownSide');
	const hindrance = hindranceOf(taken, to, metIds);
	// Nobody agreed yet: then nobody was named because there is nobody to name.
	if (hindrance === 'nobody' && !withIds?.length) throw new Problem('noConsentYet');
	if (hindrance) throw problemOf(hindrance);
	const createdAt = clock();
	const day = on ?? dayOf(createdAt);
	if (day < taken.stateSince) throw fieldProblem('on', 'beforeLastStep');
	if (to === 'introduced')
		await markMet(tx, { organisationId, introductionId: id }, metIds as string[]);
	const begins = to === 'introduced' || to === 'adjusted';
	await addIntroductionStep(tx, {
		...{ organisationId, id: newId(), introductionId: id, state: to, steppedOn: day, createdAt },
		...{ round: begins ? round + 1 : round, words, why, reason: reason ?? null },
		setBy: 'worker'
	});
	return { id, version: taken.version };
}

/** Notes that a human brought them together; only with the consent of both sides. */
export const introduce = writeOperation({
	...write,
	name: 'introduction.introduce',
	summary: { nl: 'Stel ze aan elkaar voor', en: 'Introduce them' },
	input: z.strictObject({
		...step,
		/** With which of those proposed; left out, with all who said yes. */
		withIds: idList(3).optional()
	}),
	example: exampleStep,
	rest: rest('meetings'),
	work: ({ writeId: _, ...said }, ask) => take(ask, { ...said, to: 'introduced' })
});

/** Notes by hand whether it works, where that is clear without asking. */
export const sayLanding = writeOperation({
	...write,
	name: 'introduction.sayLanding',
	summary: { nl: 'Zeg of het iets werd', en: 'Say whether it came to something' },
	input: z.strictObject({ ...step, to: z.enum(['works', 'notLanded']) }),
	example: { ...exampleStep, to: 'works' },
	rest: rest('landings'),
	work: ({ writeId: _, ...said }, ask) => take(ask, said)
});

/** Keeps what was changed so that it fits better, and why; both sides try it anew. */
export const adjustIntroduction = writeOperation({
	...write,
	name: 'introduction.adjust',
	summary: { nl: 'Pas iets aan', en: 'Adjust something' },
	input: z.strictObject({
		...step,
		words: longText(2000),
		why: longText(2000)
	}),
	example: { ...exampleStep, words: 'Eens per twee weken, samen.', why: 'Het was te druk.' },
	rest: rest('adjustments'),
	work: ({ writeId: _, ...said }, ask) => take(ask, { ...said, to: 'adjusted' })
});

/** Rounds an introduction off, with the reason. */
export const endIntroduction = writeOperation({
	...write,
	name: 'introduction.end',
	summary: { nl: 'Rond een kennismaking af', en: 'Round an introduction off' },
	input: z.strictObject({ ...step, reason: z.enum(chosenReasons, { message: 'whyEnded' }) }),
	example: { ...exampleStep, reason: 'goesOn' },
	rest: rest('ends'),
	work: ({ writeId: _, ...said }, ask) => take(ask, { ...said, to: 'ended' })
});

/** Notes what each side brings and gets (24), and what made it possible to join and to stay (21); in words for anybody. */
export const noteBothWays = writeOperation({
	...write,
	name: 'introduction.noteBothWays',
	summary: { nl: 'Noteer wie wat brengt en krijgt', en: 'Note who brings and gets what' },
	input: z.strictObject({
		...{ writeId: idShape, id: idShape },
		...{ askerBrings: optionalText(500), askerGets: optionalText(500) },
		...{ otherBrings: optionalText(500), otherGets: optionalText(500) },
		madePossible: optionalText(1000)
	}),
	example: { ...exampleStep, askerBrings: 'kookt voor de tafel', askerGets: 'is weer nodig' },
	rest: rest('both-ways'),
	async work({ writeId: _, id, ...said }, ask) {
		const { version } = await takeIntroduction(ask, id);
		await changeBothWays(ask.tx, { organisationId: ask.actor.organisationId, id }, said);
		return { id, version };
	}
});
