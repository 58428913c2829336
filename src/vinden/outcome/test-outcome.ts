import { beginPlan } from '#denken/index.ts';
import { noteActivity } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { noteConfirmation, noteOutcome, showOutcome } from './index.ts';

export type Who = Parameters<World['as']>[0];

/** The words of an outcome, for tests. */
export const words = {
	...{ who: 'jongeren van het plein', what: 'Ze dragen de terrasstoelen naar binnen.' },
	...{ kind: 'behaviour' as const, from: 'juli 2026', meaning: 'De snackbar kent hen nu.' },
	...{ residentsShare: 'Buren begonnen met groeten.', workerShare: 'Ik bracht hen bij elkaar.' }
};

/** A world with a plan of which something was done; outcomes come of that. */
export async function openHarvest() {
	const world = await openWorld();
	const [plan, cycle, activity] = [newId(), newId(), newId()];
	await perform(
		beginPlan,
		{
			...{ id: plan, cycleId: cycle, areaId: world.areaId, title: 'Eerst groeten' },
			...{ saw: 'Jongeren worden weggestuurd.', think: 'Wie gegroet wordt, groet terug.' }
		},
		world.as('noor')
	);
	const done = { id: activity, planId: plan, cycleId: cycle, doneBy: 'buren' };
	await perform(noteActivity, { ...done, text: 'Samen opgeruimd.' }, world.as('noor'));
	return {
		...{ world, plan, cycle, activity },
		async harvest(more: object = {}, who: Who = 'noor') {
			const id = newId();
			await perform(noteOutcome, { id, ...words, originId: activity, ...more }, world.as(who));
			return id;
		},
		show: (id: string, who: Who = 'samira') => perform(showOutcome, { id }, world.as(who)),
		async confirm(outcomeId: string, more: object = {}, who: Who = 'noor') {
			const id = newId();
			const said = { answer: 'yes' as const, byWhom: 'een leraar', how: 'mail' as const };
			await perform(noteConfirmation, { id, outcomeId, ...said, ...more }, world.as(who));
			return id;
		}
	};
}

export type Harvest = Awaited<ReturnType<typeof openHarvest>>;
