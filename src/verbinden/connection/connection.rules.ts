export const connectionStates = ['proposed', 'introduced', 'working', 'ended'] as const;
export type ConnectionState = (typeof connectionStates)[number];

/** Who holds it up: only the worker, the worker among others, or others without the worker. */
export const heldBy = ['onlyWorker', 'withWorker', 'without'] as const;
export type HeldBy = (typeof heldBy)[number];

/** Kinds of entries that may be an end. */
export const connectable = [
	...['party', 'initiative', 'community', 'activity', 'talent', 'listing']
] as readonly string[];

const onward: Record<ConnectionState, readonly ConnectionState[]> = {
	proposed: ['proposed', 'introduced', 'working', 'ended'],
	introduced: ['introduced', 'working', 'ended'],
	working: ['working', 'ended'],
	ended: ['proposed', 'working']
};

/** To which states it may go; the same one again says who holds it up now. What ended may begin anew. */
export const stepsFrom = (state: ConnectionState): readonly ConnectionState[] => onward[state];

export const mayBecome = (from: ConnectionState, to: ConnectionState): boolean =>
	onward[from].includes(to);

const order = ['person', 'powerhouse', 'talent', 'community', 'initiative', 'activity'];

/** Residents first (19), then the others by name. */
export const residentsFirst = (
	a: { kind: string; title: string },
	b: { kind: string; title: string }
): number => {
	const at = ({ kind }: { kind: string }) =>
		order.includes(kind) ? order.indexOf(kind) : order.length;
	return at(a) - at(b) || a.title.localeCompare(b.title, 'nl');
};
