import { newId, perform } from '#kernel/index.ts';
import { listAsked } from '#verbinden/index.ts';
import { refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin, openTeams, shown, type Who } from './discussion.harness.ts';
import {
	addDiscussionNote,
	agreeInDiscussion,
	closeDiscussion,
	listOwnAgreements,
	listPractices,
	lookBackInDiscussion,
	passOn,
	removeDiscussionAgreement,
	sayWhatCame,
	sharePractice,
	takePracticeBack
} from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openTeams();
});
afterAll(() => world.close());

const wrong = ['bram', 'elsewhere'] as const;
const add = (discussionId: string, part: string, words: string) =>
	perform(addDiscussionNote, { id: newId(), discussionId, part, words } as never, world.as('noor'));
const close = (discussionId: string, more: object = {}, who: Who = 'samira') =>
	perform(closeDiscussion, { writeId: newId(), discussionId, ...more }, world.as(who));
const tallies = async () =>
	(await world.owner.query('select * from discussion_tally order by id')).rows;

describe('[R31] [S6] closing', () => {
	test('is not possible without a talent, or the reason why none came up', async () => {
		const id = await begin(world);
		expect(await refusal(close(id))).toBe('invalidInput noTalentReason');
		expect(await shown(world, id)).toMatchObject({ state: 'prepared' });
		for (const who of wrong) expect(await refusal(close(id, {}, who))).toBe('notFound');
		expect(await refusal(close(id, {}, 'yonas'))).toBe('forbidden');
		await close(id, { noTalentReason: 'Niemand van ons kent hem nog; we gaan eerst kennismaken.' });
		expect(await shown(world, id)).toMatchObject({ state: 'closed' });
		expect((await tallies()).at(-1)).toMatchObject({ talents: false });
		expect(await refusal(close(id))).toBe('discussionClosed');
	});

	test('asks to look again where a name seems to stand; the words were kept all the while', async () => {
		const id = await begin(world);
		await add(id, 'talent', 'repareert brommers voor meneer Bakker');
		expect(await refusal(close(id))).toBe('invalidInput lookedAgain');
		await close(id, { lookedAgain: 'on' });
		expect((await tallies()).at(-1)).toMatchObject({ talents: true, collective: false });
		expect(await shown(world, id)).toMatchObject({ noTalentReason: null });
	});

	test('looks at every field: agreements, who asks and both reasons, too', async () => {
		const of = (id: string, more: object = {}) => refusal(close(id, more));
		const why = { noTalentReason: 'We kennen Fatima nog niet.' };
		expect(await of(await begin(world), why)).toBe('invalidInput lookedAgain');
		const anonymised = { consent: 'anonymised', consentReason: 'Meneer Bakker wil dat zo.' };
		const withReason = await begin(world, anonymised);
		await add(withReason, 'talent', 'kweekt tomaten');
		expect(await of(withReason)).toBe('invalidInput lookedAgain');
		const agreed = await begin(world);
		await add(agreed, 'talent', 'kweekt tomaten');
		const agreement = { id: newId(), discussionId: agreed, memberId: world.actors.noor.personId! };
		await perform(
			agreeInDiscussion,
			{ ...agreement, words: 'Ik bel mevrouw Bakker.', lookBackOn: '2026-07-03' },
			world.as('noor')
		);
		expect(await of(agreed)).toBe('invalidInput lookedAgain');
		// Taken away, nothing of it stands in the way.
		const away = (who: Who, id = agreement.id) =>
			perform(
				removeDiscussionAgreement,
				{ writeId: newId(), id, discussionId: agreed },
				world.as(who)
			);
		for (const who of wrong) expect(await refusal(away(who))).toBe('notFound');
		expect(await refusal(away('yonas'))).toBe('forbidden');
		expect(await refusal(away('samira', newId()))).toBe('notFound');
		await away('samira');
		expect((await shown(world, agreed)).agreements).toEqual([]);
		await close(agreed);
	});

	test('[R33] what came of it is told afterwards and counts along', async () => {
		const id = await begin(world);
		await add(id, 'talent', 'kweekt tomaten');
		const tell = (more: object = {}, who: Who = 'samira') =>
			perform(
				sayWhatCame,
				{ id: newId(), discussionId: id, cameOf: 'good', words: '40 plantjes', ...more } as never,
				world.as(who)
			);
		expect(await refusal(tell())).toBe('discussionOpen');
		await close(id);
		await tell({ cameOf: 'bit', words: 'een begin' });
		await tell();
		const { cameOf, notes } = await shown(world, id);
		expect(cameOf).toBe('good');
		expect(notes.filter(({ part }) => part === 'cameOf').map(({ words }) => words)).toEqual([
			'een begin',
			'40 plantjes'
		]);
		expect(await refusal(tell({ cameOf: 'geweldig' }))).toBe('invalidInput cameOf');
		expect(await refusal(tell({ words: '' }))).toBe('invalidInput words');
		for (const who of wrong) expect(await refusal(tell({}, who))).toBe('notFound');
		expect(await refusal(tell({}, 'kees'))).toBe('forbidden');
	});
});

describe('[R32] an agreement', () => {
	test('stands with the own tasks of who made it, until that is looked back on', async () => {
		const id = await begin(world);
		const agreementId = newId();
		const agreement = {
			...{ id: agreementId, discussionId: id, memberId: world.actors.samira.personId! },
			...{ words: 'Ik begin over de tomaten.', lookBackOn: '2026-07-03' }
		};
		await perform(agreeInDiscussion, agreement, world.as('noor'));
		const own = (who: Who) => perform(listOwnAgreements, {}, world.as(who));
		expect(await own('samira')).toMatchObject([{ id: agreementId, discussionId: id }]);
		expect(await own('noor')).toEqual([]);
		expect(await refusal(own('yonas'))).toBe('forbidden');
		await add(id, 'talent', 'kweekt tomaten');
		await close(id);
		const look = (more: object = {}, who: Who = 'samira') =>
			perform(
				lookBackInDiscussion,
				{
					writeId: newId(),
					id: agreementId,
					discussionId: id,
					cameOf: 'het gesprek liep',
					...more
				},
				world.as(who)
			);
		expect(await refusal(look({ cameOf: '' }))).toBe('invalidInput cameOf');
		expect(await refusal(look({ on: '2999-01-01' }))).toBe('invalidInput on');
		expect(await refusal(look({ id: newId() }))).toBe('invalidInput id');
		for (const who of wrong) expect(await refusal(look({}, who))).toBe('notFound');
		expect(await refusal(look({}, 'kees'))).toBe('forbidden');
		await look({ on: '2026-07-03' });
		expect(await own('samira')).toEqual([]);
		expect((await shown(world, id)).agreements).toMatchObject([
			{ lookedBackOn: '2026-07-03', cameOf: 'het gesprek liep' }
		]);
	});
});

describe('[R25] passing a question on to VERBINDEN', () => {
	test('takes the words and nothing else, after a yes; no way leads back', async () => {
		const id = await begin(world, { code: 'SV-22-05' });
		await add(id, 'question', 'Man, 34, boos, vervuild balkon.');
		const questionId = newId();
		const pass = (more: object = {}, who: Who = 'samira') =>
			perform(
				passOn,
				{
					...{ id: newId(), discussionId: id, words: 'Wie ruilt er groenteplantjes?' },
					...{ agreed: 'on', how: 'talk', ...more }
				} as never,
				world.as(who)
			);
		expect(await refusal(pass({ agreed: undefined }))).toBe('invalidInput agreed');
		expect(await refusal(pass({ words: 'zie sv-22-05' }))).toBe('invalidInput words');
		expect(await refusal(pass({ words: 'voor meneer Bakker' }))).toBe('invalidInput lookedAgain');
		expect(await refusal(pass({ how: 'gok' }))).toBe('invalidInput how');
		expect(await refusal(pass({ areaId: newId() }))).toBe('invalidInput areaId');
		for (const who of wrong) expect(await refusal(pass({}, who))).toBe('notFound');
		expect(await refusal(pass({}, 'yonas'))).toBe('forbidden');
		expect(await perform(listAsked, {}, world.as('noor'))).toEqual([]);

		await pass({ id: questionId });
		const [asked] = await perform(listAsked, {}, world.as('noor'));
		expect(asked).toMatchObject({ id: questionId, text: 'Wie ruilt er groenteplantjes?' });
		expect(await shown(world, id)).toMatchObject({ passed: [{ questionId, state: null }] });
		const { rows } = await world.owner.query('select * from entry where id = $1', [questionId]);
		expect(JSON.stringify(rows)).not.toMatch(/SV-22-05|balkon|boos/);
		const links = await world.owner.query('select from link where $1 in (from_id, to_id)', [
			questionId
		]);
		expect(links.rowCount).toBe(0);
	});
});

describe('[R34] what worked is shared with the team', () => {
	test('as a question, an example or an approach, loose from any discussion', async () => {
		const practiceId = newId();
		const share = (more: object = {}, who: Who = 'samira') =>
			perform(
				sharePractice,
				{ id: newId(), kind: 'question', words: 'Waar vragen buren jou voor?', ...more } as never,
				world.as(who)
			);
		await share({ id: practiceId });
		const list = (who: Who) => perform(listPractices, {}, world.as(who));
		expect(await list('noor')).toMatchObject([{ id: practiceId, isMine: false }]);
		expect(await list('samira')).toMatchObject([{ authorName: 'samira', isMine: true }]);
		expect(await list('bram')).toEqual([]);
		expect(await refusal(list('yonas'))).toBe('forbidden');
		expect(await refusal(share({ words: 'zie SV-24-07' }))).toBe('invalidInput words');
		expect(await refusal(share({ words: 'vroeg het aan Fatima' }))).toBe(
			'invalidInput lookedAgain'
		);
		expect(await refusal(share({ kind: 'score' }))).toBe('invalidInput kind');
		expect(await refusal(share({}, 'kees'))).toBe('forbidden');
		const back = (who: Who) =>
			perform(takePracticeBack, { writeId: newId(), id: practiceId }, world.as(who));
		expect(await refusal(back('noor'))).toBe('notFound');
		expect(await refusal(back('kees'))).toBe('forbidden');
		await back('samira');
		expect(await list('noor')).toEqual([]);
	});
});
