import { changeBudgetFund, listBudgetFunds, makeBudgetFund } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf, type Values } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { typedCents } from '../../cents.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	funds: await perform(listBudgetFunds, {}, contextOf(event)),
	newId: newId()
});

/** Each line a rule; behind a bar the number of days before the start. */
function rulesOf(written: unknown) {
	const lines = String(written ?? '')
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	return lines.map((line) => {
		const found = /^(.+?)\s*\|\s*(\d{1,3})$/.exec(line);
		return found ? { text: found[1]!, daysBefore: Number(found[2]) } : { text: line };
	});
}
const fund = ({ form: _, euros, rules, ...values }: Values): Values => ({
	...{ ...values, maxCents: typedCents(euros), rules: rulesOf(rules) }
});
const back = () => redirect(303, '/doen/buurtbudget/regels');

export const actions: Actions = {
	make: (event) => answer(event, makeBudgetFund, { input: fund, done: back }),
	change: (event) =>
		answer(event, changeBudgetFund, {
			input: (values) => ({ writeId: newId(), ...fund(values) }),
			done: back
		})
};
