import {
	dayOf,
	fieldProblem,
	idShape,
	longText,
	maybe,
	optionalText,
	Problem,
	readOperation,
	writeOperation,
	agreedDayShape,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { findEntry } from '#community/index.ts';
import { matchWords } from '#verbinden/index.ts';
import { z } from 'zod';
import { addAgreementRow, removeAgreementRow } from './after.store.ts';
import { askers, partShape, routeShape } from './discussion.schema.ts';
import { changeDiscussionOf, findDiscussion, findMembers } from './discussion.store.ts';
import { formats } from './format.rules.ts';
import { addNoteRow, changeNoteRow, findNotes, removeNoteRow } from './note.store.ts';
import { takeDiscussion } from './take.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const write = { object: 'discussion', audience: ['member'] as const };
const rest = (method: 'put' | 'post', path: string) => ({
	...{ method, path: `/discussions/{discussionId}/${path}`, tag: 'team' }
});

/**
 * Goes to a round; the first begins the discussion. Two who press at once go on by one: who comes second is there already.
 */
export const goToRound = writeOperation({
	...write,
	name: 'discussion.goToRound',
	summary: { nl: 'Ga naar een ronde', en: 'Go to a round' },
	input: z.strictObject({
		...{ writeId: idShape, discussionId: idShape },
		/** The round it was in when this was asked; -1 when it had not begun. */
		from: z.coerce.number().int().min(-1).max(20),
		to: z.coerce.number().int().min(0).max(20)
	}),
	example: { writeId: exampleId(9), discussionId: exampleId(1), from: -1, to: 0 },
	rest: rest('post', 'rounds'),
	async work({ discussionId: id, from, to }, ask) {
		const { tx, actor, clock } = ask;
		const found = await takeDiscussion(ask, id);
		if (to >= formats[found.format].length) throw fieldProblem('to', 'noRound');
		const at = found.state === 'prepared' ? -1 : found.round;
		if (at === from)
			await changeDiscussionOf(
				tx,
				{ organisationId: actor.organisationId, id },
				{
					...{ state: 'running', round: to, roundSince: clock() }
				}
			);
		return { id, version: found.version };
	}
});

/** Says something to a round. Several write at once; each contribution is a row of its own. */
export const addDiscussionNote = writeOperation({
	...write,
	name: 'discussion.addNote',
	summary: { nl: 'Schrijf iets op', en: 'Write something down' },
	input: z.strictObject({
		...{ id: idShape, discussionId: idShape, part: partShape, words: longText(2000) },
		/** Of an idea to tap a talent: who can ask it best, as a role. */
		byWhom: optionalText(200),
		/** What there is in the neighbourhood, chosen from there. */
		entryId: maybe(idShape)
	}),
	example: {
		...{ id: exampleId(2), discussionId: exampleId(1), part: 'talent' },
		words: 'kweekt tomaten op vier hoog'
	},
	rest: rest('put', 'notes/{id}'),
	async work({ id, discussionId, part, words, byWhom, entryId }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const found = await takeDiscussion(ask, discussionId, part === 'cameOf' ? 'closed' : 'open');
		if (
			part !== 'cameOf' &&
			!formats[found.format].some((one) => one.parts.includes(part as never))
		)
			throw fieldProblem('part', 'noPart');
		if (entryId && !(await findEntry(tx, organisationId, entryId)))
			throw fieldProblem('entryId', 'unknownEntry');
		const key = { organisationId, discussionId, id };
		const authorId = actor.personId!;
		await addNoteRow(tx, { ...key, part, words, byWhom, entryId, authorId, createdAt: clock() });
		return { id: discussionId, version: found.version };
	}
});

/** @throws Problem when the contribution was closed, changed or removed meanwhile */
async function notChanged(ask: Ask<Write>, discussionId: string, id: string): Promise<never> {
	const notes = await findNotes(ask.tx, ask.actor.organisationId, discussionId);
	throw notes.some((one) => one.id === id)
		? fieldProblem('words', 'noteChanged')
		: new Problem('notFound');
}

/** Gives a contribution other words. Did a colleague so meanwhile, then both are shown and nothing is lost. */
export const changeDiscussionNote = writeOperation({
	...write,
	name: 'discussion.changeNote',
	summary: { nl: 'Verander wat er staat', en: 'Change what was written' },
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, discussionId: idShape },
		...{ version: z.coerce.number().int(), words: longText(2000), byWhom: optionalText(200) }
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(2), discussionId: exampleId(1), version: 1 },
		words: 'kweekt tomaten op het balkon'
	},
	rest: rest('post', 'notes/{id}/changes'),
	async work({ id, discussionId, version, words, byWhom }, ask) {
		const found = await takeDiscussion(ask, discussionId);
		const key = { organisationId: ask.actor.organisationId, discussionId, id };
		if (!(await changeNoteRow(ask.tx, key, { version, words, byWhom })))
			return notChanged(ask, discussionId, id);
		return { id: discussionId, version: found.version };
	}
});

/** Takes a contribution away, also after closing: what should not have been written can always go. */
export const removeDiscussionNote = writeOperation({
	...write,
	name: 'discussion.removeNote',
	summary: { nl: 'Haal weg wat er staat', en: 'Take away what was written' },
	input: z.strictObject({ writeId: idShape, id: idShape, discussionId: idShape }),
	example: { writeId: exampleId(9), id: exampleId(2), discussionId: exampleId(1) },
	rest: rest('post', 'notes/{id}/removals'),
	async work({ id, discussionId }, ask) {
		const found = await takeDiscussion(ask, discussionId, 'any');
		const key = { organisationId: ask.actor.organisationId, discussionId, id };
		if (!(await removeNoteRow(ask.tx, key))) throw new Problem('notFound');
		return { id: discussionId, version: found.version };
	}
});

/** What the resident chooses or wants, and who asks: nobody by default, a professional least of all (32). */
export const chooseRoutes = writeOperation({
	...write,
	name: 'discussion.chooseRoutes',
	summary: { nl: 'Wat kiest de bewoner, en wie vraagt het?', en: 'What is chosen, and who asks?' },
	input: z.strictObject({
		...{ writeId: idShape, discussionId: idShape },
		routes: z.array(routeShape).max(5).default([]),
		askedBy: maybe(z.enum(askers))
	}),
	example: {
		...{ writeId: exampleId(9), discussionId: exampleId(1) },
		...{ routes: ['network', 'community'], askedBy: 'network' }
	},
	rest: rest('post', 'choices'),
	async work({ discussionId: id, routes, askedBy }, ask) {
		const found = await takeDiscussion(ask, id);
		const key = { organisationId: ask.actor.organisationId, id };
		await changeDiscussionOf(ask.tx, key, { routes: [...new Set(routes)], askedBy });
		return { id, version: found.version };
	}
});

/** What a member will do otherwise, and when that is looked back on; it stands with their own tasks. */
export const agreeInDiscussion = writeOperation({
	...write,
	name: 'discussion.agree',
	summary: { nl: 'Spreek iets af', en: 'Agree on something' },
	input: z.strictObject({
		...{ id: idShape, discussionId: idShape, memberId: idShape, words: longText(1000) },
		lookBackOn: agreedDayShape()
	}),
	example: {
		...{ id: exampleId(3), discussionId: exampleId(1), memberId: exampleId(4) },
		...{ words: 'Ik begin over de tomaten, niet over het balkon.', lookBackOn: '2026-07-03' }
	},
	rest: rest('put', 'agreements/{id}'),
	async work({ id, discussionId, memberId, words, lookBackOn }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const found = await takeDiscussion(ask, discussionId);
		const createdAt = clock();
		const members = await findMembers(tx, organisationId, found.teamId, dayOf(createdAt));
		if (!members.some((one) => one.id === memberId)) throw fieldProblem('memberId', 'noMember');
		if (lookBackOn < found.heldOn) throw fieldProblem('lookBackOn', 'endsBefore');
		const agreement = { memberId, words, lookBackOn, createdAt };
		await addAgreementRow(tx, { organisationId, discussionId, id, ...agreement });
		return { id: discussionId, version: found.version };
	}
});

/** Takes an agreement away, also after closing: a name or a wrong day does not stay because it was typed. */
export const removeDiscussionAgreement = writeOperation({
	...write,
	name: 'discussion.removeAgreement',
	summary: { nl: 'Haal een afspraak weg', en: 'Take an agreement away' },
	input: z.strictObject({ writeId: idShape, id: idShape, discussionId: idShape }),
	example: { writeId: exampleId(9), id: exampleId(3), discussionId: exampleId(1) },
	rest: rest('post', 'agreements/{id}/removals'),
	async work({ id, discussionId }, ask) {
		const found = await takeDiscussion(ask, discussionId, 'any');
		const key = { organisationId: ask.actor.organisationId, discussionId, id };
		if (!(await removeAgreementRow(ask.tx, key))) throw new Problem('notFound');
		return { id: discussionId, version: found.version };
	}
});

const reason = z.object({
	...{ about: z.string(), said: z.string() },
	with: z.record(z.string(), z.union([z.string(), z.number()])).optional()
});

/** Who and what there is for the question as the resident puts it; nothing of it is kept outside the discussion (47). */
export const findNearby = readOperation({
	name: 'discussion.nearby',
	summary: { nl: 'Wie en wat er is bij deze vraag', en: 'Who and what there is for this question' },
	audience: ['member'],
	input: z.strictObject({ id: idShape, words: optionalText(500) }),
	output: z.object({
		/** What was looked for. */
		words: z.string(),
		offers: z.array(
			z.object({
				...{ id: idShape, kind: z.string(), title: z.string(), text: z.string() },
				areaName: z.string().nullable(),
				subjects: z.array(z.object({ nl: z.string(), en: z.string() })),
				...{ fits: z.array(reason), against: z.array(reason) }
			})
		)
	}),
	example: { id: exampleId(1) },
	async work({ id, words: asked }, ask) {
		const { organisationId } = ask.actor;
		if (!(await findDiscussion(ask.tx, organisationId, id))) throw new Problem('notFound');
		const notes = await findNotes(ask.tx, organisationId, id);
		const said = notes.filter(({ part }) => part === 'question' || part === 'talent');
		const words = asked ?? said.map((one) => one.words).join('. ');
		return { words, offers: words ? await matchWords(ask, words) : [] };
	}
});
