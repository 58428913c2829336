import { listPublications, publish, search, walkWhy } from '#community/index.ts';
import { beginFathom, beginPlan, cite } from '#denken/index.ts';
import { addDays, dayOf, fixedClock, newId, newToken, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	changeConsent,
	changeStory,
	chooseStory,
	endStories,
	giveStory,
	keepToldStoryBack,
	listStories,
	listToldStories,
	showOwnStory,
	showStory,
	showStoryAsk,
	showStoryRound,
	showStoryToAll,
	takeOwnStoryBack,
	takeStoryBack,
	takeToldStory
} from './index.ts';
import {
	aRound,
	aStory,
	aToldStory,
	visitor,
	visitorOf,
	words,
	type Who
} from './story.harness.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());
const outsiders = ['samira', 'yonas', 'kees'] as const;
const secret = 'zonderling';

async function shown(storyId: string, more: object = {}, who: Who = 'noor') {
	const id = newId();
	const input = { id, storyId, title: 'De sleutel', text: words.changed, ...more };
	await perform(showStoryToAll, input, world.as(who));
	return id;
}
const onPage = () => perform(listPublications, { areaId: world.areaId }, visitor(world));

/** In which tables of the whole database a word stands, search words and history with it. */
async function whereStands(word: string): Promise<string[]> {
	const { rows: tables } = await world.owner.query<{ name: string }>(
		`select table_name as name from information_schema.tables
		 where table_schema = 'public' and table_type = 'BASE TABLE'`
	);
	const looks = tables.map(
		({ name }) => `(select '${name}' as name from "${name}" one where one::text ilike $1 limit 1)`
	);
	const { rows } = await world.owner.query<{ name: string }>(looks.join(' union all '), [
		`%${word}%`
	]);
	return rows.map(({ name }) => name).toSorted();
}

describe('[R67] [R93] a story that is shown', () => {
	test('is read by anybody, only when its teller lets it', async () => {
		const id = await aStory(world);
		await shown(id);
		expect((await onPage())[0]!.parts).toEqual([{ move: 'vinden', text: words.changed }]);
		expect(await perform(showStory, { id }, world.as('noor'))).toMatchObject({ isShown: true });
		const close = await aStory(world, { scope: 'partners' });
		expect(await refusal(shown(close))).toBe('invalidInput storyId');
		expect(await refusal(shown(id, { text: '' }))).toBe('invalidInput text');
		expect(await refusal(shown(newId()))).toBe('notFound');
		expect(await refusal(shown(await aStory(world, { areaId: undefined })))).toBe('noPublicPage');
		expect(await refusal(shown(id, {}, 'bram'))).toBe('notFound');
		for (const who of outsiders) expect(await refusal(shown(id, {}, who))).toBe('forbidden');
		// Shown anew, it stands there once.
		await shown(id, { title: 'Nog eens' });
		expect((await onPage()).map((one) => one.title)).toEqual(['Nog eens']);
		// The teller says: no further than the team. It is gone from the page in the same moment.
		const nearer = { writeId: newId(), id, scope: 'team' } as const;
		await perform(changeConsent, nearer, world.as('noor'));
		expect(await onPage()).toEqual([]);
		await perform(takeStoryBack, { writeId: newId(), id }, world.as('noor'));
		await perform(takeStoryBack, { writeId: newId(), id: close }, world.as('noor'));
	});

	test('taken back it is gone at once: page, search, lists, sources, reasons, and every column of the database', async () => {
		// What other tests left is taken back too, so that the word can only stand here.
		for (const { id, withdrawnOn } of await perform(listStories, {}, world.as('noor')))
			if (!withdrawnOn) await perform(takeStoryBack, { writeId: newId(), id }, world.as('noor'));
		expect(await whereStands(secret)).toEqual([]);

		const roundId = await aRound(world);
		const id = await aStory(world, { roundId, why: `Zo ${secret} was het.` });
		const publication = await shown(id);
		const choice = { id: newId(), roundId, storyId: id, reason: `Die ${secret} buurvrouw.` };
		await perform(chooseStory, choice, world.as('noor'));
		const fathomId = newId();
		await perform(
			beginFathom,
			{ id: fathomId, title: 'Vertrouwen', areaId: world.areaId },
			world.as('noor')
		);
		await perform(
			cite,
			{
				...{ id: newId(), entryId: fathomId, part: 'table', sourceId: id },
				said: `Een ${secret} sleutel.`
			},
			world.as('noor')
		);
		expect(await whereStands(secret)).toEqual([
			'claim_source',
			'entry',
			'publication_part',
			'story',
			'story_choice'
		]);
		expect((await onPage()).map((one) => one.id)).toEqual([publication]);

		await perform(takeStoryBack, { writeId: newId(), id }, world.as('ilse'));
		expect(await whereStands(secret)).toEqual([]);
		expect(await onPage()).toEqual([]);
		const { found } = await perform(search, { q: `${secret}e sleutel` }, world.as('noor'));
		expect(found.map((one) => one.id)).not.toContain(id);
		// What remains is an empty place with the day.
		expect(await perform(showStory, { id }, world.as('samira'))).toMatchObject({
			...{ title: 'Een verhaal is teruggenomen', text: '', why: null, teller: null },
			...{ withdrawnOn: dayOf(new Date()), visibility: 'team', isShown: false }
		});
		expect((await perform(showStoryRound, { id: roundId }, world.as('noor'))).stories).toHaveLength(
			1
		);
		const knots = await perform(walkWhy, { id: fathomId }, world.as('noor'));
		expect(JSON.stringify(knots)).not.toContain(secret);
		// Twice is once; and nothing can be done to it any more.
		await perform(takeStoryBack, { writeId: newId(), id }, world.as('noor')).catch(
			(problem: { code: string }) => expect(problem.code).toBe('storyTakenBack')
		);
		expect(await refusal(shown(id))).toBe('storyTakenBack');
		const again = { writeId: newId(), id, version: 99, ...words };
		expect(await refusal(perform(changeStory, again, world.as('noor')))).toBe('storyTakenBack');
	});

	test('goes from a publication that tells more, whose other words stay and are still found', async () => {
		const cycleId = newId();
		const [planId, storyId] = [newId(), await aStory(world)];
		await perform(
			beginPlan,
			{
				...{ id: planId, cycleId, areaId: world.areaId, title: 'Straatdiner' },
				...{ saw: 'Niemand kent elkaar.', think: 'We gaan eten.' }
			},
			world.as('noor')
		);
		await world.owner.query(
			`insert into cycle_step (organisation_id, cycle_id, entry_id, move) values ($1, $2, $3, 'vinden')`,
			[world.organisationId, cycleId, storyId]
		);
		const id = newId();
		await perform(
			publish,
			{
				...{ id, cycleId, title: 'Straatdiner', audience: 'public' },
				parts: [
					{ entryId: planId, move: 'denken', text: 'We gaan barbecueën.' },
					{ entryId: storyId, move: 'vinden', text: words.changed }
				]
			},
			world.as('noor')
		);
		await perform(takeStoryBack, { writeId: newId(), id: storyId }, world.as('noor'));
		expect(await whereStands(secret)).toEqual([]);
		expect((await onPage()).find((one) => one.id === id)!.parts).toEqual([
			{ move: 'denken', text: 'We gaan barbecueën.' },
			{ move: 'vinden', text: 'Een verhaal is teruggenomen' }
		]);
		const { found } = await perform(search, { q: 'barbecueën' }, world.as('noor'));
		expect(found.map((one) => one.id)).toContain(id);
	});

	test('a story that may not be shown to all is not shown by another way either', async () => {
		const cycleId = newId();
		const storyId = await aStory(world, { scope: 'team' });
		const plan = { id: newId(), cycleId, areaId: world.areaId, title: 'x', saw: 'x', think: 'x' };
		await perform(beginPlan, plan, world.as('noor'));
		await world.owner.query(
			`insert into cycle_step (organisation_id, cycle_id, entry_id, move) values ($1, $2, $3, 'vinden')`,
			[world.organisationId, cycleId, storyId]
		);
		const parts = [{ entryId: storyId, move: 'vinden' as const, text: words.changed }];
		const show = { id: newId(), cycleId, title: 'x', audience: 'public' as const, parts };
		expect(await refusal(perform(publish, show, world.as('noor')))).toBe('forbidden');
		await perform(takeStoryBack, { writeId: newId(), id: storyId }, world.as('noor'));
	});

	test('is taken back by its own team only', async () => {
		const id = await aStory(world);
		const back = (who: Who) =>
			refusal(perform(takeStoryBack, { writeId: newId(), id }, world.as(who)));
		expect(await back('bram')).toBe('notFound');
		expect(await back('elsewhere')).toBe('notFound');
		for (const who of outsiders) expect(await back(who)).toBe('forbidden');
		expect(await perform(showStory, { id }, world.as('noor'))).toMatchObject({ withdrawnOn: null });
		await perform(takeStoryBack, { writeId: newId(), id }, world.as('noor'));
	});

	test('goes by itself when the day of its consent is over', async () => {
		const today = dayOf(new Date());
		const id = await aStory(world, { consentUntil: today });
		await shown(id);
		expect(await endStories(world.db, world.files)).toBe(0);
		await world.owner.query(`update story set consent_until = current_date - 1 where id = $1`, [
			id
		]);
		const clock = fixedClock(`${addDays(today, 1)}T10:00:00Z`);
		expect(await endStories(world.db, world.files, clock)).toBe(1);
		expect(await whereStands(secret)).toEqual([]);
	});
});

describe('[R93] a story told by a link, without an account', () => {
	test('is asked in the words of its round, and read by the team first', async () => {
		const roundId = await aRound(world, { question: 'Wat veranderde er?', domains: ['leven'] });
		const ask = (as = visitorOf(world, roundId)) => perform(showStoryAsk, { roundId }, as);
		expect(await ask()).toMatchObject({
			...{ question: 'Wat veranderde er?', domains: ['leven', 'anders'] },
			areaName: 'Spindelveld'
		});
		expect(await refusal(ask(visitor(world)))).toBe('notFound');
		const { id, token } = await aToldStory(world, roundId);
		const list = (who: Who) => perform(listToldStories, { roundId }, world.as(who));
		expect(await list('ilse')).toMatchObject([{ id, state: 'waiting', why: words.why }]);
		expect(await list('bram')).toEqual([]);
		for (const who of outsiders) expect(await refusal(list(who))).toBe('forbidden');
		expect((await perform(showStoryRound, { id: roundId }, world.as('noor'))).stories).toEqual([]);
		await perform(takeOwnStoryBack, { writeId: newId(), token }, visitor(world));
	});

	test('is refused without why, for another domain, by another way than the link, and as a flood', async () => {
		const roundId = await aRound(world);
		const tell = (more: object, as = visitorOf(world, roundId)) =>
			refusal(
				perform(
					giveStory,
					{ id: newId(), roundId, ...words, scope: 'team', token: newToken(), ...more },
					as
				)
			);
		expect(await tell({ why: '' })).toBe('invalidInput why');
		expect(await tell({ changed: '' })).toBe('invalidInput changed');
		expect(await tell({ domain: 'geld' })).toBe('invalidInput domain');
		expect(await tell({ scope: undefined })).toBe('invalidInput scope');
		expect(await tell({ token: 'kort' })).toBe('invalidInput token');
		expect(await tell({ consentUntil: '2020-01-01' })).toBe('invalidInput consentUntil');
		expect(await tell({}, visitor(world))).toBe('notFound');
		expect(await tell({}, world.as('noor'))).toBe('forbidden');
		for (let i = 0; i < 30; i++) await aToldStory(world, roundId, { changed: 'x', title: 'x' });
		expect(await tell({})).toBe('tooManyRequests');
	});

	test('is laid on the table by the team; its teller takes it back from there at once', async () => {
		const roundId = await aRound(world);
		const { id: toldId, token } = await aToldStory(world, roundId);
		const storyId = newId();
		const take = (who: Who, id = newId()) =>
			perform(takeToldStory, { id, toldId, roundId }, world.as(who));
		expect(await refusal(take('bram'))).toBe('notFound');
		for (const who of outsiders) expect(await refusal(take(who))).toBe('forbidden');
		await take('noor', storyId);
		expect(await refusal(take('noor'))).toBe('notFound');
		expect(await perform(showStory, { id: storyId }, world.as('noor'))).toMatchObject({
			...{ toldHow: 'link', scope: 'public', text: words.changed, visibility: 'team' },
			rounds: [{ id: roundId }]
		});
		await shown(storyId);
		const own = () => perform(showOwnStory, { token }, visitor(world));
		expect(await own()).toMatchObject({ title: words.title, why: words.why, withdrawnOn: null });
		expect(await refusal(perform(showOwnStory, { token: newToken() }, visitor(world)))).toBe(
			'linkOver'
		);
		const back = (as = visitor(world), mine = token) =>
			perform(takeOwnStoryBack, { writeId: newId(), token: mine }, as);
		expect(await refusal(back(visitor(world), newToken()))).toBe('linkOver');
		expect(await refusal(back({ ...world.as('elsewhere') }))).toBe('linkOver');
		await back();
		expect(await own()).toMatchObject({ changed: '', why: null, withdrawnOn: dayOf(new Date()) });
		expect(await onPage()).not.toContainEqual(expect.objectContaining({ title: 'De sleutel' }));
		expect(await whereStands(secret)).toEqual([]);
		await back();
	});

	test('is taken back before the team did anything, and after it was put aside', async () => {
		const roundId = await aRound(world);
		const [one, other] = [await aToldStory(world, roundId), await aToldStory(world, roundId)];
		const aside = (who: Who, toldId = other.id) =>
			perform(keepToldStoryBack, { writeId: newId(), toldId, roundId }, world.as(who));
		expect(await refusal(aside('bram'))).toBe('notFound');
		for (const who of outsiders) expect(await refusal(aside(who))).toBe('forbidden');
		expect(await refusal(aside('noor', newId()))).toBe('notFound');
		await aside('noor');
		for (const { token } of [one, other])
			await perform(takeOwnStoryBack, { writeId: newId(), token }, visitor(world));
		expect(await perform(listToldStories, { roundId }, world.as('noor'))).toMatchObject([
			{ state: 'withdrawn', changed: null, why: null, teller: null },
			{ state: 'withdrawn', changed: null }
		]);
		expect(await whereStands(secret)).toEqual([]);
		const take = { id: newId(), toldId: one.id, roundId };
		expect(await refusal(perform(takeToldStory, take, world.as('noor')))).toBe('notFound');
	});
});
