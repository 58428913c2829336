import { beginPlan } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import type { World } from '#test/harness.ts';
import { noteActivity } from './activity/index.ts';

/** Noor's plan of three sentences. */
export async function aPlan(world: World, more: object = {}) {
	const [planId, cycleId] = [newId(), newId()];
	const words = { title: 'Fietstaal', saw: 'Er staan wrakken.', think: 'We gaan fietsen maken.' };
	await perform(
		beginPlan,
		{ id: planId, cycleId, areaId: world.areaId, ...words, ...more },
		world.as('noor')
	);
	return { planId, cycleId };
}

/** What was done to carry out a plan of Noor. */
export async function anActivity(
	world: World,
	plan: { planId: string; cycleId: string },
	more: object = {}
) {
	const id = newId();
	const words = { text: 'Vier fietsen gemaakt.', doneBy: 'de fietsers' };
	await perform(noteActivity, { id, ...plan, ...words, ...more }, world.as('noor'));
	return id;
}
