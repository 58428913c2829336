import { findCycle, type Move } from '#community/index.ts';
import { findPlan } from '#denken/index.ts';
import { findActivity } from '#doen/index.ts';
import { Problem, idShape, readOperation, type Read } from '#kernel/index.ts';
import { z } from 'zod';
import { findLookBack } from '../look-back/index.ts';
import { countSteps, findLines, findRound, type Told } from './account.store.ts';

const maybeText = z.string().nullable();
/** Every sentence stands under the id of the entry it was taken from. */
const item = {
	id: idShape,
	kind: z.string(),
	title: z.string(),
	text: z.string(),
	happenedOn: z.string(),
	/** What stands beside it, in its own words: which, and the words. */
	lines: z.array(z.object({ name: z.string(), text: z.string() }))
};

const accountShape = z.object({
	cycleId: idShape,
	title: z.string(),
	round: z.int(),
	/** Steps that this reader may not see. */
	hidden: z.int(),
	saw: z.array(z.object(item)),
	thought: z.array(
		z.object({
			...item,
			saw: z.string(),
			whyNow: z.string(),
			wishUsed: maybeText,
			considered: z.array(z.object({ text: z.string(), rejectedBecause: z.string() }))
		})
	),
	did: z.array(
		z.object({
			...item,
			/** Empty for what is no activity. */
			doneBy: z.string(),
			deviation: maybeText,
			/** Null for what is no activity: no share of the worker is noted there. */
			verbs: z.array(z.string()).nullable()
		})
	),
	found: z.array(
		z.object({
			...item,
			...{ residentsProcess: maybeText, residentsResult: maybeText },
			...{ workerProcess: maybeText, workerResult: maybeText },
			residentsRowBy: z.enum(['residents', 'worker'])
		})
	)
});
type Account = z.output<typeof accountShape>;

const noPlan = { saw: '', whyNow: '', wishUsed: null, considered: [] };
const noActivity = { doneBy: '', deviation: null, verbs: null };
const noCells = {
	...{ residentsProcess: null, residentsResult: null, workerProcess: null, workerResult: null },
	residentsRowBy: 'worker' as const
};

/**
 * The one-page account: what was seen, what was thought of it, what was done, and what came of it (53). It says only what
 * its entries say, each sentence with the entry it came from.
 */
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
		const told = await findRound(tx, organisationId, cycleId);
		const lines = await findLines(
			tx,
			organisationId,
			told.map(({ id }) => id)
		);
		const items = told.map(({ move, ...one }) => ({
			...{ ...one, move },
			lines: lines.filter(({ id }) => id === one.id).map(({ name, text }) => ({ name, text }))
		}));
		const of = (move: Move) =>
			items.filter((one) => one.move === move).map(({ move: _, ...one }) => one);
		const steps = await countSteps(tx, cycleId);
		const seen = told.filter((one) => one.isStep).length;
		return {
			...{ cycleId, title: cycle.title, round: cycle.round, hidden: Math.max(0, steps - seen) },
			saw: of('zien'),
			thought: await withBeside(tx, organisationId, of('denken'), 'plan', findPlan, noPlan),
			did: await withBeside(tx, organisationId, of('doen'), 'activity', findActivity, noActivity),
			found: await withBeside(tx, organisationId, of('vinden'), 'lookBack', findLookBack, noCells)
		} as Account;
	}
});

/** Adds what stands beside the entries of one kind; the others have the same fields, empty. */
async function withBeside<T extends Pick<Told, 'id' | 'kind'>, B extends object>(
	tx: Read,
	organisationId: string,
	items: readonly T[],
	kind: string,
	find: (tx: Read, organisationId: string, id: string) => Promise<object | undefined>,
	none: B
) {
	const found = [];
	for (const one of items) {
		const beside = one.kind === kind ? await find(tx, organisationId, one.id) : undefined;
		found.push({ ...none, ...beside, ...one });
	}
	return found;
}
