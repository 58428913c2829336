interface Step {
	id: string;
	parentId: string | null;
}

/** Steps in reading order: each is followed by what lies behind it, with how deep it lies; equals keep their order. */
export function inOrder<S extends Step>(steps: readonly S[]): (S & { depth: number })[] {
	const known = new Set(steps.map(({ id }) => id));
	const under = new Map<string | null, S[]>();
	for (const step of steps) {
		const parent = step.parentId && known.has(step.parentId) ? step.parentId : null;
		under.set(parent, [...(under.get(parent) ?? []), step]);
	}
	const from = (parent: string | null, depth: number): (S & { depth: number })[] =>
		(under.get(parent) ?? []).flatMap((step) => [{ ...step, depth }, ...from(step.id, depth + 1)]);
	return from(null, 0);
}

/** The chain as arrows: from a step to what lies behind it. */
export const arrowsOf = (steps: readonly Step[]) =>
	steps.flatMap(({ id, parentId }) => (parentId ? [{ from: parentId, to: id }] : []));
