import { makeSharedLink } from '#community/index.ts';
import {
	addAPassage,
	addPlanMoney,
	addPlanTask,
	addPolicyDocument,
	cite,
	countSupport,
	finishPlanTask,
	growPlan,
	lookAtThreshold,
	makeDecision,
	noteMissed,
	noteSupport,
	restPlanOn,
	showDecision,
	writePlan
} from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { monthsAhead, on, type SeedWorld } from '../world.ts';

const money = [
	['cost', 'planten', 640, true],
	['cost', 'grond', 210, true],
	['cost', 'gereedschap', 180, false],
	['cost', 'opening', 120, false],
	['cover', 'buurtbudget', 900, false],
	['cover', 'Havenwonen', 150, true],
	['cover', 'eigen bijdrage', 100, true]
] as const;

const tasks = [
	['Stoeptegels lichten', 'bewoners', '2026-10-03', true],
	['Balkonbakken maken voor de bovenwoningen', 'bewoners en Het Weefgetouw', '2026-12-12', false],
	['Bonnen bij elkaar, en wat over is terug', 'kerngroep', '2027-01-15', false]
] as const;

/** The small action grows into a plan of residents: money, support, who is missed, and what was decided. */
export async function gardensPlan(
	world: SeedWorld,
	{ planId, theme, seen }: { planId: string; theme: string; seen: string }
): Promise<void> {
	const policy = await sidewalkRule(world, theme);
	const noor = on(world, 'noor', '2026-09-17');
	const about = { planId };
	await perform(growPlan, { writeId: newId(), id: planId }, noor);
	await perform(
		writePlan,
		{
			...{ writeId: newId(), id: planId, versionSeen: 1, ownership: 'of', nature: 'both' },
			...{ domains: ['living'], startsOn: '2026-10-03' },
			influence: { ladder: 'edelenbos', promised: 5, wanted: 5 },
			belonging: 'Ook wie geen gevel heeft, hoort erbij: er komen bakken voor de balkons.',
			ownStrength: 'Vijf bewoners meten, bestellen en planten zelf.'
		},
		noor
	);
	await perform(cite, { id: newId(), entryId: planId, part: 'why', sourceId: seen }, noor);
	for (const analysisId of [policy, theme])
		await perform(restPlanOn, { writeId: newId(), ...about, analysisId }, noor);
	for (const [side, label, euros, quoted] of money) {
		const amount = { id: newId(), ...about, side, label, cents: euros * 100, quoted };
		await perform(addPlanMoney, amount, noor);
	}
	await include(world, planId);
	await perform(
		countSupport,
		{
			...{ id: newId(), ...about, approached: 86, inFavour: 49, against: 7 },
			...{ radius: 'alle adressen in de Garenhof', countedOn: '2026-09-24' }
		},
		on(world, 'noor', '2026-09-24')
	);
	await perform(
		noteSupport,
		{
			...{ id: newId(), ...about, party: 'Havenwonen', partyKind: 'organisation' },
			...{ evidence: 'promised', stance: 'for', conditions: 'de stoep blijft 1,20 m vrij' }
		},
		on(world, 'noor', '2026-09-24')
	);
	for (const [text, byWhom, dueOn, done] of tasks) {
		const id = newId();
		await perform(addPlanTask, { id, ...about, text, byWhom, dueOn }, noor);
		const task = { writeId: newId(), id, ...about, done };
		if (done) await perform(finishPlanTask, task, on(world, 'noor', dueOn));
	}
	await decide(world, planId, policy);
	await perform(
		makeSharedLink,
		{
			...{ id: newId(), entryId: planId, purpose: 'coWrite', expiresOn: monthsAhead(6) },
			forWhom: 'bewoners van de Garenhof'
		},
		on(world, 'noor', '2026-10-06')
	);
}

async function sidewalkRule(world: SeedWorld, theme: string): Promise<string> {
	const noor = on(world, 'noor', '2026-09-16');
	const id = newId();
	await perform(
		addPolicyDocument,
		{
			...{ id, areaId: world.areas.oudermeer, maker: 'gemeente Oudermeer' },
			...{ title: 'Beleidsregel openbare ruimte', level: 'municipality', stage: 'execution' },
			goal: 'Iedereen kan over de stoep, ook met een rolstoel of kinderwagen.',
			...{ ownerRole: 'beheerder openbare ruimte', runsFrom: '2023-01-01' },
			plainNote: 'Een tuin langs de gevel mag, als er genoeg stoep overblijft.'
		},
		noor
	);
	await perform(
		addAPassage,
		{
			...{ id: newId(), documentId: id, page: 7, relation: 'chafes', themeIds: [theme] },
			quote:
				'Bij groen langs de gevel blijft de stoep ten minste 1,20 m vrij (stoep ≥ 1,20 m vrij).',
			chance: 'Op drie plekken is de stoep smaller: daar kan een klimplant.',
			action: 'Eerst meten, dan pas tegels lichten'
		},
		noor
	);
	return id;
}

async function include(world: SeedWorld, planId: string): Promise<void> {
	await perform(
		lookAtThreshold,
		{
			...{ writeId: newId(), planId, threshold: 'language', state: 'yes' },
			...{ foundOn: '2026-09-17', removedOn: '2026-09-24' },
			action: 'Een uitnodiging in het Tigrinya, gebracht door een buurman die het spreekt.'
		},
		on(world, 'noor', '2026-09-24')
	);
	const noor = on(world, 'noor', '2026-09-22');
	for (const [groupName, invitation, invitedBy] of [
		[
			'mensen in de bovenwoningen',
			'balkonbakken, aan de deur gevraagd',
			'een buurvrouw van drie hoog'
		],
		['buren die Tigrinya spreken', 'een uitnodiging in hun taal', 'een buurman die het spreekt']
	] as const)
		await perform(noteMissed, { id: newId(), planId, groupName, invitation, invitedBy }, noor);
}

async function decide(world: SeedWorld, planId: string, policy: string): Promise<void> {
	const noor = on(world, 'noor', '2026-09-30');
	const id = newId();
	await perform(
		makeDecision,
		{
			...{ id, areaId: world.areas.garenhof, decidedBy: 'gemeente Oudermeer' },
			title: 'Geveltuinen toegekend, mits 1,20 m',
			text: 'Het buurtbudget betaalt € 900 voor de geveltuinen in de Garenhof.',
			reached: 'otherwise',
			reachedHow: 'De gemeente besliste, na het advies van de buurtbudgetgroep van bewoners.',
			options: [
				{
					text: 'Geveltuinen',
					chosen: true,
					why: '49 van de 56 adressen die antwoordden zijn voor.'
				},
				{
					...{ text: 'Hoogstambomen op de stoep', chosen: false },
					why: 'Dan blijft er geen 1,20 m over voor een rolstoel of kinderwagen.'
				}
			],
			conditions: ['Mits 1,20 m stoep vrij blijft.'],
			restsOn: [planId, policy]
		},
		noor
	);
	const { conditions } = await perform(showDecision, { id }, noor);
	const part = `condition:${conditions[0]!.id}`;
	await perform(cite, { id: newId(), entryId: id, part, sourceId: policy }, noor);
}
