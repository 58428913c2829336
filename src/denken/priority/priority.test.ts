import { addATheme, shareEntry, walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	changeAPriority,
	closeVote,
	copyPriority,
	listPriorities,
	nextRound,
	openVote,
	preparePriority,
	setCriteria,
	setOptions,
	weighOptions
} from './index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusal, voting, type Who } from './voting.harness.ts';

let world: World;
let at: ReturnType<typeof voting>;
beforeAll(async () => {
	world = await openWorld();
	at = voting(world);
});
afterAll(() => world.close());

describe('[R75] a question to choose from', () => {
	test('has options that may stand for a theme, and Waarom? walks to it', async () => {
		const themeId = newId();
		await perform(addATheme, { id: themeId, name: 'Donkere hoek' }, world.as('noor'));
		const id = newId();
		const options = [{ entryId: themeId }, { text: 'Een bankje' }];
		const input = { id, title: 'Wat eerst?', method: 'dots' as const, options };
		expect(await perform(preparePriority, input, world.as('noor'))).toEqual({ id, version: 1 });
		expect((await at.show(id)).options.map((one) => one.text)).toEqual([
			'Donkere hoek',
			'Een bankje'
		]);
		const why = await perform(walkWhy, { id }, world.as('samira'));
		expect(why.map((knot) => knot.id)).toContain(themeId);
		const listed = await perform(listPriorities, {}, world.as('samira'));
		expect(listed).toContainEqual(expect.objectContaining({ id, state: 'preparing' }));
		const less = { writeId: newId(), id, options: [{ text: 'Een bankje' }] };
		await perform(setOptions, less, world.as('ilse'));
		const after = await perform(walkWhy, { id }, world.as('noor'));
		expect(after.map((knot) => knot.id)).not.toContain(themeId);
	});

	test('refuses more dots on one option than somebody has, an option that is nothing, and too many', async () => {
		const input = { title: 'Wat?', method: 'dots' as const };
		const as = (more: object, who: Who = 'noor') =>
			refusal(perform(preparePriority, { id: newId(), ...input, ...more }, world.as(who)));
		expect(await as({ dots: 2, mostOnOne: 3 })).toBe('invalidInput mostOnOne');
		expect(await as({ options: [{}] })).toBe('invalidInput options.0.text');
		expect(await as({ options: [{ entryId: newId() }] })).toBe('invalidInput options.0.entryId');
		const many = Array.from({ length: 51 }, (_, n) => ({ text: `Keuze ${n}` }));
		expect(await as({ options: many })).toBe('invalidInput options');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await as({}, who)).toBe('forbidden');
	});

	test('stays as it is once somebody voted; a new round takes everything over', async () => {
		const { id, ids } = await at.opened();
		const change = { id, title: 'Iets anders', method: 'ranking' as const };
		await perform(
			changeAPriority,
			{ writeId: newId(), ...change, method: 'dots' },
			world.as('ilse')
		);
		expect((await at.show(id)).title).toBe('Iets anders');
		await at.give(id, { dots: { [ids[0]]: 1 } });
		for (const [operation, input] of [
			[changeAPriority, change],
			[setOptions, { id, options: [] }]
		] as const)
			expect(
				await refusal(
					perform(operation as never, { writeId: newId(), ...input } as never, world.as('noor'))
				)
			).toBe('optionsFixed');
		const copy = newId();
		await perform(copyPriority, { id: copy, ofId: id }, world.as('noor'));
		const again = await at.show(copy);
		expect(again).toMatchObject({ state: 'preparing', hasVotes: false, title: 'Iets anders' });
		expect(again.options.map((one) => one.text)).toEqual(['Bankje', 'Bomen', 'Speelplek']);
		expect(again.options.map((one) => one.id)).not.toEqual(ids);
	});

	test('goes from preparing to open to closed, and not back', async () => {
		const few = await at.prepare('dots', ['Alleen dit']);
		const step = (operation: typeof openVote, id: string, who: Who = 'noor', more = {}) =>
			refusal(perform(operation, { writeId: newId(), id, ...more }, world.as(who)));
		expect(await step(openVote, few.id)).toBe('tooFewOptions');
		const { id } = await at.prepare();
		expect(await step(closeVote as never, id)).toBe('voteNotOpen');
		expect(await step(openVote, id, 'noor', { closesOn: '2020-01-01' })).toBe(
			'invalidInput closesOn'
		);
		expect(await step(openVote, id, 'bram')).toBe('notFound');
		await perform(openVote, { writeId: newId(), id }, world.as('noor'));
		await at.close(id);
		expect(await step(openVote, id)).toBe('voteStaysClosed');
		expect(await step(closeVote as never, id)).toBe('voteClosed');
	});
});

test('[R75] nobody but the team that keeps it changes, opens, closes, copies or goes on with a vote', async () => {
	const { id } = await at.opened('consent');
	const change = { id, title: 'Van een ander', method: 'dots' as const };
	const attempts = (who: Who) => [
		perform(changeAPriority, { writeId: newId(), ...change }, world.as(who)),
		perform(setOptions, { writeId: newId(), id, options: [] }, world.as(who)),
		perform(setCriteria, { writeId: newId(), id, criteria: [] }, world.as(who)),
		perform(openVote, { writeId: newId(), id }, world.as(who)),
		perform(closeVote, { writeId: newId(), id }, world.as(who)),
		perform(nextRound, { writeId: newId(), id }, world.as(who)),
		perform(copyPriority, { id: newId(), ofId: id }, world.as(who))
	];
	const refused = async (who: Who) =>
		new Set(await Promise.all(attempts(who).map((attempt) => refusal(attempt))));
	for (const who of ['samira', 'yonas', 'kees'] as const)
		expect(await refused(who)).toEqual(new Set(['forbidden']));
	for (const who of ['bram', 'elsewhere'] as const)
		expect(await refused(who)).toEqual(new Set(['notFound']));
	expect(await at.show(id)).toMatchObject({ state: 'open', round: 1 });
	expect(await refusal(at.show(id, 'yonas'))).toBe('forbidden');
	expect(await refusal(at.show(id, 'bram'))).toBe('notFound');
	const seen = await perform(listPriorities, {}, world.as('bram'));
	expect(seen.some((one) => one.id === id)).toBe(false);
});

describe('[R75] what professionals weigh', () => {
	test('stands apart by open criteria, with who set them and who weighed', async () => {
		const { id, ids } = await at.prepare();
		const criteria = [
			{ name: 'Wie doet mee?', weight: 5, setBy: 'bewonersgroep' },
			{ name: 'Kosten', weight: 2, setBy: 'team' }
		];
		await perform(setCriteria, { writeId: newId(), id, criteria }, world.as('noor'));
		const [first, second] = (await at.show(id)).criteria as unknown as [
			{ id: string },
			{ id: string }
		];
		const scores = {
			[ids[0]]: { [first.id]: 4, [second.id]: 'unknown' as const },
			[ids[1]]: { [first.id]: '3' }
		};
		const input = { id, who: 'opbouwwerker', scores };
		await perform(weighOptions, { writeId: newId(), ...input }, world.as('ilse'));
		const found = await at.show(id, 'samira');
		expect(found.criteria[0]).toMatchObject({ setBy: 'bewonersgroep', weight: 5 });
		expect(found.weighed.map(({ sum, unknown }) => [sum, unknown])).toEqual([
			[20, 1],
			[15, 1],
			[0, 2]
		]);
		expect(found.professionalsFirst).toEqual([ids[0]]);
		expect(found.beside).toBeNull();
		// A criterion that keeps its id keeps what was weighed by it.
		const kept = [{ ...criteria[0]!, id: first.id, weight: 1 }];
		await perform(setCriteria, { writeId: newId(), id, criteria: kept }, world.as('noor'));
		expect((await at.show(id)).weighed[0]).toMatchObject({ sum: 4, unknown: 0 });

		const wrong = (given: object) =>
			refusal(
				perform(
					weighOptions,
					{ writeId: newId(), id, who: 'team', scores: given } as never,
					world.as('noor')
				)
			);
		const strange = newId();
		expect(await wrong({ [strange]: { [first.id]: 1 } })).toBe(`invalidInput scores.${strange}`);
		expect(await wrong({ [ids[0]]: { [strange]: 1 } })).toBe(
			`invalidInput scores.${ids[0]}.${strange}`
		);
		expect(await wrong({ [ids[0]]: { [first.id]: 5 } })).toContain('invalidInput');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(
				await refusal(perform(weighOptions, { writeId: newId(), ...input }, world.as(who)))
			).toBe('forbidden');
		await perform(shareEntry, { writeId: newId(), id, visibility: 'partners' }, world.as('noor'));
		expect(
			await refusal(
				perform(weighOptions, { writeId: newId(), id, who: 'x', scores: {} }, world.as('bram'))
			)
		).toBe('forbidden');
	});
});
