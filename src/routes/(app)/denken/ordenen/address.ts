/** What the address of the board keeps from one step to the next: the place, what was put off, how much is shown. */
const kept = ['plek', 'niet', 'alles'];

interface Asked {
	searchParams: { get(name: string): string | null };
}

/** The address of the board with a change; what is null is left out. */
export function boardAddress(url: Asked, change: Record<string, string | null> = {}): string {
	const asked = new URLSearchParams();
	for (const name of kept) {
		const value = url.searchParams.get(name);
		if (value !== null) asked.set(name, value);
	}
	for (const [name, value] of Object.entries(change))
		if (value === null) asked.delete(name);
		else asked.set(name, value);
	const rest = asked.toString();
	return rest ? `/denken/ordenen?${rest}` : '/denken/ordenen';
}

/** The action of a form on the board, which comes back to the same place. */
export const boardAction = (url: Asked, name: string): string => {
	const rest = boardAddress(url).split('?')[1];
	return rest ? `?/${name}&${rest}` : `?/${name}`;
};
