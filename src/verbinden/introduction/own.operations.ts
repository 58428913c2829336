import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	newId,
	readOperation,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { givenNow, maybeAddress } from './address.operations.ts';
import { keepAddress } from './address.store.ts';
import { answers } from './introduction.rules.ts';
import {
	agreementInput,
	exampleId,
	exampleToken,
	landingInput,
	tokenShape
} from './introduction.schema.ts';
import { findIntroduction, lockIntroduction } from './introduction.store.ts';
import { addAnswer, addConsent, countByLink, openIntroductionAsk } from './said.store.ts';
import { endForNo, standingsOf, stepByAnswers } from './standing.ts';

/** More answers at one introduction than this, within so many minutes, are no neighbours but a machine. */
const most = 20;
const withinMinutes = 10;

/** What one side reads by its own link: the words chosen for it, what it said itself, and nothing of the other side. */
export const showIntroductionAsk = readOperation({
	name: 'introductionAsk.showOwn',
	summary: { nl: 'Lees waarvoor je bent gevraagd', en: 'Read what you are asked' },
	audience: ['public'],
	input: z.strictObject({ token: tokenShape() }),
	output: z.object({
		side: z.enum(['asker', 'proposed']),
		purpose: z.enum(['agree', 'landed']),
		says: z.string(),
		isOver: z.boolean(),
		consent: z.enum(['yes', 'no']).nullable(),
		answer: z.enum(answers).nullable(),
		/** Whether this side gets a mail after three weeks. */
		mails: z.boolean()
	}),
	example: { token: exampleToken },
	async work({ token }, { tx, actor }) {
		const found = await openIntroductionAsk(tx, token);
		if (found?.organisationId !== actor.organisationId) throw new Problem('linkOver');
		return { ...found, isOver: found.state === 'ended' };
	}
});

/** Who opened the link of one side, with the introduction held until the end. */
async function opened(ask: Ask<Write>, token: string, purpose: 'agree' | 'landed') {
	const { tx, actor, clock } = ask;
	const { organisationId, linkedEntryId } = actor;
	const found = await openIntroductionAsk(tx, token);
	if (found?.organisationId !== organisationId || found.purpose !== purpose)
		throw new Problem('linkOver');
	const { introductionId } = found;
	if (linkedEntryId !== introductionId) throw new Problem('forbidden');
	const lock = await lockIntroduction(tx, { organisationId, id: introductionId });
	const now = await findIntroduction(tx, organisationId, introductionId);
	if (!lock || !now) throw new Problem('linkOver');
	const since = new Date(clock().getTime() - withinMinutes * 60_000);
	if ((await countByLink(tx, organisationId, introductionId, since)) >= most)
		throw new Problem('tooManyRequests', { seconds: withinMinutes * 60 });
	const [standing] = await standingsOf(tx, organisationId, [introductionId]);
	return { found, taken: { ...now, ...standing! }, version: lock.version };
}

/** Says yes, on a condition or not, or no; a no takes an earlier yes back, and what stood on it ends at once. */
export const giveAgreement = writeOperation({
	name: 'introductionAgreement.give',
	object: 'introduction',
	summary: { nl: 'Zeg of je wilt kennismaken', en: 'Say whether you would like to meet' },
	audience: ['public'],
	task: 'introduce',
	input: z.strictObject({
		...{ writeId: idShape, token: tokenShape(), ...agreementInput },
		/** Where this side may be asked by mail after three weeks. */
		address: maybeAddress
	}),
	example: { writeId: exampleId(9), token: exampleToken, answer: 'yes' },
	async work({ writeId: id, token, answer, condition, address }, ask) {
		const { tx, actor, clock } = ask;
		if (condition && answer === 'no') throw fieldProblem('condition', 'conditionOfNo');
		const { found, taken, version } = await opened(ask, token, 'agree');
		const { introductionId, sideId } = found;
		if (taken.state === 'ended') throw new Problem('introductionEnded');
		const createdAt = clock();
		await addConsent(tx, {
			...{ organisationId: actor.organisationId, id, introductionId, sideId, answer, condition },
			...{ how: 'link', saidOn: dayOf(createdAt), createdAt }
		});
		if (address && answer === 'yes') {
			const side = { organisationId: actor.organisationId, introductionId, sideId };
			const given = { ...side, id: newId(), address, how: 'link' as const };
			await keepAddress(tx, { ...given, ...givenNow(createdAt) });
		}
		await endForNo(ask, taken, { sideId, answer }, 'link');
		return { id: introductionId, version };
	}
});

/** Says what came of it, in one tap. */
export const giveLanding = writeOperation({
	name: 'introductionLanding.give',
	object: 'introduction',
	summary: { nl: 'Zeg of het iets is geworden', en: 'Say whether it came to something' },
	audience: ['public'],
	task: 'introduce',
	input: z.strictObject({ writeId: idShape, token: tokenShape(), ...landingInput }),
	example: { writeId: exampleId(9), token: exampleToken, answer: 'yes' },
	async work({ writeId: id, token, answer, words }, ask) {
		const { tx, actor, clock } = ask;
		const { found, taken, version } = await opened(ask, token, 'landed');
		const { introductionId, sideId } = found;
		if (taken.state === 'ended') throw new Problem('introductionEnded');
		const createdAt = clock();
		await addAnswer(tx, {
			...{ organisationId: actor.organisationId, id, introductionId, sideId, answer, words },
			...{ round: taken.round, how: 'link', saidOn: dayOf(createdAt), createdAt }
		});
		await stepByAnswers(ask, taken, { sideId, answer });
		return { id: introductionId, version };
	}
});
