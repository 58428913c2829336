export interface Filled {
	ownership: 'of' | 'with' | 'for' | null;
	sources: number;
	whyNow: string;
	ownStrength: string;
	promised: number | null;
	missed: number;
	supports: number;
}

/** At most this many at once: an invitation, no list of shortcomings. */
const most = 3;

/**
 * What could still be added to a plan, most helpful first; never more than three. A plan of three sentences is
 * a plan: nothing here blocks.
 */
export function couldStill(plan: Filled): string[] {
	const open = {
		askResidents: plan.ownership === null || plan.ownership === 'for',
		laySource: plan.sources === 0,
		sayWhyNow: plan.whyNow === '',
		askOwnStrength: plan.ownStrength === '',
		lookWhoIsMissed: plan.missed === 0,
		promiseLevel: plan.promised === null,
		askSupport: plan.supports === 0
	};
	return Object.entries(open)
		.filter(([, isOpen]) => isOpen)
		.map(([name]) => name)
		.slice(0, most);
}
