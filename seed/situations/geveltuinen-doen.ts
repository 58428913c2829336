import { listEntries, makeSharedLink, shareEntry } from '#community/index.ts';
import {
	accountForBudget,
	addBudgetLine,
	addBudgetReceipt,
	answerBudgetRule,
	beginBudgetRequest,
	beginInitiative,
	countBudgetSupport,
	decideBudgetRequest,
	giveInitiativeWords,
	handInBudgetRequest,
	makeBudgetFund,
	moveInitiative,
	noteInitiativeSupport,
	planLettingGo,
	showBudgetRequest,
	tieInitiative
} from '#doen/index.ts';
import { anybody, newId, perform } from '#kernel/index.ts';
import { monthsAhead, on, type SeedWorld } from '../world.ts';

const rules = [
	['Het maakt de buurt leefbaarder of brengt mensen bij elkaar.', 'buren staan weer buiten'],
	['Het is van een groep bewoners.', 'een kerngroep van vijf'],
	['De buurt staat erachter.', '86 adressen gevraagd'],
	['Er zijn offertes bij de begroting.', 'van de kwekerij en de grondhandel']
] as const;
const lines = [
	['cost', null, 'planten', 640, 'offerte kwekerij'],
	['cost', null, 'grond', 210, 'offerte grondhandel'],
	['cost', null, 'gereedschap', 180, null],
	['cost', null, 'opening', 120, null],
	['cover', 'budget', 'buurtbudget', 900, null],
	['cover', 'coFinancier', 'Havenwonen', 150, 'toezegging op papier'],
	['cover', 'own', 'eigen bijdrage', 100, null]
] as const;
const states = [
	['coreGroup', '2026-09-10'],
	['plan', '2026-09-15'],
	['supportAndMoney', '2026-09-17'],
	['carryingOut', '2026-10-03']
] as const;
const support = [
	[
		'worker',
		'opbouwwerker',
		['guides', 'stimulates'],
		'Aan tafel bij het eerste plan.',
		'2026-09-15',
		3
	],
	['worker', 'opbouwwerker', ['supports'], 'Meegedacht over de begroting.', '2026-09-22', 1.5],
	['partner', 'Havenwonen', ['facilitates'], 'Gereedschap uitgeleend.', '2026-10-03', null],
	['worker', 'opbouwwerker', ['supports'], 'Koffie gebracht bij het planten.', '2026-10-03', 1]
] as const;

/** Scenario 8, what residents do: their initiative with its own page, and what the neighbourhood budget paid. */
export async function geveltuinenDoen(world: SeedWorld): Promise<void> {
	const noor = on(world, 'noor', '2026-10-06');
	const id = newId();
	const initiativeId = id;
	await perform(
		beginInitiative,
		{
			...{ id, title: 'Geveltuinen Garenhof', owner: 'Groene Garenhof', begunBy: ['residents'] },
			...{ areaId: world.areas.garenhof, since: '2026-09-08', needs: 'een ton voor regenwater' },
			...{ text: 'Vijf bewoners maken de straat groen.', offers: 'stekjes voor wie wil' }
		},
		noor
	);
	for (const [state, since] of states)
		await perform(moveInitiative, { writeId: newId(), id, state, since }, noor);
	for (const [byKind, byRole, verbs, text, doneOn, hours] of support)
		await perform(
			noteInitiativeSupport,
			{ id: newId(), initiativeId, byKind, byRole, verbs: [...verbs], text, doneOn, hours },
			noor
		);
	const line = { initiativeId, takenOverBy: 'kerngroep' };
	const guides = { id: newId(), ...line, verb: 'guides', untilState: 'carryingOut' } as const;
	const supports = { id: newId(), ...line, verb: 'supports', untilDay: monthsAhead(2) } as const;
	for (const one of [guides, supports]) await perform(planLettingGo, one, noor);
	const plans = await perform(listEntries, { kinds: ['plan'] }, noor);
	const plan = plans.find(({ title }) => title === 'Geveltuinen Garenhof');
	if (plan) await perform(tieInitiative, { writeId: newId(), id, planId: plan.id }, noor);
	await ownPage(world, id);
	await money(world, id);
}

async function ownPage(world: SeedWorld, id: string): Promise<void> {
	const noor = on(world, 'noor', '2026-10-06');
	await perform(shareEntry, { writeId: newId(), id, visibility: 'public' }, noor);
	const link = { id: newId(), entryId: id, purpose: 'writeInitiative' as const };
	await perform(
		makeSharedLink,
		{ ...link, forWhom: 'kerngroep Groene Garenhof', expiresOn: monthsAhead(6) },
		noor
	);
	const { organisationId } = world.actors.noor;
	await perform(
		giveInitiativeWords,
		{
			...{ writeId: newId(), initiativeId: id, versionSeen: 0 },
			about: 'Wij zijn buren uit de Garenhof en maken onze straat groen.',
			now: 'De eerste zes tuinen liggen er.',
			join: 'Elke zaterdag om tien uur bij de hoek. Kom gewoon langs.'
		},
		{ ...noor, actor: { ...anybody(organisationId), linkedEntryId: id } }
	);
}

async function money(world: SeedWorld, initiativeId: string): Promise<void> {
	const noor = on(world, 'noor', '2026-08-20');
	const [id, fundId] = [newId(), newId()];
	const fundRules = [
		...rules.map(([text]) => ({ text })),
		{ text: 'Minstens een maand van tevoren ingediend.', daysBefore: 31 }
	];
	const fund = { id: fundId, name: 'Buurtbudget Oudermeer', maxCents: 500_000 };
	await perform(makeBudgetFund, { ...fund, rules: fundRules }, on(world, 'kees', '2026-08-01'));
	await perform(
		beginBudgetRequest,
		{
			...{ id, fundId, asksForId: initiativeId, title: 'Geveltuinen Garenhof', ownHours: 120 },
			...{ owner: 'Groene Garenhof', startsOn: '2026-10-31', areaId: world.areas.garenhof },
			text: 'Een groene straat waar je even blijft staan.',
			activities: 'Tegels lichten, planten, bakken voor de balkons, en een opening met de straat.'
		},
		noor
	);
	for (const [side, source, label, euros, quotation] of lines)
		await perform(
			addBudgetLine,
			{ id: newId(), requestId: id, side, source, label, cents: euros * 100, quotation },
			noor
		);
	await perform(
		countBudgetSupport,
		{
			...{ writeId: newId(), requestId: id, approached: 86, inFavour: 49, against: 7 },
			...{ radius: 'alle adressen in de Garenhof', countedOn: '2026-09-24' }
		},
		noor
	);
	const request = await perform(showBudgetRequest, { id }, noor);
	for (const [index, rule] of request.rules.entries()) {
		const evidence = rules[index]?.[1] ?? 'ingediend op 24 september';
		const said = { id: rule.id, requestId: id, answer: 'yes' as const, evidence };
		await perform(answerBudgetRule, { writeId: newId(), ...said }, noor);
	}
	const about = () => ({ writeId: newId(), id });
	await perform(handInBudgetRequest, { ...about(), handedInOn: '2026-09-24' }, noor);
	await perform(
		decideBudgetRequest,
		{
			...{ ...about(), outcome: 'grantedIf', decidedBy: 'gemeente Oudermeer' },
			...{ decidedOn: '2026-09-30', condition: 'Mits 1,20 m stoep vrij blijft.' }
		},
		noor
	);
	for (const [label, cents, paidOn] of [
		['planten', 62_550, '2026-10-02'],
		['grond', 20_800, '2026-10-02'],
		['gereedschap', 17_350, '2026-10-03'],
		['opening', 10_500, '2026-10-10']
	] as const)
		await perform(addBudgetReceipt, { id: newId(), requestId: id, label, cents, paidOn }, noor);
	await perform(
		accountForBudget,
		{
			...about(),
			givenBackCents: 3800,
			note: '31 tuinen en 11 bakken.',
			accountedOn: '2026-11-12'
		},
		on(world, 'noor', '2026-11-12')
	);
}
