import { anybody, newId, perform, type Context } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	answerProposal,
	comparePlanVersions,
	giveProposal,
	listPlanVersions,
	listProposals,
	readPlan,
	showPlan
} from './index.ts';
import { begin, byLink, refusal, threeSentences, writeIn } from './test-plan.ts';

let world: World;
let plan: string;
let visitor: Context;
beforeAll(async () => {
	world = await openWorld();
	plan = await begin(world);
	visitor = await byLink(world, plan);
});
afterAll(() => world.close());

type Name = Parameters<World['as']>[0];
const proposal = (more: object = {}) => ({
	...{ id: newId(), planId: plan, section: 'considerations' as const, manner: 'adds' as const },
	...{ text: 'Denk ook aan de balkons.', versionSeen: 1, ...more }
});
const give = (more: object = {}, context = visitor) =>
	perform(giveProposal, proposal(more), context);
const list = (who: Name = 'noor') => perform(listProposals, { planId: plan }, world.as(who));
const answer = (id: string, said: object, who: Name = 'noor') =>
	perform(
		answerProposal,
		{ writeId: newId(), id, state: 'taken' as const, ...said },
		world.as(who)
	);
const newest = async () => (await perform(showPlan, { id: plan }, world.as('noor'))).newest;

describe('[R39] writing along by a link', () => {
	test('reads the plan as a resident, and proposes without an account; twice is once', async () => {
		const read = await perform(readPlan, { id: plan }, visitor);
		expect(read).toMatchObject({ ...threeSentences, newest: 1, waiting: 0 });
		const one = proposal({ givenAs: 'school' });
		const receipt = await perform(giveProposal, one, visitor);
		expect(await perform(giveProposal, one, visitor)).toEqual(receipt);
		expect((await perform(readPlan, { id: plan }, visitor)).waiting).toBe(1);
		expect(await list()).toMatchObject([{ id: one.id, givenAs: 'school', state: 'waiting' }]);
		expect((await perform(readPlan, { id: plan }, visitor)).answered).toEqual([]);
		await answer(one.id, { state: 'notTaken', reply: 'Dat doen we al.' });
	});

	test('opens no other plan, and nobody without the link proposes anything', async () => {
		const other = await begin(world);
		expect(await refusal(give({ planId: other }))).toBe('notFound');
		expect(await refusal(perform(readPlan, { id: other }, visitor))).toBe('notFound');
		const stranger = { ...visitor, actor: anybody(world.organisationId) };
		expect(await refusal(give({}, stranger))).toBe('notFound');
		expect(await refusal(give({}, world.as('elsewhere')))).toBe('notFound');
		expect(await refusal(perform(listProposals, { planId: plan }, visitor))).toBe('notSignedIn');
		expect(await refusal(list('samira'))).toBe('forbidden');
		expect(await refusal(list('bram'))).toBe('notFound');
	});

	test('refuses what is empty, the same words, another section or an unknown version', async () => {
		expect(await refusal(give({ text: '  ' }))).toBe('invalidInput text');
		const same = { section: 'think', manner: 'words', text: threeSentences.think };
		expect(await refusal(give(same))).toBe('invalidInput text');
		expect(await refusal(give({ section: 'title' }))).toBe('invalidInput section');
		expect(await refusal(give({ givenAs: 'Karin' }))).toBe('invalidInput givenAs');
		expect(await refusal(give({ versionSeen: 99 }))).toBe('notFound');
		expect(await refusal(give({ text: 'mijn bsn is 123456782' }))).toBe('invalidInput text');
	});
});

describe('what the team does with it', () => {
	test('it sees the differences word by word, takes it over, and the version says by whom', async () => {
		const words = 'Samen tuinen maken brengt alle buren bij elkaar. We beginnen in maart.';
		const seen = await newest();
		const { id } = await give({
			...{ section: 'think', manner: 'words', text: words, versionSeen: seen }
		});
		const found = (await list('ilse')).find((one) => one.id === id)!;
		expect(found).toMatchObject({ changedSince: false, result: words });
		expect(found.difference.filter(({ kind }) => kind === 'added')).toEqual([
			{ kind: 'added', text: 'alle ' }
		]);
		await answer(id, {}, 'ilse');
		expect((await perform(showPlan, { id: plan }, world.as('noor'))).think).toBe(words);
		const [version] = await perform(listPlanVersions, { id: plan }, world.as('samira'));
		expect(version).toMatchObject({ byLink: 'resident', byName: 'ilse', changed: ['think'] });
		const differ = { id: plan, from: seen, to: seen + 1 };
		expect(await perform(comparePlanVersions, differ, world.as('noor'))).toMatchObject([
			{ section: 'think', after: words }
		]);
		// Who comes by the link reads what was done with it.
		expect((await perform(readPlan, { id: plan }, visitor)).answered).toContainEqual(
			expect.objectContaining({ id, state: 'taken', text: words })
		);
		expect(await refusal(answer(id, {}))).toBe('changedMeanwhile');
	});

	test('something added comes behind what stands there', async () => {
		const { id } = await give({ section: 'saw', text: 'Op nummer 9 staat een stokroos.' });
		await answer(id, { reply: 'Mooi, staat erin.' });
		expect((await perform(showPlan, { id: plan }, world.as('noor'))).saw).toBe(
			`${threeSentences.saw}\nOp nummer 9 staat een stokroos.`
		);
	});

	test('partly needs the words and what was done with it; not taking over needs the last', async () => {
		const { id } = await give({ text: 'Balkons, schuren en daken.' });
		expect(await refusal(answer(id, { state: 'notTaken' }))).toBe('invalidInput reply');
		expect(await refusal(answer(id, { state: 'partly', reply: 'x' }))).toBe('invalidInput text');
		expect(await refusal(answer(id, { state: 'partly', text: 'x' }))).toBe('invalidInput reply');
		const partly = { state: 'partly', text: 'Balkons doen mee.', reply: 'De daken nog niet.' };
		await answer(id, partly);
		const shown = await perform(showPlan, { id: plan }, world.as('noor'));
		expect(shown.considerations).toBe('Balkons doen mee.');
		expect(shown.answered).toContainEqual(
			expect.objectContaining({ id, state: 'partly', reply: 'De daken nog niet.' })
		);
	});

	test('other words never undo what was written since', async () => {
		const seen = await newest();
		const { id } = await give({
			...{ section: 'think', manner: 'words', text: 'Alleen bomen.', versionSeen: seen }
		});
		await writeIn(world, plan, seen, { think: 'We beginnen in april.' });
		expect((await list()).find((one) => one.id === id)?.changedSince).toBe(true);
		expect(await refusal(answer(id, {}))).toBe('changedMeanwhile');
		await answer(id, {
			state: 'partly',
			text: 'We beginnen in april, met bomen.',
			reply: 'Samen.'
		});
		expect((await perform(showPlan, { id: plan }, world.as('noor'))).think).toContain('met bomen');
	});

	test('is answered by the team that keeps the plan only', async () => {
		const { id } = await give();
		expect(await refusal(answer(id, {}, 'samira'))).toBe('forbidden');
		expect(await refusal(answer(id, {}, 'bram'))).toBe('notFound');
		expect(await refusal(answer(id, {}, 'elsewhere'))).toBe('notFound');
		expect(await refusal(answer(newId(), {}))).toBe('notFound');
		await answer(id, { state: 'notTaken', reply: 'Later.' });
	});

	test('a flood is stopped, and what was there stays', async () => {
		const other = await begin(world);
		const context = await byLink(world, other);
		for (let n = 0; n < 30; n++)
			await perform(giveProposal, proposal({ planId: other, text: `Idee ${n}` }), context);
		const once = proposal({ planId: other, text: 'Nog een' });
		expect(await refusal(perform(giveProposal, once, context))).toBe('tooManyRequests');
		expect((await perform(readPlan, { id: other }, context)).waiting).toBe(30);
	});
});
