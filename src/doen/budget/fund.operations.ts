import {
	Problem,
	fieldProblem,
	idShape,
	maybe,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { cents, exampleId, fundRules, fundShape } from './budget.schema.ts';
import { addFund, changeFund, findFunds } from './fund.store.ts';

const fund = { name: shortText(), maxCents: maybe(cents()), rules: fundRules };
const example = {
	...{ name: 'Buurtbudget Oudermeer', maxCents: 500_000 },
	rules: [
		{ text: 'Het is voor een groep bewoners.' },
		{ text: 'Op tijd ingediend.', daysBefore: 31 }
	]
};

/** Sets up the rules of a neighbourhood budget as the municipality has them (methods.md 5: they differ). */
export const makeBudgetFund = writeOperation({
	name: 'budgetFund.make',
	object: 'budgetFund',
	summary: { nl: 'Leg de regels van een buurtbudget vast', en: 'Set up the rules of a budget' },
	audience: ['admin', 'worker'],
	input: z.strictObject({ id: idShape, ...fund }),
	example: { id: exampleId(1), ...example },
	rest: { method: 'put', path: '/budget-funds/{id}', tag: 'doen' },
	async work({ id, ...made }, { tx, actor: { organisationId } }) {
		const others = await findFunds(tx, organisationId);
		if (others.some(({ name }) => name === made.name)) throw fieldProblem('name', 'alreadyThere');
		await addFund(tx, { organisationId, id, ...made });
		return { id, version: 1 };
	}
});

/** Changes the rules; requests that were begun keep those they began with. */
export const changeBudgetFund = writeOperation({
	name: 'budgetFund.change',
	object: 'budgetFund',
	summary: { nl: 'Verander de regels van een buurtbudget', en: 'Change the rules of a budget' },
	audience: ['admin', 'worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, ...fund }),
	example: { writeId: exampleId(9), id: exampleId(1), ...example },
	rest: { method: 'post', path: '/budget-funds/{id}/changes', tag: 'doen' },
	async work({ writeId: _, id, ...made }, { tx, actor: { organisationId } }) {
		const others = await findFunds(tx, organisationId);
		if (others.some((one) => one.name === made.name && one.id !== id))
			throw fieldProblem('name', 'alreadyThere');
		const changed = await changeFund(tx, organisationId, id, made);
		if (!changed) throw new Problem('notFound');
		return { id, version: changed.version };
	}
});

export const listBudgetFunds = readOperation({
	name: 'budgetFund.list',
	summary: { nl: 'Buurtbudgetten met hun regels', en: 'Neighbourhood budgets with their rules' },
	audience: ['resident'],
	input: z.strictObject({}),
	output: z.array(fundShape),
	example: {},
	rest: { method: 'get', path: '/budget-funds', tag: 'doen' },
	work: (_, { tx, actor }) => findFunds(tx, actor.organisationId)
});
