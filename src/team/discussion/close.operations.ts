import {
	dayOf,
	fieldProblem,
	idShape,
	longText,
	maybe,
	newId,
	optionalText,
	readOperation,
	dayShape,
	writeOperation
} from '#kernel/index.ts';
import { noteAsked } from '#verbinden/index.ts';
import { z } from 'zod';
import {
	addPassed,
	addTally,
	changeTally,
	findAgreements,
	findOwnAgreements,
	keepLookBack
} from './after.store.ts';
import { closingFault, isCollective } from './discussion.rules.ts';
import { lookedAgain, outcomes, ways } from './discussion.schema.ts';
import { changeDiscussionOf } from './discussion.store.ts';
import { addNoteRow, findNotes } from './note.store.ts';
import { nameFinder, takeDiscussion } from './take.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const write = { object: 'discussion', audience: ['member'] as const };
const rest = (method: 'put' | 'post', path: string) => ({
	...{ method, path: `/discussions/{discussionId}/${path}`, tag: 'team' }
});

/** Closes a discussion. Not without a talent, or the reason why none came up; and not with a name that was not looked at again (31). */
export const closeDiscussion = writeOperation({
	...write,
	name: 'discussion.close',
	summary: { nl: 'Sluit de bespreking af', en: 'Close the discussion' },
	input: z.strictObject({
		...{ writeId: idShape, discussionId: idShape, noTalentReason: optionalText(1000), lookedAgain }
	}),
	example: { writeId: exampleId(9), discussionId: exampleId(1) },
	rest: rest('post', 'closings'),
	async work({ discussionId: id, noTalentReason, lookedAgain: looked }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const found = await takeDiscussion(ask, id);
		const now = clock();
		const notes = await findNotes(tx, organisationId, id);
		const holdsName = await nameFinder(ask, found.teamId, dayOf(now));
		const agreed = await findAgreements(tx, organisationId, id);
		const besides = [...agreed.map(({ words }) => words), found.consentReason ?? ''];
		const given = { noTalentReason, lookedAgain: looked };
		const fault = closingFault(notes, given, holdsName, besides);
		if (fault) throw fieldProblem(fault.path, fault.fault);
		const talents = notes.some(({ part }) => part === 'talent');
		const tallyId = newId();
		await addTally(tx, {
			...{ organisationId, id: tallyId, teamId: found.teamId, talents },
			...{ month: `${found.heldOn.slice(0, 7)}-01`, collective: isCollective(found.routes) }
		});
		await changeDiscussionOf(
			tx,
			{ organisationId, id },
			{
				...{ state: 'closed', closedOn: dayOf(now), tallyId, roundSince: found.roundSince ?? now },
				noTalentReason: talents ? null : noTalentReason
			}
		);
		return { id, version: found.version };
	}
});

/** Says what came of a discussion; it counts along in the report (33). */
export const sayWhatCame = writeOperation({
	...write,
	name: 'discussion.sayWhatCame',
	summary: { nl: 'Vertel wat ervan kwam', en: 'Tell what came of it' },
	input: z.strictObject({
		...{ id: idShape, discussionId: idShape, cameOf: z.enum(outcomes), words: longText(2000) }
	}),
	example: {
		...{ id: exampleId(2), discussionId: exampleId(1), cameOf: 'good' },
		words: 'Veertig plantjes opgekweekt.'
	},
	rest: rest('put', 'outcomes/{id}'),
	async work({ id, discussionId, cameOf, words }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const found = await takeDiscussion(ask, discussionId, 'closed');
		const note = {
			organisationId,
			discussionId,
			id,
			authorId: actor.personId!,
			createdAt: clock()
		};
		await addNoteRow(tx, { ...note, part: 'cameOf', words, byWhom: null, entryId: null });
		await changeTally(tx, { organisationId, id: found.tallyId! }, cameOf);
		return { id: discussionId, version: found.version };
	}
});

/** Looks back on an agreement: how did it go? */
export const lookBackInDiscussion = writeOperation({
	...write,
	name: 'discussion.lookBack',
	summary: { nl: 'Kijk terug op een afspraak', en: 'Look back on an agreement' },
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, discussionId: idShape, cameOf: longText(2000) },
		on: maybe(dayShape())
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(3), discussionId: exampleId(1) },
		cameOf: 'Het gesprek ging een half uur over tomaten.'
	},
	rest: rest('post', 'agreements/{id}/look-backs'),
	async work({ id, discussionId, cameOf, on }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const found = await takeDiscussion(ask, discussionId, 'any');
		const agreed = (await findAgreements(tx, organisationId, discussionId)).find(
			(one) => one.id === id
		);
		if (!agreed) throw fieldProblem('id', 'unknownPart');
		const lookedBackOn = on ?? dayOf(clock());
		await keepLookBack(tx, { organisationId, discussionId, id }, { lookedBackOn, cameOf });
		return { id: discussionId, version: found.version };
	}
});

/** What I agreed in discussions and have not looked back on: part of my own tasks. */
export const listOwnAgreements = readOperation({
	name: 'discussion.listOwnAgreements',
	summary: { nl: 'Mijn afspraken uit besprekingen', en: 'My agreements from discussions' },
	audience: ['member'],
	input: z.strictObject({}),
	output: z.array(
		z.object({
			...{ id: idShape, discussionId: idShape, code: z.string(), words: z.string() },
			lookBackOn: z.string()
		})
	),
	example: {},
	rest: { method: 'get', path: '/discussion-agreements', tag: 'team' },
	work: (_, { tx, actor }) => findOwnAgreements(tx, actor.organisationId, actor.personId!)
});

/**
 * Passes a question on to VERBINDEN: only what the resident asks or seeks, in own words, after a yes. Nothing there leads
 * back to the discussion (25).
 */
export const passOn = writeOperation({
	...write,
	name: 'discussion.passOn',
	summary: { nl: 'Geef de vraag door', en: 'Pass the question on' },
	input: z.strictObject({
		...{ id: idShape, discussionId: idShape, words: longText(1000), areaId: maybe(idShape) },
		/** The resident read or heard these words and said yes. */
		agreed: z.literal('on', { message: 'residentFirst' }),
		...{ how: z.enum(ways), lookedAgain }
	}),
	example: {
		...{ id: exampleId(5), discussionId: exampleId(1), agreed: 'on', how: 'talk' },
		words: 'Wie wil er groenteplantjes ruilen?'
	},
	rest: rest('put', 'passed/{id}'),
	async work({ id, discussionId, words, areaId, how, lookedAgain: looked }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const found = await takeDiscussion(ask, discussionId, 'any');
		if (words.toUpperCase().includes(found.code)) throw fieldProblem('words', 'noCode');
		const createdAt = clock();
		const saidOn = dayOf(createdAt);
		const holdsName = await nameFinder(ask, found.teamId, saidOn);
		if (!looked && holdsName(words)) throw fieldProblem('lookedAgain', 'lookAgain');
		await noteAsked.work({ id, text: words, areaId }, ask);
		const key = { organisationId, discussionId, id: newId() };
		await addPassed(tx, { ...key, questionId: id, how, saidOn, createdAt });
		return { id: discussionId, version: found.version };
	}
});
