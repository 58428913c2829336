import { beginPlan, showPlan } from '#denken/index.ts';
import { newId, perform, type Context } from '#kernel/index.ts';
import { noteObservation } from '#zien/index.ts';
import { time, type Timing } from './measure.ts';

const sources = 200;

/** How long a plan that stands on 200 sources takes: the operation of its page, and the page. */
export async function measurePlan(
	context: Context,
	{ areaId, times, get }: { areaId: string; times: number; get: (path: string) => Promise<void> }
): Promise<Timing[]> {
	const sourceIds = Array.from({ length: sources }, newId);
	for (const id of sourceIds)
		await perform(
			noteObservation,
			{ id, text: `Gezien aan de straat: ${id}.`, areaId, visibility: 'team' },
			context
		);
	const id = newId();
	const words = { title: 'Een plan', saw: 'De stoep is grijs.', think: 'Samen tuinen maken.' };
	await perform(beginPlan, { id, cycleId: newId(), areaId, ...words, sourceIds }, context);
	return [
		await time(`plan with ${sources} sources (operation)`, times, () =>
			perform(showPlan, { id }, context)
		),
		await time(`plan page with ${sources} sources`, times, () => get(`/denken/plannen/${id}`))
	];
}
