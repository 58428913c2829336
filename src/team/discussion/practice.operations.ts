import {
	fieldProblem,
	idShape,
	longText,
	Problem,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { dayOf } from '#kernel/index.ts';
import { z } from 'zod';
import { lookedAgain, practiceKinds } from './discussion.schema.ts';
import { findOwnTeams } from './discussion.store.ts';
import { addPractice, findPractices, removePracticeRow } from './practice.store.ts';
import { nameFinder } from './take.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const write = { object: 'talentPractice', audience: ['member'] as const };

/** Shares a talent question, an example or an approach that worked with the team, loose from any discussion (34). */
export const sharePractice = writeOperation({
	...write,
	name: 'talentPractice.share',
	summary: { nl: 'Deel wat werkte', en: 'Share what worked' },
	input: z.strictObject({
		...{ id: idShape, kind: z.enum(practiceKinds), words: longText(1000), lookedAgain }
	}),
	example: { id: exampleId(1), kind: 'question', words: 'Waar vragen buren jou voor?' },
	rest: { method: 'put', path: '/talent-practices/{id}', tag: 'team' },
	async work({ id, kind, words, lookedAgain: looked }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const [team] = await findOwnTeams(tx, organisationId);
		if (!team) throw fieldProblem('words', 'ownTeam');
		const createdAt = clock();
		if (/\b[A-Z]{1,3}-\d{2}-\d{1,3}\b/i.test(words)) throw fieldProblem('words', 'noCode');
		const holdsName = await nameFinder(ask, team.id, dayOf(createdAt));
		if (!looked && holdsName(words)) throw fieldProblem('lookedAgain', 'lookAgain');
		const authorId = actor.personId!;
		await addPractice(tx, {
			organisationId,
			id,
			teamId: team.id,
			kind,
			words,
			authorId,
			createdAt
		});
		return { id, version: 1 };
	}
});

/** Takes back what one shared oneself. */
export const takePracticeBack = writeOperation({
	...write,
	name: 'talentPractice.takeBack',
	summary: { nl: 'Haal terug wat je deelde', en: 'Take back what you shared' },
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/talent-practices/{id}/removals', tag: 'team' },
	async work({ id }, { tx, actor: { organisationId } }) {
		if (!(await removePracticeRow(tx, { organisationId, id }))) throw new Problem('notFound');
		return { id, version: 1 };
	}
});

/** What members of my teams shared, the newest first. */
export const listPractices = readOperation({
	name: 'talentPractice.list',
	summary: { nl: 'Vragen en voorbeelden van het team', en: 'Questions and examples of the team' },
	audience: ['member'],
	input: z.strictObject({}),
	output: z.array(
		z.object({
			...{ id: idShape, kind: z.enum(practiceKinds), words: z.string(), authorName: z.string() },
			isMine: z.boolean()
		})
	),
	example: {},
	rest: { method: 'get', path: '/talent-practices', tag: 'team' },
	async work(_, { tx, actor }) {
		const found = await findPractices(tx, actor.organisationId);
		return found.map(({ authorId, ...one }) => ({ ...one, isMine: authorId === actor.personId }));
	}
});
