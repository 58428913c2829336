/** What a form holds: words by the name of their field. */
/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever was typed */
export type Typed = Record<string, any>;

interface Kept {
	repeat: Typed;
	groups: readonly string[];
	costCents: number | null;
	feeCents: number | null;
}

const euros = (cents: number | null) =>
	cents === null ? undefined : (cents / 100).toFixed(2).replace('.', ',').replace(',00', '');

/** A kept activity as it would have been typed. */
export const typedOf = (planned: Kept & Typed): Typed => ({
	...planned,
	...planned.repeat,
	groups: planned.groups.join('\n'),
	costEuros: euros(planned.costCents),
	feeEuros: euros(planned.feeCents)
});
