import { addAPhoto, shareEntry } from '#community/index.ts';
import { addPlanMoney, beginPlan } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginInitiative } from '../initiative/index.ts';
import {
	accountForBudget,
	addBudgetLine,
	addBudgetReceipt,
	answerBudgetRule,
	beginBudgetRequest,
	changeBudgetFund,
	changeBudgetRequest,
	countBudgetSupport,
	decideBudgetRequest,
	handInBudgetRequest,
	listBudgetFunds,
	listBudgetRequests,
	makeBudgetFund,
	removeBudgetRow,
	showBudgetRequest,
	takeBudgetRequestBack
} from './index.ts';

let world: World;
const fundId = newId();
beforeAll(async () => {
	world = await openWorld();
	const rules = [
		{ text: 'Het is voor een groep bewoners.' },
		{ text: 'Minstens een maand van tevoren.', daysBefore: 31 }
	];
	const fund = { id: fundId, name: 'Buurtbudget Oudermeer', maxCents: 500_000, rules };
	await perform(makeBudgetFund, fund, world.as('kees'));
});
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
const words = { title: 'Geveltuinen', owner: 'Groene Garenhof', startsOn: '2026-10-03' };
const begin = async (more: object = {}) => {
	const id = newId();
	await perform(
		beginBudgetRequest,
		{ id, ...words, fundId, areaId: world.areaId, ownHours: 60, ...more },
		world.as('noor')
	);
	return id;
};
const line = async (requestId: string, more: object) => {
	const id = newId();
	await perform(
		addBudgetLine,
		{ id, requestId, side: 'cost', label: 'x', cents: 1, ...more },
		world.as('noor')
	);
	return id;
};
const gardens = async () => {
	const id = await begin();
	for (const [label, euros] of [
		['planten', 640],
		['grond', 210],
		['gereedschap', 180],
		['opening', 120]
	] as const)
		await line(id, { label, cents: euros * 100 });
	for (const [source, label, euros] of [
		['budget', 'buurtbudget', 900],
		['coFinancier', 'Havenwonen', 150],
		['own', 'eigen bijdrage', 100]
	] as const)
		await line(id, { side: 'cover', source, label, cents: euros * 100 });
	return id;
};
const step = (operation: unknown, id: string, more: object = {}, who: Who = 'noor') =>
	perform(operation as never, { writeId: newId(), id, ...more } as never, world.as(who));
const show = (id: string, who: Who = 'samira') => perform(showBudgetRequest, { id }, world.as(who));

describe('[S8] the neighbourhood budget (methods.md 5 and 9, scenario 8)', () => {
	test('the gardens: 1.150 is 1.150, 87,5 % at 65,1 %, granted if, and 38 goes back', async () => {
		const id = await gardens();
		await perform(
			countBudgetSupport,
			{
				...{ writeId: newId(), requestId: id, approached: 86, inFavour: 49, against: 7 },
				radius: 'alle adressen in de Garenhof'
			},
			world.as('noor')
		);
		expect(await show(id)).toMatchObject({
			balance: { cost: 115_000, cover: 115_000, missing: 0, asked: 90_000 },
			support: { inFavourPercent: 87.5, responsePercent: 65.1, noAnswer: 30, teamOnly: false },
			...{ overMax: null, state: 'draft', ownHours: 60, fundName: 'Buurtbudget Oudermeer' }
		});
		await step(handInBudgetRequest, id, { handedInOn: '2026-08-20' });
		const decision = { outcome: 'grantedIf', decidedBy: 'gemeente', decidedOn: '2026-09-10' };
		await step(decideBudgetRequest, id, { ...decision, condition: 'mits 1,20 m vrij' });
		for (const [label, cents] of [
			['planten', 61_200],
			['grond en gereedschap', 38_500],
			['opening', 11_500]
		] as const)
			await perform(
				addBudgetReceipt,
				{ id: newId(), requestId: id, label, cents },
				world.as('noor')
			);
		expect((await show(id)).account).toEqual({
			...{ cameIn: 115_000, spent: 111_200, givenBack: 0, left: 3800 }
		});
		await step(accountForBudget, id, { givenBackCents: 3800 });
		expect(await show(id)).toMatchObject({
			...{ state: 'accounted', condition: 'mits 1,20 m vrij', grantedCents: 90_000 },
			account: { givenBack: 3800, left: 0 }
		});
	});

	test('a budget that does not add up is not handed in, and the sentence says the difference', async () => {
		const id = await begin();
		expect(await refusal(step(handInBudgetRequest, id))).toBe('emptyBudget');
		await line(id, { label: 'planten', cents: 64_050 });
		const own = await line(id, { side: 'cover', source: 'own', label: 'eigen', cents: 50_000 });
		const said = await step(handInBudgetRequest, id).catch((problem) => problem.sentence.nl);
		expect(said).toMatch(/mist nog € 140,50 aan dekking/);
		await line(id, { side: 'cover', source: 'budget', label: 'budget', cents: 114_050 });
		const more = await step(handInBudgetRequest, id).catch((problem) => problem.sentence.nl);
		expect(more).toMatch(/€ 1\.000 meer dekking/);
		await step(removeBudgetRow, own, { requestId: id, table: 'budgetLine' });
		expect((await show(id)).balance.missing).toBe(-50_000);
		expect((await show(id)).state).toBe('draft');
	});

	test('rules are copied when it begins, with the last day and whether it asks too much', async () => {
		const id = await begin({ startsOn: '2026-10-03' });
		await step(changeBudgetFund, fundId, {
			...{ name: 'Buurtbudget Oudermeer', maxCents: 10_000, rules: [{ text: 'Anders.' }] }
		});
		await line(id, { side: 'cover', source: 'budget', label: 'x', cents: 600_000 });
		const { rules, overMax } = await show(id);
		expect(rules.map(({ text, lastDay, answer }) => [text, lastDay, answer])).toEqual([
			['Het is voor een groep bewoners.', null, 'unknown'],
			['Minstens een maand van tevoren.', '2026-09-02', 'unknown']
		]);
		expect(overMax).toBe(100_000);
		const about = { requestId: id, answer: 'yes', evidence: 'vijf trekkers' };
		await step(answerBudgetRule, rules[0]!.id, about);
		expect((await show(id)).rules[0]).toMatchObject({ answer: 'yes', evidence: 'vijf trekkers' });
		expect(await refusal(step(answerBudgetRule, newId(), about))).toBe('notFound');
		expect(await perform(listBudgetFunds, {}, world.as('yonas'))).toMatchObject([
			{ maxCents: 10_000, version: 2 }
		]);
		const again = { id: newId(), name: 'Buurtbudget Oudermeer', rules: [] };
		expect(await refusal(perform(makeBudgetFund, again, world.as('noor')))).toBe(
			'invalidInput name'
		);
		expect(await refusal(perform(makeBudgetFund, again, world.as('samira')))).toBe('forbidden');
	});

	test('a refusal needs its reason, a condition its words; each step has its moment', async () => {
		const id = await gardens();
		const decide = (more: object) => step(decideBudgetRequest, id, { decidedBy: 'jury', ...more });
		expect(await refusal(decide({ outcome: 'granted' }))).toBe('notNow');
		await step(handInBudgetRequest, id);
		expect(await refusal(decide({ outcome: 'refused' }))).toBe('invalidInput reason');
		expect(await refusal(decide({ outcome: 'grantedIf' }))).toBe('invalidInput condition');
		expect(await refusal(decide({ outcome: 'granted', decidedOn: '2026-01-01' }))).toBe(
			'invalidInput decidedOn'
		);
		expect(await refusal(line(id, {}))).toBe('notNow');
		await step(takeBudgetRequestBack, id);
		await step(changeBudgetRequest, id, { ...words, title: 'Groen' });
		await step(handInBudgetRequest, id);
		await decide({ outcome: 'refused', reason: 'Het is dagelijks onderhoud.' });
		expect(await show(id)).toMatchObject({ state: 'refused', grantedCents: 0, title: 'Groen' });
		const bon = { id: newId(), requestId: id, label: 'x', cents: 100 };
		expect(await refusal(perform(addBudgetReceipt, bon, world.as('noor')))).toBe('notNow');
	});

	test('a late receipt is allowed, and a difference is named', async () => {
		const id = await gardens();
		await step(handInBudgetRequest, id, { handedInOn: '2026-08-01' });
		const granted = { outcome: 'granted', decidedBy: 'jury', decidedOn: '2026-08-02' };
		await step(decideBudgetRequest, id, granted);
		const account = { givenBackCents: 0, accountedOn: '2026-10-01' };
		expect(await refusal(step(accountForBudget, id, account))).toBe('invalidInput note');
		await step(accountForBudget, id, { ...account, note: 'De bonnen volgen nog.' });
		const bon = { id: newId(), requestId: id, label: 'planten', cents: 115_000 };
		await perform(addBudgetReceipt, bon, world.as('ilse'));
		const { receipts, account: sums } = await show(id);
		expect(receipts).toMatchObject([{ label: 'planten', late: true }]);
		expect(sums.left).toBe(0);
	});

	test('asks for an initiative; few answers stay with the team; the wrong person is refused', async () => {
		const initiativeId = newId();
		const own = { title: 'Groen', owner: 'Garenhof', begunBy: ['residents' as const] };
		await perform(
			beginInitiative,
			{ id: initiativeId, ...own, areaId: world.areaId },
			world.as('noor')
		);
		const id = await begin({ asksForId: initiativeId });
		expect((await show(id)).asksFor).toMatchObject([{ id: initiativeId, kind: 'initiative' }]);
		expect(await refusal(begin({ asksForId: fundId }))).toBe('invalidInput asksForId');
		expect(await refusal(begin({ fundId: initiativeId }))).toBe('invalidInput fundId');
		expect(await refusal(line(id, { cents: 1.5 }))).toBe('invalidInput cents');
		expect(await refusal(line(id, { cents: 0 }))).toBe('invalidInput cents');
		expect(await refusal(line(id, { side: 'cover' }))).toBe('invalidInput source');
		const count = { writeId: newId(), requestId: id, radius: 'x', approached: 9, against: 1 };
		expect(
			await refusal(perform(countBudgetSupport, { ...count, inFavour: 9 }, world.as('noor')))
		).toBe('invalidInput approached');
		await perform(countBudgetSupport, { ...count, inFavour: 8 }, world.as('noor'));
		await perform(shareEntry, { writeId: newId(), id, visibility: 'partners' }, world.as('noor'));
		expect((await show(id)).support).toMatchObject({ teamOnly: true });
		expect((await show(id, 'bram')).support).toBe(null);
		expect(await refusal(step(handInBudgetRequest, id, {}, 'bram'))).toBe('forbidden');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await refusal(step(handInBudgetRequest, id, {}, who))).toBe('forbidden');
		expect(await refusal(show(id, 'elsewhere'))).toBe('notFound');
		expect(await perform(listBudgetRequests, {}, world.as('samira'))).toContainEqual(
			expect.objectContaining({ id, asked: 0 })
		);
	});
});

describe('[R27] a request that begins from a plan', () => {
	async function priced() {
		const planId = newId();
		const words = { saw: 'Grijze stoep.', think: 'Groen.', whyNow: 'Najaar.' };
		const plan = { id: planId, cycleId: newId(), areaId: world.areaId, title: 'Geveltuinen' };
		const noor = world.as('noor');
		await perform(beginPlan, { ...plan, ...words, ownership: 'of', sourceIds: [] }, noor);
		for (const [side, label, euros, quoted] of [
			['cost', 'planten', 1150, true],
			['cover', 'buurtbudget', 900, false],
			['cover', 'Havenwonen', 150, false],
			['cover', 'eigen bijdrage', 100, false]
		] as const) {
			const money = { id: newId(), planId, side, label, cents: euros * 100, quoted };
			await perform(addPlanMoney, money, noor);
		}
		return planId;
	}
	test('has its amounts at hand, each with where it comes from, and stands apart from it after that', async () => {
		const planId = await priced();
		const id = await begin({ asksForId: planId, amountsFromId: planId });
		const more = { id: newId(), planId, side: 'cost' as const, label: 'later', cents: 1 };
		await perform(addPlanMoney, { ...more, quoted: false }, world.as('noor'));
		const request = await perform(showBudgetRequest, { id }, world.as('noor'));
		expect(request.lines.map(({ label, source, cents }) => [label, source, cents])).toEqual([
			['planten', null, 115_000],
			['buurtbudget', 'budget', 90_000],
			['Havenwonen', 'coFinancier', 15_000],
			['eigen bijdrage', 'own', 10_000]
		]);
		expect(request.lines[0]!.quotation).toBe('staat bij het plan');
		expect(request.balance).toMatchObject({ missing: 0, asked: 90_000 });
	});
	test('refuses amounts of what is no plan, or of a plan one may not see', async () => {
		const initiativeId = await begin();
		expect(await refusal(begin({ amountsFromId: initiativeId }))).toBe(
			'invalidInput amountsFromId'
		);
		expect(await refusal(begin({ amountsFromId: newId() }))).toBe('invalidInput amountsFromId');
	});
});

test('[R27] photos lie beside the account (methods.md 5, verantwoording)', async () => {
	const id = await begin();
	const data =
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=';
	const photo = { id: newId(), entryId: id, data, alt: 'Zes tuinen langs de gevel' };
	await perform(addAPhoto, photo, world.as('noor'));
	const { photos } = await perform(showBudgetRequest, { id }, world.as('samira'));
	expect(photos).toMatchObject([{ id: photo.id, alt: 'Zes tuinen langs de gevel' }]);
});
