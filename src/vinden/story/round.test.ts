import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	beginStoryRound,
	changeStoryChoice,
	changeStoryRound,
	chooseStory,
	layStoryOnTable,
	liftStoryFromTable,
	listStories,
	removeStoryChoice,
	showStory,
	showStoryRound,
	takeStoryBack
} from './index.ts';
import { aRound, aStory, type Who } from './story.harness.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());
const outsiders = ['samira', 'yonas', 'kees'] as const;

const show = (id: string, who: Who = 'samira') => perform(showStoryRound, { id }, world.as(who));
async function choose(roundId: string, storyId: string, more: object = {}, who: Who = 'noor') {
	const id = newId();
	const choice = { id, roundId, storyId, reason: 'Een sleutel is vertrouwen.' };
	await perform(chooseStory, { ...choice, ...more }, world.as(who));
	return id;
}
const lay = (roundId: string, storyId: string, who: Who = 'noor') =>
	perform(layStoryOnTable, { writeId: newId(), roundId, storyId }, world.as(who));
const lift = (roundId: string, storyId: string, who: Who = 'noor') =>
	perform(liftStoryFromTable, { writeId: newId(), roundId, storyId }, world.as(who));

describe('[R93] a round of stories (methods.md 6.3)', () => {
	test('asks for domains in a time, and names its panel in roles, residents first', async () => {
		const id = await aRound(world, {
			...{ domains: ['Groen', 'wonen'], startsOn: '2026-01-01', endsOn: '2026-12-31' },
			...{ panelResidents: 'vijf bewoners', panelOthers: 'een wethouder' }
		});
		expect(await show(id)).toMatchObject({
			...{ domains: ['groen', 'wonen', 'anders'], panelResidents: 'vijf bewoners' },
			...{ stories: [], choices: [] }
		});
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
		expect(await refusal(show(id, 'yonas'))).toBe('forbidden');
		const change = (more: object, who: Who = 'ilse') =>
			perform(changeStoryRound, { writeId: newId(), id, title: 'Anders', ...more }, world.as(who));
		await change({ domains: [] });
		expect(await show(id)).toMatchObject({ title: 'Anders', domains: ['anders'] });
		const wrong = { startsOn: '2026-02-01', endsOn: '2026-01-01' };
		expect(await refusal(change(wrong))).toBe('invalidInput endsOn');
		expect(await refusal(change({}, 'bram'))).toBe('notFound');
		for (const who of outsiders) expect(await refusal(change({}, who))).toBe('forbidden');
		const begin = (more: object, who: Who) =>
			refusal(perform(beginStoryRound, { id: newId(), title: 'x', ...more }, world.as(who)));
		expect(await begin(wrong, 'noor')).toBe('invalidInput endsOn');
		expect(await begin({ title: '' }, 'noor')).toBe('invalidInput title');
		for (const who of outsiders) expect(await begin({}, who)).toBe('forbidden');
	});

	test('lays stories on the table, and takes them away again', async () => {
		const [roundId, story] = [await aRound(world), await aStory(world)];
		await lay(roundId, story);
		await lay(roundId, story, 'ilse');
		expect((await show(roundId)).stories.map((one) => one.id)).toEqual([story]);
		expect(await refusal(lay(roundId, newId()))).toBe('invalidInput storyId');
		expect(await refusal(lay(newId(), story))).toBe('notFound');
		expect(await refusal(lay(roundId, story, 'bram'))).toBe('invalidInput storyId');
		for (const who of outsiders) expect(await refusal(lay(roundId, story, who))).toBe('forbidden');
		for (const who of outsiders) expect(await refusal(lift(roundId, story, who))).toBe('forbidden');
		await lift(roundId, story);
		expect((await show(roundId)).stories).toEqual([]);
		expect(await refusal(lift(roundId, story))).toBe('notFound');
	});

	test('[S10] a panel chooses with a written reason; the stories not chosen stay', async () => {
		const roundId = await aRound(world);
		const [key, chef] = [
			await aStory(world, { roundId }),
			await aStory(world, { roundId, title: 'Ze noemen me chef' })
		];
		expect(await refusal(choose(roundId, key, { reason: ' ' }))).toBe('invalidInput reason');
		expect(await refusal(choose(roundId, newId()))).toBe('invalidInput storyId');
		expect(await refusal(choose(roundId, key, {}, 'bram'))).toBe('notFound');
		for (const who of outsiders)
			expect(await refusal(choose(roundId, key, {}, who))).toBe('forbidden');
		const choice = await choose(roundId, key);
		expect(await refusal(choose(roundId, key))).toBe('invalidInput storyId');
		expect(await refusal(lift(roundId, key))).toBe('invalidInput storyId');
		const round = await show(roundId);
		expect(round.choices).toMatchObject([{ id: choice, storyId: key }]);
		expect(round.stories.map((one) => one.id).toSorted()).toEqual([key, chef].toSorted());
		// More than one may be chosen.
		await choose(roundId, chef);
		expect((await show(roundId)).choices).toHaveLength(2);

		// A later round chooses among the chosen ones.
		const later = await aRound(world);
		const chosen = await perform(listStories, { only: 'chosen' }, world.as('noor'));
		for (const { id } of chosen) await lay(later, id);
		await choose(later, key);
		expect((await perform(showStory, { id: key }, world.as('noor'))).rounds).toMatchObject([
			{ id: roundId, chosen: true },
			{ id: later, chosen: true }
		]);
	});

	test('tells to whom the choice was read back, and with whom the story was checked', async () => {
		const roundId = await aRound(world);
		const story = await aStory(world, { roundId });
		const id = await choose(roundId, story);
		const after = { readBackTo: 'de negen vertellers', checkedWith: 'de overbuurman' };
		const change = (more: object = {}, who: Who = 'noor') =>
			perform(
				changeStoryChoice,
				{ writeId: newId(), id, roundId, reason: 'Vertrouwen.', ...after, ...more },
				world.as(who)
			);
		await change({ checkSaid: 'Klopt, ik heb hem zien geven.' });
		expect((await show(roundId)).choices).toMatchObject([{ ...after, version: 2 }]);
		expect(await refusal(change({ reason: '' }))).toBe('invalidInput reason');
		expect(await refusal(change({ checkedOn: '2999-01-01' }))).toBe('invalidInput checkedOn');
		expect(await refusal(change({ id: newId() }))).toBe('notFound');
		for (const who of outsiders) expect(await refusal(change({}, who))).toBe('forbidden');

		const remove = (who: Who = 'noor') =>
			perform(removeStoryChoice, { writeId: newId(), id, roundId }, world.as(who));
		expect(await refusal(remove('bram'))).toBe('notFound');
		for (const who of outsiders) expect(await refusal(remove(who))).toBe('forbidden');
		await remove();
		expect(await refusal(remove())).toBe('notFound');
	});

	test('keeps an empty place on the table for a story that was taken back; the reason goes too', async () => {
		const roundId = await aRound(world);
		const story = await aStory(world, { roundId });
		const id = await choose(roundId, story);
		await perform(takeStoryBack, { writeId: newId(), id: story }, world.as('noor'));
		const round = await show(roundId);
		expect(round.stories).toMatchObject([{ text: '', why: null, teller: null }]);
		expect(round.stories[0]!.withdrawnOn).not.toBeNull();
		expect(round.choices).toMatchObject([{ reason: null }]);
		const change = { writeId: newId(), id, roundId, reason: 'x' };
		expect(await refusal(perform(changeStoryChoice, change, world.as('noor')))).toBe(
			'storyTakenBack'
		);
		expect(await refusal(lay(await aRound(world), story))).toBe('invalidInput storyId');
		expect(await refusal(choose(roundId, story))).toBe('invalidInput storyId');
	});
});
