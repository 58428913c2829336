import {
	Problem,
	addMonths,
	dayOf,
	fieldProblem,
	idShape,
	optionalText,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { asSubject } from './mail.rules.ts';
import { queueMail } from './mail.store.ts';
import {
	addReaction,
	countWaiting,
	findForTeam,
	findReaction,
	findReadable,
	keepReply
} from './reaction.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const stance = z.enum(['recognised', 'notRecognised', 'adds']);
/** More answers to one publication than this, within so many minutes, are no neighbourhood but a machine. */
const most = 30;
const withinMinutes = 10;
/** An address nobody was answered on is removed after this many months. */
const addressKeptFor = 6;

const addressShape = z
	.union([z.literal('').transform(() => null), z.email({ message: 'notAnEmail' }).max(320)])
	.nullish()
	.transform((address) => address ?? null);

/**
 * Answers what is shown: I recognise it, I do not, I add something (68). Without an account; a worker reads it first.
 */
export const giveReaction = writeOperation({
	name: 'reaction.give',
	object: 'reaction',
	summary: { nl: 'Herken je dit?', en: 'Do you recognise this?' },
	audience: ['public'],
	input: z.strictObject({
		id: idShape,
		publicationId: idShape,
		stance,
		text: optionalText(),
		givenBy: z.enum(['resident', 'partner']).default('resident'),
		address: addressShape
	}),
	example: { id: exampleId(1), publicationId: exampleId(2), stance: 'recognised' },
	rest: { method: 'put', path: '/reactions/{id}', tag: 'community' },
	async work({ id, publicationId, ...said }, { tx, actor, clock }) {
		const { organisationId } = actor;
		if (!(await findReadable(tx, organisationId, publicationId))) throw new Problem('notFound');
		if (said.stance === 'adds' && !said.text) throw fieldProblem('text', 'empty');
		const createdAt = clock();
		const since = new Date(createdAt.getTime() - withinMinutes * 60_000);
		if ((await countWaiting(tx, organisationId, publicationId, since)) >= most)
			throw new Problem('tooManyRequests', { seconds: withinMinutes * 60 });
		await addReaction(tx, {
			...{ organisationId, id, publicationId, ...said, state: 'waiting', createdAt },
			expiresOn: addMonths(dayOf(createdAt), addressKeptFor)
		});
		return { id, version: 1 };
	}
});

/** A worker notes what was said at a meeting; it is shown at once. */
export const noteReaction = writeOperation({
	name: 'reaction.note',
	object: 'reaction',
	summary: { nl: 'Noteer wat men er samen van zei', en: 'Note what was said of it together' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, publicationId: idShape, stance, text: optionalText() }),
	example: {
		id: exampleId(1),
		publicationId: exampleId(2),
		stance: 'adds',
		text: 'Ook ’s avonds.'
	},
	rest: { method: 'put', path: '/meeting-reactions/{id}', tag: 'community' },
	async work({ id, publicationId, ...said }, { tx, actor, clock }) {
		const { organisationId, teamIds } = actor;
		const publication = await findReadable(tx, organisationId, publicationId);
		if (!publication) throw new Problem('notFound');
		if (!teamIds.includes(publication.teamId ?? '')) throw new Problem('forbidden');
		if (said.stance === 'adds' && !said.text) throw fieldProblem('text', 'empty');
		const createdAt = clock();
		await addReaction(tx, {
			...{ organisationId, id, publicationId, ...said, createdAt },
			...{ givenBy: 'meeting', state: 'shown', address: null, expiresOn: dayOf(createdAt) }
		});
		return { id, version: 1 };
	}
});

/**
 * Shows an answer beside what it answers, or keeps it back, and says what was done with it. Who left an address gets
 * that by mail; the address is removed with it.
 */
export const answerReaction = writeOperation({
	name: 'reaction.answer',
	object: 'reaction',
	summary: {
		nl: 'Laat een reactie zien, of niet, en antwoord',
		en: 'Show an answer or not, and reply'
	},
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		state: z.enum(['shown', 'keptBack']),
		reply: optionalText()
	}),
	example: { writeId: exampleId(3), id: exampleId(1), state: 'shown', reply: 'We gaan kijken.' },
	rest: { method: 'post', path: '/reactions/{id}/answers', tag: 'community' },
	async work({ id, state, reply }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const found = await findReaction(tx, organisationId, id);
		if (!found) throw new Problem('notFound');
		const publication = await findReadable(tx, organisationId, found.publicationId);
		// Shown answers may carry no address: until there is something to tell, that person is answered first.
		if (found.address && !reply) throw fieldProblem('reply', 'empty');
		const version = await keepReply(tx, organisationId, id, { state, reply, address: null });
		if (version === undefined) throw new Problem('forbidden');
		if (found.address && reply) {
			const subject = asSubject(publication?.title ?? '');
			const body = `${found.text ?? ''}\n\n${reply}`.trim();
			await queueMail(tx, organisationId, { to: found.address, subject, body }, clock());
		}
		return { id, version };
	}
});

export const reactionLine = z.object({
	id: idShape,
	publicationId: idShape,
	stance,
	text: z.string().nullable(),
	givenBy: z.enum(['resident', 'partner', 'meeting']),
	reply: z.string().nullable()
});

/** The answers my teams got, those that wait first. The address itself is shown to nobody. */
export const listReactions = readOperation({
	name: 'reaction.list',
	summary: { nl: 'Reacties uit de buurt', en: 'Answers from the neighbourhood' },
	audience: ['worker'],
	input: z.strictObject({}),
	output: z.array(
		reactionLine.extend({
			about: z.string(),
			state: z.enum(['waiting', 'shown', 'keptBack']),
			wantsReply: z.boolean()
		})
	),
	example: {},
	rest: { method: 'get', path: '/reactions', tag: 'community' },
	async work(_, { tx, actor }) {
		const found = await findForTeam(tx, actor.organisationId, actor.teamIds);
		return found.map((one) => ({ ...one, wantsReply: one.address !== null })) as never;
	}
});
