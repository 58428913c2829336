import { walkWhy } from '#community/index.ts';
import { beginInitiative, moveInitiative, noteInitiativeSupport } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holders, type HeldBy } from './community.schema.ts';
import {
	addCommunityQuote,
	addCommunityTie,
	addToCommunity,
	changeCommunity,
	listCommunities,
	nameCommunity,
	removeCommunityQuote,
	removeCommunityTie,
	removeFromCommunity,
	sayWhoHolds,
	showCommunity
} from './index.ts';
import { halfYearsOf, livesOn, shareOn, statesOn, type TieState } from './tie.rules.ts';

type Who = Parameters<World['as']>[0];
let world: World;
let id: string;
beforeAll(async () => {
	world = await openWorld();
	id = newId();
	await perform(
		nameCommunity,
		{ id, areaId: world.areaId, title: 'De Garenhof', forWhom: 'buren van de drie hoven' },
		world.as('noor')
	);
});
afterAll(() => world.close());

const show = (who: Who = 'samira') => perform(showCommunity, { id }, world.as(who));
const others = ['samira', 'yonas', 'kees'] as const;

describe('[R18] a community that matters', () => {
	test('has the name residents use, is read by the team and by nobody else', async () => {
		expect(await show()).toMatchObject({
			...{ title: 'De Garenhof', forWhom: 'buren van de drie hoven', areaId: world.areaId },
			...{ visibility: 'team', quotes: [], ties: [], halfYears: [], belongs: [] }
		});
		expect(await perform(listCommunities, {}, world.as('samira'))).toMatchObject([{ id }]);
		expect(await perform(listCommunities, {}, world.as('bram'))).toEqual([]);
		expect(await refusal(show('bram'))).toBe('notFound');
		expect(await refusal(show('elsewhere'))).toBe('notFound');
		expect(await refusal(show('yonas'))).toBe('forbidden');
		const list = perform(listCommunities, {}, world.as('yonas'));
		expect(await refusal(list)).toBe('forbidden');
	});

	test('is named and changed by a worker, with a name', async () => {
		const name = (more: object, who: Who) =>
			refusal(perform(nameCommunity, { id: newId(), title: 'x', ...more }, world.as(who)));
		expect(await name({ title: '' }, 'noor')).toBe('invalidInput title');
		expect(await name({ areaId: newId() }, 'noor')).toBe('invalidInput areaId');
		for (const who of others) expect(await name({}, who)).toBe('forbidden');
		const change = async (more: object = {}, who: Who = 'ilse') => {
			const { version } = await show();
			const input = { writeId: newId(), id, version, title: 'De hof', forWhom: 'buren', ...more };
			return perform(changeCommunity, input, world.as(who));
		};
		await change();
		expect(await show()).toMatchObject({ title: 'De hof', forWhom: 'buren' });
		expect(await refusal(change({ version: 1 }))).toBe('changedMeanwhile');
		expect(await refusal(change({ title: '' }))).toBe('invalidInput title');
		expect(await refusal(change({}, 'samira'))).toBe('forbidden');
		expect(await refusal(change({}, 'bram'))).toBe('notFound');
	});

	test('says in the words of residents why it matters: several, each with its day', async () => {
		const quote = (words: string, more: object = {}, who: Who = 'noor') => {
			const quoteId = newId();
			const input = { id: quoteId, communityId: id, words, saidBy: 'bewoonster', ...more };
			return perform(addCommunityQuote, input, world.as(who)).then(() => quoteId);
		};
		await quote('Buren ruilen sleutels.', { saidOn: '2026-02-01' });
		const second = await quote('Hier hoef je niks uit te leggen.', { saidOn: '2026-05-01' });
		expect((await show()).quotes.map(({ words }) => words)).toEqual([
			...['Hier hoef je niks uit te leggen.', 'Buren ruilen sleutels.']
		]);
		expect(await refusal(quote(''))).toBe('invalidInput words');
		expect(await refusal(quote('x', { saidBy: '' }))).toBe('invalidInput saidBy');
		expect(await refusal(quote('x', { saidOn: '2999-01-01' }))).toBe('invalidInput saidOn');
		for (const who of others) expect(await refusal(quote('x', {}, who))).toBe('forbidden');
		expect(await refusal(quote('x', {}, 'bram'))).toBe('notFound');
		const away = (who: Who) =>
			perform(
				removeCommunityQuote,
				{ writeId: newId(), id: second, communityId: id },
				world.as(who)
			);
		expect(await refusal(away('samira'))).toBe('forbidden');
		expect(await refusal(away('bram'))).toBe('notFound');
		await away('ilse');
		expect(await refusal(away('ilse'))).toBe('notFound');
		expect((await show()).quotes).toHaveLength(1);
	});
});

describe('[R20] ties that hold without the worker', () => {
	const tie = (more: object = {}, who: Who = 'noor') => {
		const tieId = newId();
		const input = {
			...{ id: tieId, communityId: id, from: 'bewoners van de hof', to: 'Havenwonen' },
			...{ together: 'regelen grond', heldBy: 'onlyWorker' as const, since: '2025-11-01', ...more }
		};
		return perform(addCommunityTie, input, world.as(who)).then(() => tieId);
	};

	test('a tie says who holds it up, and since when; it ends, and its past stays', async () => {
		const tieId = await tie();
		const say = (heldBy: HeldBy, since: string, more: object = {}, who: Who = 'noor') =>
			perform(
				sayWhoHolds,
				{ id: newId(), communityId: id, tieId, heldBy, since, ...more },
				world.as(who)
			);
		await say('without', '2026-03-01', { howKnown: 'zij bellen nu zelf' });
		const [shown] = (await show()).ties;
		expect(shown).toMatchObject({ from: 'bewoners van de hof', heldBy: 'without' });
		expect(shown!.states.map(({ heldBy }) => heldBy)).toEqual(['without', 'onlyWorker']);
		expect((await show()).halfYears.slice(0, 2)).toMatchObject([
			{ half: '2025-2', total: 1, onlyWorker: 1 },
			{ half: '2026-1', total: 1, onlyWorker: 0, without: 1 }
		]);
		// Said twice of one day, the last holds.
		await say('withWorker', '2026-03-01');
		expect((await show()).ties[0]!.states).toHaveLength(2);
		expect(await refusal(say('without', '2999-01-01'))).toBe('invalidInput since');
		expect(await refusal(say('nobody' as never, '2026-03-01'))).toBe('invalidInput heldBy');
		expect(await refusal(say('ended', '2026-03-01', { tieId: newId() }))).toBe(
			'invalidInput tieId'
		);
		expect(await refusal(say('ended', '2026-03-01', {}, 'samira'))).toBe('forbidden');
		expect(await refusal(say('ended', '2026-03-01', {}, 'bram'))).toBe('notFound');
	});

	test('a tie is between two, added and removed by a worker of the team', async () => {
		expect(await refusal(tie({ to: 'Bewoners van de hof' }))).toBe('invalidInput to');
		expect(await refusal(tie({ from: '' }))).toBe('invalidInput from');
		for (const who of others) expect(await refusal(tie({}, who))).toBe('forbidden');
		expect(await refusal(tie({}, 'bram'))).toBe('notFound');
		const tieId = await tie({ to: 'de gemeente' });
		const away = (who: Who) =>
			perform(removeCommunityTie, { writeId: newId(), id: tieId, communityId: id }, world.as(who));
		expect(await refusal(away('kees'))).toBe('forbidden');
		expect(await refusal(away('bram'))).toBe('notFound');
		const before = (await show()).ties.length;
		await away('noor');
		expect((await show()).ties).toHaveLength(before - 1);
		expect(await refusal(away('noor'))).toBe('notFound');
	});

	test('an initiative that belongs to it lives on without the worker when it stands by itself', async () => {
		const entryId = newId();
		await perform(
			beginInitiative,
			{
				...{ id: entryId, areaId: world.areaId, title: 'Geveltuinen', text: 'Samen planten.' },
				...{ owner: 'kerngroep', begunBy: ['residents'] as const }
			} as never,
			world.as('noor')
		);
		const help = {
			...{ id: newId(), initiativeId: entryId, byKind: 'worker', byRole: 'opbouwwerker' },
			...{ verbs: ['supports'], text: 'koffie', doneOn: '2026-02-03' }
		};
		await perform(noteInitiativeSupport, help as never, world.as('noor'));
		const gather = (more: object = {}, who: Who = 'noor') =>
			perform(
				addToCommunity,
				{ writeId: newId(), communityId: id, entryId, ...more },
				world.as(who)
			);
		await gather();
		await gather();
		expect((await show()).belongs).toMatchObject([
			{ id: entryId, title: 'Geveltuinen', livesOn: false, lastHelp: '2026-02-03' }
		]);
		await perform(
			moveInitiative,
			{ writeId: newId(), id: entryId, state: 'independent' } as never,
			world.as('noor')
		);
		expect((await show()).belongs[0]).toMatchObject({ state: 'independent', livesOn: true });
		const knots = await perform(walkWhy, { id }, world.as('samira'));
		expect(knots.map((knot) => knot.id)).toEqual([entryId, id]);
		expect(await refusal(gather({ entryId: id }))).toBe('invalidInput entryId');
		expect(await refusal(gather({}, 'samira'))).toBe('forbidden');
		expect(await refusal(gather({}, 'bram'))).toBe('invalidInput entryId');
		const letGo = (who: Who) =>
			perform(removeFromCommunity, { writeId: newId(), communityId: id, entryId }, world.as(who));
		expect(await refusal(letGo('samira'))).toBe('forbidden');
		expect(await refusal(letGo('bram'))).toBe('notFound');
		await letGo('ilse');
		expect((await show()).belongs).toEqual([]);
	});

	test('[S3] methods.md 3.3 and 9.3: five of six ties via the worker become one of nine', () => {
		const states: TieState[] = [];
		for (let at = 0; at < 9; at++) {
			const tieId = `tie${at}`;
			if (at < 6)
				states.push({ tieId, since: '2025-09-01', heldBy: at < 5 ? 'onlyWorker' : 'without' });
			if (at > 0) states.push({ tieId, since: '2026-05-01', heldBy: 'without' });
		}
		const [first, second] = halfYearsOf(states, '2026-06-30');
		expect(first).toMatchObject({ half: '2025-2', onlyWorker: 5, total: 6 });
		expect(second).toMatchObject({ half: '2026-1', onlyWorker: 1, total: 9 });
	});

	test('the parts make up the whole, in any order in which they were said', () => {
		const state = fc.record({
			tieId: fc.constantFrom('a', 'b', 'c', 'd'),
			since: fc.constantFrom('2025-01-01', '2025-06-30', '2025-07-01', '2026-01-15'),
			heldBy: fc.constantFrom<HeldBy>(...holders)
		});
		const once = fc.uniqueArray(state, { selector: (one) => one.tieId + one.since });
		fc.assert(
			fc.property(once, fc.constantFrom('2024-12-31', '2025-06-30', '2026-02-01'), (said, day) => {
				const share = shareOn(said, day);
				expect(share.onlyWorker + share.withWorker + share.without).toBe(share.total);
				expect(share).toEqual(shareOn(said.toReversed(), day));
				expect(statesOn(said, day).length).toBeLessThanOrEqual(4);
				for (const half of halfYearsOf(said, day))
					expect(half).toMatchObject(shareOn(said, half.on));
			})
		);
	});

	test('[R20] only what stands by itself, with no worker carrying it, is called living on', () => {
		expect(livesOn('independent', 'without')).toBe(true);
		expect(livesOn('independent', 'tooLittle')).toBe(true);
		expect(livesOn('independent', 'growing')).toBe(false);
		expect(livesOn('carryingOut', 'without')).toBe(false);
		expect(livesOn(null, 'without')).toBe(false);
	});
});
