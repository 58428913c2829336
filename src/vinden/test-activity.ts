import { beginPlan } from '#denken/index.ts';
import { noteActivity } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import type { World } from '#test/harness.ts';

/** An activity of Noor with its plan, from which something came. */
export async function anActivity(world: World): Promise<string> {
	const [id, planId, cycleId] = [newId(), newId(), newId()];
	const words = { title: 'Straatdiner', saw: 'Niemand kent elkaar.', think: 'We gaan eten.' };
	await perform(
		beginPlan,
		{ id: planId, cycleId, areaId: world.areaId, ...words },
		world.as('noor')
	);
	const done = { id, planId, cycleId, text: 'Straatdiner: 54 eters.', doneBy: 'zes trekkers' };
	await perform(noteActivity, done, world.as('noor'));
	return id;
}
