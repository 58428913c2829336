import { isAddress } from '#community/index.ts';
import {
	Problem,
	addMonths,
	dayOf,
	fieldProblem,
	idShape,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { consentOf, hows } from './introduction.rules.ts';
import { exampleId, exampleToken, tokenShape } from './introduction.schema.ts';
import { forgetAddress, keepAddress } from './address.store.ts';
import { openIntroductionAsk } from './said.store.ts';
import { sideOf, takeIntroduction } from './standing.ts';

/** An address is kept as long as an introduction may reasonably be under way. */
const keptMonths = 12;
export const addressShape = z
	.string()
	.trim()
	.max(320)
	.refine(isAddress, { message: 'notAnEmail' })
	.pipe(z.email({ message: 'notAnEmail' }));
/** Left out, or an address. */
export const maybeAddress = z
	.union([z.literal('').transform(() => null), addressShape])
	.nullish()
	.transform((address) => address ?? null);

const ofSide = { introductionId: idShape, sideId: idShape };
const exampleOf = { introductionId: exampleId(1), sideId: exampleId(2) };

/** What stands beside an address that is given now. */
export const givenNow = (at: Date) => ({
	expiresOn: addMonths(dayOf(at), keptMonths),
	createdAt: at
});

/** Keeps where one side may be asked by mail after three weeks, when that side agreed to it. */
export const keepSideAddress = writeOperation({
	name: 'introductionAddress.keep',
	object: 'introduction',
	audience: ['worker'],
	summary: { nl: 'Mag deze kant een mail krijgen?', en: 'May this side get a mail?' },
	input: z.strictObject({
		...{ id: idShape, ...ofSide, address: addressShape, how: z.enum(hows).default('talk') },
		/** That side agreed to be mailed. */
		agreed: z.preprocess((said) => said === true || said === 'true', z.boolean()).default(false)
	}),
	example: { id: exampleId(9), ...exampleOf, address: 'buur@voorbeeld.nl', agreed: true },
	rest: { method: 'put', path: '/introductions/{introductionId}/addresses/{id}', tag: 'verbinden' },
	async work({ id, introductionId, sideId, address, how, agreed }, ask: Ask<Write>) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		if (!agreed) throw fieldProblem('agreed', 'mailNotAgreed');
		const taken = await takeIntroduction(ask, introductionId);
		const side = sideOf(taken, sideId);
		if (side.isGone) throw fieldProblem('sideId', 'sideGone');
		if (taken.state === 'ended') throw new Problem('introductionEnded');
		if (consentOf(taken.consents, sideId) === 'none') throw fieldProblem('agreed', 'saidNo');
		const given = { organisationId, id, introductionId, sideId, address, how };
		await keepAddress(tx, { ...given, ...givenNow(clock()) });
		return { id: introductionId, version: taken.version };
	}
});

/** Removes it again, when that side asks the worker so. */
export const forgetSideAddress = writeOperation({
	name: 'introductionAddress.forget',
	object: 'introduction',
	audience: ['worker'],
	summary: { nl: 'Geen mail meer naar deze kant', en: 'No more mail to this side' },
	input: z.strictObject({ writeId: idShape, ...ofSide }),
	example: { writeId: exampleId(9), ...exampleOf },
	rest: {
		...{ method: 'post', path: '/introductions/{introductionId}/addresses/removals' },
		tag: 'verbinden'
	},
	async work({ introductionId, sideId }, ask) {
		const { tx, actor } = ask;
		const taken = await takeIntroduction(ask, introductionId);
		sideOf(taken, sideId);
		await forgetAddress(tx, { organisationId: actor.organisationId, introductionId, sideId });
		return { id: introductionId, version: taken.version };
	}
});

/** Who was mailed takes the address away by the link in that mail: nothing is sent any more. */
export const stopOwnMail = writeOperation({
	name: 'introductionMail.stop',
	object: 'introduction',
	audience: ['public'],
	task: 'introduce',
	summary: { nl: 'Geen mail meer', en: 'No more mail' },
	input: z.strictObject({ writeId: idShape, token: tokenShape() }),
	example: { writeId: exampleId(9), token: exampleToken },
	async work({ token }, { tx, actor: { organisationId, linkedEntryId } }) {
		const found = await openIntroductionAsk(tx, token);
		if (found?.organisationId !== organisationId || found.introductionId !== linkedEntryId)
			throw new Problem('linkOver');
		const { introductionId, sideId } = found;
		await forgetAddress(tx, { organisationId, introductionId, sideId });
		return { id: introductionId, version: 1 };
	}
});
