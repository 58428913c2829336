import { addSharedLink, queueMail } from '#community/index.ts';
import {
	Problem,
	addMonths,
	dayOf,
	fieldProblem,
	idShape,
	longText,
	newId,
	newToken,
	optionalText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { sidesThatCount } from './introduction.rules.ts';
import { agreementInput, exampleId, heardInput, landingInput } from './introduction.schema.ts';
import { askAddress, months } from './links.ts';
import { letterOf } from './letter.rules.ts';
import { addAnswer, addAsk, addConsent } from './said.store.ts';
import { endForNo, sideOf, stepByAnswers, takeIntroduction } from './standing.ts';

const write = { object: 'introduction', audience: ['worker'] as const };
const ofSide = { id: idShape, introductionId: idShape, sideId: idShape };
const exampleOf = { id: exampleId(4), introductionId: exampleId(1), sideId: exampleId(5) };
const rest = (path: string) => ({
	method: 'put' as const,
	...{ path: `/introductions/{introductionId}/${path}/{id}`, tag: 'verbinden' }
});

/** Notes what a side says of being introduced, as the worker heard it; a no ends what stands on it, at once. */
export const noteAgreement = writeOperation({
	...write,
	name: 'introduction.noteAgreement',
	summary: { nl: 'Noteer of iemand het goed vindt', en: 'Note whether somebody agrees' },
	input: z.strictObject({ ...ofSide, ...agreementInput, ...heardInput }),
	example: { ...exampleOf, answer: 'yes', how: 'talk' },
	rest: rest('agreements'),
	async work({ introductionId, condition, saidOn, ...said }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		if (condition && said.answer === 'no') throw fieldProblem('condition', 'conditionOfNo');
		const taken = await takeIntroduction(ask, introductionId);
		if (sideOf(taken, said.sideId).isGone) throw fieldProblem('sideId', 'sideGone');
		if (taken.state === 'ended') throw new Problem('introductionEnded');
		const createdAt = clock();
		const when = { saidOn: saidOn ?? dayOf(createdAt), createdAt };
		await addConsent(tx, { organisationId, introductionId, condition, ...said, ...when });
		await endForNo(ask, taken, said, 'worker');
		return { id: introductionId, version: taken.version };
	}
});

/** Notes what a side says came of it, in one tap; the introduction goes where the answers of both sides say. */
export const noteLanding = writeOperation({
	...write,
	name: 'introduction.noteLanding',
	summary: { nl: 'Noteer of het iets is geworden', en: 'Note whether it came to something' },
	input: z.strictObject({ ...ofSide, ...landingInput, ...heardInput }),
	example: { ...exampleOf, answer: 'yes' },
	rest: rest('landings'),
	async work({ introductionId, saidOn, ...said }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const taken = await takeIntroduction(ask, introductionId);
		const side = sideOf(taken, said.sideId);
		if (taken.state === 'ended') throw new Problem('introductionEnded');
		if (taken.state === 'proposed') throw new Problem('notIntroducedYet');
		if (!sidesThatCount(taken).includes(side)) throw fieldProblem('sideId', 'notMetWith');
		const createdAt = clock();
		const when = { saidOn: saidOn ?? dayOf(createdAt), createdAt, round: taken.round };
		await addAnswer(tx, { organisationId, introductionId, ...said, ...when });
		await stepByAnswers(ask, taken, said);
		return { id: introductionId, version: taken.version };
	}
});

/**
 * Makes a link by which one side answers without an account, in words the worker chose. With an address it goes in the post
 * at once; the address is kept nowhere else and goes with that letter.
 */
export const askSide = writeOperation({
	...write,
	name: 'introduction.ask',
	summary: { nl: 'Vraag het aan één kant', en: 'Ask one side' },
	input: z.strictObject({
		...ofSide,
		purpose: z.enum(['agree', 'landed']),
		/** What this side reads; nothing else of the other side is shown. */
		says: longText(1000),
		email: optionalText(320)
	}),
	example: { ...exampleOf, purpose: 'agree', says: 'Aan de eettafel zoeken ze een kok.' },
	rest: rest('asks'),
	async work({ id, introductionId, sideId, purpose, says, email }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const taken = await takeIntroduction(ask, introductionId);
		const side = sideOf(taken, sideId);
		if (side.isGone) throw fieldProblem('sideId', 'sideGone');
		if (taken.state === 'ended') throw new Problem('introductionEnded');
		if (purpose === 'landed' && taken.state === 'proposed') throw new Problem('notIntroducedYet');
		if (purpose === 'landed' && !sidesThatCount(taken).includes(side))
			throw fieldProblem('sideId', 'notMetWith');
		const createdAt = clock();
		const [linkId, token] = [newId(), newToken()];
		const forWhom = side.side === 'asker' ? 'wie het vroeg' : 'wie het aanbiedt';
		const expiresOn = addMonths(dayOf(createdAt), months[purpose]);
		await addSharedLink(tx, {
			...{ organisationId, id: linkId, entryId: introductionId, purpose, token, forWhom },
			...{ expiresOn, createdAt }
		});
		const round = purpose === 'agree' ? 0 : taken.round;
		await addAsk(tx, {
			...{ organisationId, id, introductionId, sideId, linkId, round, says, createdAt }
		});
		if (email) {
			const letter = letterOf(purpose, email, says, askAddress(purpose, token));
			await queueMail(tx, organisationId, letter, createdAt).catch((error: unknown) => {
				throw error instanceof Problem ? fieldProblem('email', 'notAnEmail') : error;
			});
		}
		return { id: introductionId, version: taken.version };
	}
});
