import {
	addEntry,
	addLink,
	findEntry,
	keepForGood,
	newThought,
	wordsOf,
	wordsShape
} from '#community/index.ts';
import {
	Problem,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	longText,
	optionalText,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { countChangeOf } from '../change.ts';
import { addReferral, changeReferral, findReferrals } from './referral.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const agreedShape = z.enum(['yes', 'notYet']);

const referralShape = z.object({
	id: idShape,
	/** A role or an organisation. */
	toWhom: z.string(),
	/** What who asked can do, alone or with whom they know. */
	network: z.string().nullable(),
	agreed: agreedShape,
	/** The day it was handed on; null while it was not. */
	handedOn: z.string().nullable(),
	heardBack: z.string().nullable(),
	heardOn: z.string().nullable(),
	text: z.string(),
	happenedOn: z.string(),
	areaName: z.string().nullable(),
	version: z.int(),
	/** In the asker's words; null when the question was removed or may not be seen. */
	question: z.object({ id: idShape, text: z.string() }).nullable()
});
type Row = Awaited<ReturnType<typeof findReferrals>>[number];

const told = ({ questionId, questionText, agreed, ...row }: Row) => ({
	...row,
	agreed: agreed as z.output<typeof agreedShape>,
	question: questionId ? { id: questionId, text: questionText! } : null
});

/** Hands a question on (76): to whom, agreed with who asked, and since when. It is open until something is heard back. */
export const makeReferral = writeOperation({
	name: 'referral.make',
	object: 'referral',
	summary: { nl: 'Verwijs een vraag door', en: 'Refer a question' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		questionId: idShape,
		toWhom: shortText(),
		/** First the network: what can they do themselves, and with whom they know? Without names (46). */
		network: optionalText(1000),
		agreed: agreedShape,
		handedOn: dayShape().optional(),
		/** What was agreed, or why there. */
		text: optionalText()
	}),
	example: {
		...{ id: exampleId(1), questionId: exampleId(2), toWhom: 'energiecoach van de gemeente' },
		agreed: 'yes'
	},
	rest: { method: 'put', path: '/referrals/{id}', tag: 'denken' },
	async work({ id, questionId, toWhom, network, agreed, handedOn, text }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const question = await findEntry(tx, organisationId, questionId);
		if (question?.kind !== 'question') throw fieldProblem('questionId', 'unknownQuestion');
		const words = { areaId: question.areaId, title: toWhom, text: text ?? '' };
		const spine = await newThought(ask, words);
		await addEntry(tx, { ...spine, id, kind: 'referral' });
		// Agreed means it may go on its way today; not agreed yet, it only goes when somebody says so.
		const day = handedOn ?? (agreed === 'yes' ? dayOf(clock()) : null);
		await addReferral(tx, { organisationId, id, toWhom, network, agreed, handedOn: day });
		const link = { organisationId, fromId: id, toId: questionId, role: 'refers' as const };
		await addLink(tx, { ...link, createdAt: clock() });
		await keepForGood(tx, organisationId, [questionId]);
		return { id, version: 1 };
	}
});

/** Says that it was agreed with who asked after all, and handed on. */
export const handReferralOn = writeOperation({
	name: 'referral.handOn',
	object: 'referral',
	summary: { nl: 'Geef een verwijzing door', en: 'Hand a referral on' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, handedOn: dayShape().optional() }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/referrals/{id}/hand-ons', tag: 'denken' },
	async work({ id, handedOn }, ask) {
		const version = await countChangeOf(ask, id, 'referral');
		const { tx, actor, clock } = ask;
		const day = handedOn ?? dayOf(clock());
		await changeReferral(tx, actor.organisationId, id, { agreed: 'yes', handedOn: day });
		return { id, version };
	}
});

/** Notes what was heard back; who asks to know is answered before a new question comes. */
export const hearBack = writeOperation({
	name: 'referral.hearBack',
	object: 'referral',
	summary: { nl: 'Noteer wat je terughoorde', en: 'Note what you heard back' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape },
		text: longText(2000),
		heardOn: dayShape().optional()
	}),
	example: { writeId: exampleId(9), id: exampleId(1), text: 'De coach is langs geweest.' },
	rest: { method: 'post', path: '/referrals/{id}/hearings', tag: 'denken' },
	async work({ id, text, heardOn }, ask) {
		const version = await countChangeOf(ask, id, 'referral');
		const { tx, actor, clock } = ask;
		const heard = { heardBack: text, heardOn: heardOn ?? dayOf(clock()) };
		await changeReferral(tx, actor.organisationId, id, heard);
		return { id, version };
	}
});

export const listReferrals = readOperation({
	name: 'referral.list',
	summary: { nl: 'Verwijzingen, wat openstaat eerst', en: 'Referrals, what is open first' },
	audience: ['member'],
	input: z.strictObject({ questionId: idShape.optional() }),
	output: z.array(referralShape),
	example: {},
	rest: { method: 'get', path: '/referrals', tag: 'denken' },
	work: async (asked, { tx, actor }) =>
		(await findReferrals(tx, actor.organisationId, asked)).map(told)
});

export const showReferral = readOperation({
	name: 'referral.show',
	summary: { nl: 'Lees een verwijzing', en: 'Read a referral' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({ ...wordsShape, ...referralShape.shape }),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/referrals/{id}', tag: 'denken' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'referral');
		const [found] = await findReferrals(tx, organisationId, { id });
		if (!words || !found) throw new Problem('notFound');
		return { ...words, ...told(found) };
	}
});
