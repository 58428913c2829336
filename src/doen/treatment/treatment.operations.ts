import {
	addEntry,
	addLink,
	addStep,
	changeEntryText,
	cyclesOf,
	findEntry,
	newThought,
	wordsOf,
	wordsShape
} from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	optionalText,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import {
	agreementShape,
	besideShape,
	exampleId,
	namedByShape,
	newAgreementShape
} from './treatment.schema.ts';
import {
	addAgreement,
	addCommitment,
	changeAgreement,
	findAgreements,
	findBeside
} from './treatment.store.ts';

type Row = Awaited<ReturnType<typeof findAgreements>>[number];
const told = ({ namedBy: _, ...row }: Row, today: string) => ({
	...row,
	reviewIsDue: !row.stoppedOn && row.reviewOn !== null && row.reviewOn <= today
});

/** Makes an agreement on treating a group differently: old and new beside each other, and who commits (86). */
export const makeTreatment = writeOperation({
	name: 'treatment.make',
	object: 'treatmentAgreement',
	summary: {
		nl: 'Spreek af hoe we anders omgaan met een groep',
		en: 'Agree on treating a group differently'
	},
	audience: ['worker'],
	input: newAgreementShape,
	example: {
		...{ id: exampleId(1), group: 'jongeren van het plein', namedBy: 'group' },
		...{ oldWay: 'wegsturen, filmen', newWay: 'eerst groeten, naam vragen' },
		...{ since: '2026-06-10', reviewOn: '2026-09-10' },
		commitments: [{ id: exampleId(2), byWhom: '2 BOA’s' }]
	},
	rest: { method: 'put', path: '/treatment-agreements/{id}', tag: 'doen' },
	async work({ id, group, text, areaId, planId, commitments, ...input }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const plan = planId ? await findEntry(tx, organisationId, planId) : undefined;
		if (planId && plan?.kind !== 'plan') throw fieldProblem('planId', 'unknownEntry');
		const createdAt = clock();
		const today = dayOf(createdAt);
		const since = input.since ?? today;
		if (input.reviewOn && input.reviewOn < since) throw fieldProblem('reviewOn', 'endsBefore');
		const place = { areaId: areaId ?? plan?.areaId ?? null };
		const thought = await newThought(ask, { ...place, title: group, text: text ?? '' });
		const { oldWay, newWay, namedBy, reviewOn } = input;
		await addEntry(tx, { ...thought, id, kind: 'treatmentAgreement' }, oldWay, newWay);
		const agreement = { organisationId, id, namedBy, reviewOn };
		await addAgreement(tx, agreement, { oldWay, newWay, since });
		for (const { saidOn = today, ...one } of commitments)
			await addCommitment(tx, { organisationId, agreementId: id, ...one, saidOn });
		if (plan) {
			await addLink(tx, {
				...{ organisationId, fromId: id, toId: plan.id, role: 'carriesOut', createdAt }
			});
			for (const cycle of await cyclesOf(tx, organisationId, plan.id))
				await addStep(tx, { organisationId, cycleId: cycle.id, entryId: id, move: 'doen' });
		}
		return { id, version: 1 };
	}
});

/** Changes how the group is called, why, or the day to look again; what was agreed changes at a review. */
export const changeTreatment = writeOperation({
	name: 'treatment.change',
	object: 'treatmentAgreement',
	summary: { nl: 'Verander een afspraak', en: 'Change an agreement' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, group: shortText(), namedBy: namedByShape },
		text: optionalText(5000),
		reviewOn: newAgreementShape.shape.reviewOn
	}),
	example: {
		writeId: exampleId(9),
		id: exampleId(1),
		group: 'wij van het plein',
		namedBy: 'group'
	},
	rest: { method: 'post', path: '/treatment-agreements/{id}/changes', tag: 'doen' },
	async work({ id, group, text, namedBy, reviewOn }, { tx, actor: { organisationId } }) {
		const [found] = await findAgreements(tx, organisationId, { id });
		if (!found) throw new Problem('notFound');
		if (reviewOn && reviewOn < found.since) throw fieldProblem('reviewOn', 'endsBefore');
		const version = await changeEntryText(tx, organisationId, id, group, text ?? '');
		if (version === undefined) throw new Problem('forbidden');
		await changeAgreement(tx, organisationId, id, { namedBy, reviewOn });
		return { id, version };
	}
});

/** The agreements, what is to be looked at first on top. */
export const listTreatments = readOperation({
	name: 'treatment.list',
	summary: { nl: 'Afspraken over omgaan met een groep', en: 'Agreements on treating a group' },
	audience: ['member'],
	input: z.strictObject({}),
	output: z.array(z.object(agreementShape)),
	example: {},
	rest: { method: 'get', path: '/treatment-agreements', tag: 'doen' },
	async work(_, { tx, actor, clock }) {
		const today = dayOf(clock());
		return (await findAgreements(tx, actor.organisationId)).map((row) => told(row, today));
	}
});

/** One agreement with its versions, who commits, the group's own view, and how it went. */
export const showTreatment = readOperation({
	name: 'treatment.show',
	summary: { nl: 'Lees een afspraak', en: 'Read an agreement' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({ ...wordsShape, ...agreementShape, ...besideShape }),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/treatment-agreements/{id}', tag: 'doen' },
	async work({ id }, { tx, actor: { organisationId }, clock }) {
		const words = await wordsOf(tx, organisationId, id, 'treatmentAgreement');
		const [found] = await findAgreements(tx, organisationId, { id });
		if (!words || !found) throw new Problem('notFound');
		const beside = await findBeside(tx, organisationId, id);
		return { ...words, ...told(found, dayOf(clock())), ...beside, namedBy: found.namedBy };
	}
});
