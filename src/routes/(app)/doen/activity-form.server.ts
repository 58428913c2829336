import { centsOf } from '#denken/index.ts';
import type { Values } from '#web/index.ts';

export const activityLists = ['weekdays', 'initiatedBy', 'accessible', 'domains'];

const cents = (euros: unknown) =>
	euros === undefined ? undefined : (centsOf(String(euros)) ?? Number.NaN);

/** What was filled in as the input of the operation: groups one on each line, amounts in euros. */
export const activityInput = ({ groups, costEuros, feeEuros, ...values }: Values): Values => ({
	...values,
	groups: String(groups ?? '')
		.split('\n')
		.map((group) => group.trim())
		.filter(Boolean),
	costCents: cents(costEuros),
	feeCents: cents(feeEuros)
});
