import { beginInitiative } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin, openTeams, shown, type Who } from './discussion.harness.ts';
import {
	addDiscussionNote,
	agreeInDiscussion,
	askDiscussionVersion,
	changeDiscussionNote,
	chooseRoutes,
	closeDiscussion,
	findNearby,
	goToRound,
	removeDiscussionNote
} from './index.ts';

let world: World;
let id: string;
beforeAll(async () => {
	world = await openTeams();
	id = await begin(world);
});
afterAll(() => world.close());

const add = async (more: object, who: Who = 'samira', discussionId = id) => {
	const noteId = newId();
	const input = { id: noteId, discussionId, part: 'talent', words: 'kweekt tomaten', ...more };
	await perform(addDiscussionNote, input as never, world.as(who));
	return noteId;
};
const wrong = ['bram', 'elsewhere'] as const;

describe('[R31] running a discussion', () => {
	const go = (from: number, to: number, who: Who = 'samira', discussionId = id) =>
		perform(goToRound, { writeId: newId(), discussionId, from, to }, world.as(who));

	test('goes round by round, with the moment each began; two who press at once go on by one', async () => {
		await go(-1, 0);
		const first = await shown(world, id);
		expect(first).toMatchObject({ state: 'running', round: 0 });
		expect(first.rounds.map(({ minutes }) => minutes)).toEqual([3, 5, 7, 8, 7, 8, 4, 3]);
		await Promise.all([go(0, 1, 'samira'), go(0, 1, 'noor')]);
		const second = await shown(world, id);
		expect(second.round).toBe(1);
		expect(Date.parse(second.roundSince!)).toBeGreaterThanOrEqual(Date.parse(first.roundSince!));
		await go(1, 3);
		await go(3, 2);
		expect((await shown(world, id)).round).toBe(2);
		expect(await refusal(go(2, 8))).toBe('invalidInput to');
		for (const who of wrong) expect(await refusal(go(2, 3, who))).toBe('notFound');
		expect(await refusal(go(2, 3, 'yonas'))).toBe('forbidden');
	});

	test('several write at once and nothing is lost', async () => {
		const before = await perform(askDiscussionVersion, { id }, world.as('noor'));
		const words = Array.from({ length: 12 }, (_, at) => `bijdrage ${at}`);
		await Promise.all(
			words.map((one, at) => add({ part: 'fact', words: one }, at % 2 ? 'noor' : 'samira'))
		);
		const { notes, version } = await shown(world, id);
		const facts = notes.filter(({ part }) => part === 'fact').map((one) => one.words);
		expect(facts.toSorted()).toEqual(words.toSorted());
		expect(version).toBe(before.version + 12);
	});

	test('of two who change one text the second is told, and nothing is overwritten', async () => {
		const noteId = await add({ words: 'repareert fietsen' });
		const change = (words: string, more: object = {}, who: Who = 'samira') =>
			perform(
				changeDiscussionNote,
				{ writeId: newId(), id: noteId, discussionId: id, version: 1, words, ...more },
				world.as(who)
			);
		await change('repareert brommers', {}, 'noor');
		expect(await refusal(change('repareert alles'))).toBe('invalidInput words');
		const found = async () => (await shown(world, id)).notes.find((one) => one.id === noteId);
		expect(await found()).toMatchObject({ words: 'repareert brommers', version: 2 });
		await change('repareert alles', { version: 2 });
		expect(await found()).toMatchObject({ words: 'repareert alles', version: 3 });
		expect(await refusal(change('', { version: 3 }))).toBe('invalidInput words');
		for (const who of wrong) expect(await refusal(change('x', {}, who))).toBe('notFound');
		const away = (who: Who) =>
			perform(
				removeDiscussionNote,
				{ writeId: newId(), id: noteId, discussionId: id },
				world.as(who)
			);
		for (const who of wrong) expect(await refusal(away(who))).toBe('notFound');
		expect(await refusal(away('kees'))).toBe('forbidden');
		await away('noor');
		expect(await found()).toBeUndefined();
		expect(await refusal(away('noor'))).toBe('notFound');
		expect(await refusal(change('x', { version: 3 }))).toBe('notFound');
	});

	test('a contribution has words, no number of a person, and a place in this format', async () => {
		expect(await refusal(add({ words: '' }))).toBe('invalidInput words');
		expect(await refusal(add({ words: 'bsn 123456782' }))).toBe('invalidInput words');
		expect(await refusal(add({ part: 'stand' }))).toBe('invalidInput part');
		expect(await refusal(add({ part: 'score' }))).toBe('invalidInput part');
		expect(await refusal(add({ entryId: newId() }))).toBe('invalidInput entryId');
		expect(await refusal(add({ part: 'cameOf' }))).toBe('discussionOpen');
		expect(await refusal(add({}, 'kees'))).toBe('forbidden');
	});

	test('a name is kept and marked, that of a colleague or place is not', async () => {
		const noteId = await add({ words: 'buurvrouw Fatima vraagt hem vaak' });
		await add({ words: 'woont in Spindelveld' });
		const { notes } = await shown(world, id);
		expect(notes.filter(({ seemsName }) => seemsName).map((one) => one.id)).toEqual([noteId]);
	});
});

describe('[R32] [R47] from talent to next step', () => {
	test('an idea to tap a talent says who can ask it best', async () => {
		await add({ part: 'tap', words: 'planten opkweken', byWhom: 'de buurvrouw' });
		expect((await shown(world, id)).notes.at(-1)).toMatchObject({ byWhom: 'de buurvrouw' });
	});

	test('the network round finds what there is, with reasons, and keeps no question', async () => {
		const initiativeId = newId();
		await perform(
			beginInitiative,
			{
				...{ id: initiativeId, areaId: world.areaId, title: 'Geveltuinen' },
				...{ text: 'Buren kweken planten en leggen geveltuinen aan.', owner: 'kerngroep' },
				begunBy: ['residents'] as const
			} as never,
			world.as('noor')
		);
		const one = await begin(world);
		const near = (who: Who, words?: string) =>
			perform(findNearby, { id: one, words }, world.as(who));
		expect(await near('samira')).toEqual({ words: '', offers: [] });
		await add({ part: 'question', words: 'Ik wil planten kweken met buren' }, 'samira', one);
		const { words, offers } = await near('samira');
		expect(words).toBe('Ik wil planten kweken met buren');
		expect(offers[0]).toMatchObject({ id: initiativeId, title: 'Geveltuinen' });
		expect((await near('samira', 'zwemmen in zee')).words).toBe('zwemmen in zee');
		await add({ part: 'community', words: 'Geveltuinen', entryId: initiativeId }, 'samira', one);
		expect((await shown(world, one)).notes.at(-1)).toMatchObject({
			entry: { id: initiativeId, kind: 'initiative' },
			seemsName: false
		});
		const questions = await world.owner.query(`select from entry where kind = 'question'`);
		expect(questions.rowCount).toBe(0);
		for (const who of wrong) expect(await refusal(near(who))).toBe('notFound');
		expect(await refusal(near('yonas'))).toBe('forbidden');
	});

	test('says what the resident chooses and who asks: nobody by default', async () => {
		expect(await shown(world, id)).toMatchObject({ routes: [], askedBy: null });
		const choose = (more: object, who: Who = 'samira') =>
			perform(chooseRoutes, { writeId: newId(), discussionId: id, ...more }, world.as(who));
		await choose({ routes: ['network', 'community', 'network'], askedBy: 'network' });
		expect(await shown(world, id)).toMatchObject({
			...{ routes: ['network', 'community'], askedBy: 'network' }
		});
		expect(await refusal(choose({ routes: ['dwang'] }))).toBe('invalidInput routes.0');
		for (const who of wrong) expect(await refusal(choose({}, who))).toBe('notFound');
		expect(await refusal(choose({}, 'kees'))).toBe('forbidden');
	});

	test('an agreement is of a member of the team, with a day to look back', async () => {
		const agree = (more: object, who: Who = 'samira') =>
			perform(
				agreeInDiscussion,
				{
					...{ id: newId(), discussionId: id, memberId: world.actors.noor.personId! },
					...{ words: 'Ik begin over de tomaten.', lookBackOn: '2026-07-03', ...more }
				},
				world.as(who)
			);
		await agree({});
		expect((await shown(world, id, 'noor')).agreements).toMatchObject([
			{ memberName: 'noor', lookBackOn: '2026-07-03', isMine: true, lookedBackOn: null }
		]);
		const bram = world.actors.bram.personId;
		expect(await refusal(agree({ memberId: bram }))).toBe('invalidInput memberId');
		expect(await refusal(agree({ lookBackOn: '2026-06-01' }))).toBe('invalidInput lookBackOn');
		expect(await refusal(agree({ words: '' }))).toBe('invalidInput words');
		for (const who of wrong) expect(await refusal(agree({}, who))).toBe('notFound');
		expect(await refusal(agree({}, 'yonas'))).toBe('forbidden');
	});

	test.each(['talents', 'compact', 'incident', 'fiveSteps'])(
		'the format %s runs on one screen: every part of it can be written, and talents must be',
		async (format) => {
			const one = await begin(world, { format });
			const close = () =>
				perform(closeDiscussion, { writeId: newId(), discussionId: one }, world.as('samira'));
			const { rounds } = await shown(world, one);
			for (const part of rounds.flatMap(({ parts }) => parts))
				if (part !== 'talent') await add({ part, words: `over ${part}` }, 'noor', one);
			expect(await refusal(close())).toBe('invalidInput noTalentReason');
			await add({ part: 'talent' }, 'noor', one);
			await close();
			expect(await shown(world, one)).toMatchObject({ state: 'closed' });
			expect(await refusal(add({}, 'noor', one))).toBe('discussionClosed');
			// What should not have been written can still be taken away.
			const [first] = (await shown(world, one)).notes;
			const away = { writeId: newId(), id: first!.id, discussionId: one };
			await perform(removeDiscussionNote, away, world.as('noor'));
			expect((await shown(world, one)).notes.map((note) => note.id)).not.toContain(first!.id);
		}
	);
});
