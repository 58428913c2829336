import { listPlans, showPlan } from '#denken/index.ts';
import {
	addShare,
	changeShare,
	listProgress,
	listShares,
	noteHours,
	noteOthers,
	noteStepChange,
	noteStuck,
	sayPlanState,
	showShare
} from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { on, type SeedWorld } from '../world.ts';

/** How far the plans of Spindelveld are, and everybody's share in what is done. */
export async function voortgang(world: SeedWorld): Promise<void> {
	await bench(world);
	await gardens(world);
	await school(world);
}

const planCalled = async (world: SeedWorld, title: string) => {
	const plans = await perform(listProgress, {}, on(world, 'noor', '2026-11-20'));
	return plans.find((plan) => plan.title === title)!.id;
};
const thingCalled = async (world: SeedWorld, title: string) => {
	const { things } = await perform(listShares, {}, on(world, 'noor', '2026-11-20'));
	return things.find((thing) => thing.title === title)!.id;
};

/** The bench goes on without a worker: that was the idea. */
async function bench(world: SeedWorld): Promise<void> {
	const entryId = await thingCalled(world, 'Het bankje');
	const noor = on(world, 'noor', '2026-05-28');
	const { worker } = await perform(showShare, { id: entryId }, noor);
	for (const { id } of worker) {
		const change = { writeId: newId(), id, entryId, until: '2026-05-28' };
		await perform(changeShare, { ...change, supported: ['residents'] }, noor);
	}
	const hours = { id: newId(), entryId, since: '2026-04-02', until: '2026-05-28', hours: 11 };
	await perform(noteHours, hours, noor);
	for (const [side, byWhom, what, since] of [
		['residents', 'de mannen van het bankje', 'halen het bord op en spreken zelf af', '2026-04-02'],
		['partners', 'Het Weefgetouw', 'leent de tafel en het dambord uit', '2026-04-02']
	] as const)
		await perform(noteOthers, { id: newId(), entryId, side, byWhom, what, since }, noor);
	await perform(
		sayPlanState,
		{
			...{ writeId: newId(), id: await planCalled(world, 'Het bankje'), state: 'done' },
			note: 'De mannen halen het bord nu zelf op.'
		},
		noor
	);
}

async function gardens(world: SeedWorld): Promise<void> {
	const planId = await planCalled(world, 'Geveltuinen Garenhof');
	const noor = on(world, 'noor', '2026-10-03');
	const started = { state: 'underWay' as const, note: 'Zes tuinen liggen er.' };
	await perform(sayPlanState, { writeId: newId(), id: planId, ...started }, noor);
	const later = on(world, 'noor', '2026-11-16');
	const { tasks } = await perform(showPlan, { id: planId }, later);
	const boxes = tasks.find(({ text }) => text.startsWith('Balkonbakken'));
	await perform(
		noteStepChange,
		{
			...{ id: newId(), planId, taskId: boxes?.id, change: 'moved', movedTo: '2027-02-27' },
			...{ step: boxes ? undefined : 'Balkonbakken', reason: 'Het hout komt pas in februari.' }
		},
		later
	);
	const entryId = await thingCalled(world, 'Geveltuinen Garenhof');
	await perform(
		addShare,
		{
			...{ id: newId(), entryId, verbs: ['facilitates'], since: '2026-09-15', until: '2026-10-02' },
			supported: ['residents', 'organisations']
		},
		noor
	);
	for (const [side, byWhom, what] of [
		['residents', 'kerngroep van 5 bewoners', 'meten, bestellen en planten'],
		['organisations', 'Havenwonen', 'haalt de tegels op'],
		['municipality', 'beheer openbare ruimte', 'meet of er 1,20 meter vrij blijft']
	] as const) {
		const row = { id: newId(), entryId, side, byWhom, what, since: '2026-10-03' };
		await perform(noteOthers, row, noor);
	}
}

async function school(world: SeedWorld): Promise<void> {
	const noor = on(world, 'noor', '2026-11-20');
	const plans = await perform(listPlans, {}, noor);
	const planId = plans.find(({ title }) => title === 'Samen veilig naar De Klos')!.id;
	await perform(
		noteStuck,
		{
			...{ id: newId(), planId, since: '2026-11-20' },
			what: 'Voor een plek om even te stoppen is een verkeersbord nodig.',
			...{ needed: 'een proefbord voor drie maanden', fromWhom: 'gemeente, verkeer' }
		},
		noor
	);
}
