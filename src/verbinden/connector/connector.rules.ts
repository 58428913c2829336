/** Named by so many different people or groups, somebody is asked whether they want to be called upon (methods.md 5). */
export const namedEnough = 3;
/** From so many open asks on, somebody else is asked first. */
export const muchToCarry = 3;
/** Without a yes a naming goes by itself after so many months. */
export const namedMonths = 12;

/** How many different people or groups named somebody; the same one counts once, however it is written. */
export const countNamers = (namers: readonly string[]): number =>
	new Set(namers.map((one) => one.trim().replace(/\s+/g, ' ').toLowerCase())).size;

/** What to do next with who was named: wait for more voices, ask them, or, after a yes, mind what they carry. */
export function nextStep(one: {
	state: 'named' | 'willing';
	namers: readonly string[];
	openAsks: number;
}): 'listen' | 'ask' | 'spare' | 'welcome' {
	if (one.state === 'named') return countNamers(one.namers) >= namedEnough ? 'ask' : 'listen';
	return one.openAsks >= muchToCarry ? 'spare' : 'welcome';
}
