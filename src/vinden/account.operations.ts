import { findCycle, listSteps } from '#community/index.ts';
import { findPlan } from '#denken/index.ts';
import { findActivity } from '#doen/index.ts';
import { Problem, idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { findLookBack } from './look-back.store.ts';

const part = { id: idShape, text: z.string(), happenedOn: z.string() };

const accountShape = z.object({
	cycleId: idShape,
	title: z.string(),
	round: z.int(),
	saw: z.array(z.object({ ...part })),
	thought: z.array(
		z.object({
			...part,
			saw: z.string(),
			whyNow: z.string(),
			wishUsed: z.string().nullable(),
			considered: z.array(z.object({ text: z.string(), rejectedBecause: z.string() }))
		})
	),
	did: z.array(
		z.object({
			...part,
			doneBy: z.string(),
			deviation: z.string().nullable(),
			verbs: z.array(z.string())
		})
	),
	found: z.array(
		z.object({
			...part,
			residentsProcess: z.string().nullable(),
			residentsResult: z.string().nullable(),
			workerProcess: z.string().nullable(),
			workerResult: z.string().nullable(),
			residentsRowBy: z.enum(['residents', 'worker'])
		})
	)
});

type Account = z.output<typeof accountShape>;

/** The one-page account: what was seen, what was thought of it, what was done, and what came of it (53). */
export const readAccount = readOperation({
	name: 'account.read',
	summary: { nl: 'Lees de verantwoording op één bladzijde', en: 'Read the one-page account' },
	audience: ['member'],
	input: z.strictObject({ cycleId: idShape }),
	output: accountShape,
	example: { cycleId: '019a0000-0000-7000-8000-000000000003' },
	rest: { method: 'get', path: '/cycles/{cycleId}/account', tag: 'vinden' },
	async work({ cycleId }, { tx, actor: { organisationId } }) {
		const cycle = await findCycle(tx, organisationId, cycleId);
		if (!cycle) throw new Problem('notFound');
		const account = {
			cycleId,
			title: cycle.title,
			round: cycle.round,
			saw: [],
			thought: [],
			did: [],
			found: []
		} as Account;
		for (const step of await listSteps(tx, organisationId, cycleId)) {
			const { id, text, happenedOn } = step;
			const words = { text, happenedOn };
			if (step.move === 'zien') account.saw.push({ id, ...words });
			if (step.move === 'denken')
				account.thought.push({ ...(await findPlan(tx, organisationId, id))!, ...words });
			if (step.move === 'doen')
				account.did.push({ ...(await findActivity(tx, organisationId, id))!, ...words });
			if (step.move === 'vinden') {
				const found = (await findLookBack(tx, organisationId, id)) as Omit<
					Account['found'][number],
					'text' | 'happenedOn'
				>;
				account.found.push({ ...found, ...words });
			}
		}
		return account;
	}
});
