import { centsOf } from '#denken/index.ts';

/** An amount as it was typed, in cents; undefined when nothing was typed, not a number when it is no amount. */
export const typedCents = (euros: unknown): number | undefined =>
	euros === undefined || euros === '' ? undefined : (centsOf(String(euros)) ?? Number.NaN);
