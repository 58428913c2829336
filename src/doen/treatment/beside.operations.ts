import { hold } from '#community/index.ts';
import {
	Problem,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	newId,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { commitmentShape, exampleId, reviewShape, viewShape } from './treatment.schema.ts';
import {
	addCommitment,
	addReview,
	addVersion,
	addView,
	changeAgreement,
	endCommitment,
	findAgreements,
	findCommitment
} from './treatment.store.ts';

/**
 * Takes an agreement in hand to write something beside it.
 * @throws Problem when it is not there, or may not be changed
 */
async function taken(ask: Ask<Write>, id: string) {
	const find = async () => (await findAgreements(ask.tx, ask.actor.organisationId, { id }))[0];
	const { held: agreement, version } = await hold(ask, id, find);
	return { agreement, version };
}

/** Notes who commits, in a role, and since when. */
export const commitToTreatment = writeOperation({
	name: 'treatmentCommitment.add',
	object: 'treatmentAgreement',
	summary: { nl: 'Noteer wie zich eraan houdt', en: 'Note who commits' },
	audience: ['worker'],
	input: commitmentShape,
	example: { id: exampleId(2), agreementId: exampleId(1), byWhom: '5 buren' },
	rest: { method: 'put', path: '/treatment-commitments/{id}', tag: 'doen' },
	async work({ agreementId, saidOn, ...row }, ask) {
		const { version } = await taken(ask, agreementId);
		const { organisationId } = ask.actor;
		const day = saidOn ?? dayOf(ask.clock());
		await addCommitment(ask.tx, { organisationId, agreementId, ...row, saidOn: day });
		return { id: agreementId, version };
	}
});

/** Notes that somebody no longer commits; that they did stays. */
export const endTreatmentCommitment = writeOperation({
	name: 'treatmentCommitment.end',
	object: 'treatmentAgreement',
	summary: { nl: 'Noteer wie niet meer meedoet', en: 'Note who no longer commits' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, agreementId: idShape },
		endedOn: dayShape().optional()
	}),
	example: { writeId: exampleId(9), id: exampleId(2), agreementId: exampleId(1) },
	rest: { method: 'post', path: '/treatment-commitments/{id}/endings', tag: 'doen' },
	async work({ id, agreementId, endedOn }, ask) {
		const { version } = await taken(ask, agreementId);
		const key = { organisationId: ask.actor.organisationId, id, agreementId };
		const found = await findCommitment(ask.tx, key);
		if (!found) throw new Problem('notFound');
		const day = endedOn ?? dayOf(ask.clock());
		if (day < found.saidOn) throw fieldProblem('endedOn', 'endsBefore');
		await endCommitment(ask.tx, { ...key, endedOn: day });
		return { id: agreementId, version };
	}
});

/** Notes how the group itself sees it, in its own words; several over time. */
export const noteTreatmentView = writeOperation({
	name: 'treatmentView.note',
	object: 'treatmentAgreement',
	summary: { nl: 'Noteer hoe de groep het zelf ziet', en: 'Note how the group itself sees it' },
	audience: ['worker'],
	input: viewShape,
	example: {
		...{ id: exampleId(3), agreementId: exampleId(1) },
		...{ words: 'Ze groeten nu.', asked: 'vier van ons' }
	},
	rest: { method: 'put', path: '/treatment-views/{id}', tag: 'doen' },
	async work({ agreementId, notedOn, ...row }, ask) {
		const { version } = await taken(ask, agreementId);
		const { organisationId } = ask.actor;
		const day = notedOn ?? dayOf(ask.clock());
		await addView(ask.tx, { organisationId, agreementId, ...row, notedOn: day });
		return { id: agreementId, version };
	}
});

/** Looks together how it went: kept, adjusted (a next version, the old one stays) or stopped, with the reason. */
export const reviewTreatment = writeOperation({
	name: 'treatment.review',
	object: 'treatmentAgreement',
	summary: { nl: 'Kijk samen hoe de afspraak loopt', en: 'Look together how the agreement goes' },
	audience: ['worker'],
	input: reviewShape,
	example: { writeId: exampleId(9), id: exampleId(1), outcome: 'kept' },
	rest: { method: 'post', path: '/treatment-agreements/{id}/reviews', tag: 'doen' },
	async work({ id, outcome, reason, newWay, reviewedOn, reviewOn }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const day = reviewedOn ?? dayOf(clock());
		if (outcome !== 'kept' && !reason) throw fieldProblem('reason', 'whyOtherwise');
		if (outcome === 'adjusted' && !newWay) throw fieldProblem('newWay', 'empty');
		if (reviewOn && reviewOn <= day) throw fieldProblem('reviewOn', 'endsBefore');
		const { agreement, version } = await taken(ask, id);
		if (day < agreement.since) throw fieldProblem('reviewedOn', 'endsBefore');
		await addReview(tx, {
			...{ organisationId, id: newId(), agreementId: id, versionNumber: agreement.number },
			...{ outcome, reason, reviewedOn: day }
		});
		if (outcome === 'adjusted')
			await addVersion(tx, {
				...{ organisationId, agreementId: id, number: agreement.number + 1 },
				...{ oldWay: agreement.newWay, newWay: newWay!, since: day }
			});
		const stoppedOn = outcome === 'stopped' ? day : null;
		const next = outcome === 'stopped' ? null : reviewOn;
		await changeAgreement(tx, organisationId, id, { reviewOn: next, stoppedOn });
		return { id, version };
	}
});
