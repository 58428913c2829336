const folders: Record<string, string> = {
	observation: '/zien',
	walkthrough: '/schouw',
	plan: '/denken',
	activity: '/doen',
	lookBack: '/vinden'
};

const lists: Record<string, string> = {
	promise: '/beloftes',
	question: '/vragen',
	presence: '/aanwezig'
};

/** Where an entry is read; what has no page of its own leads to the start. */
export const pathOf = (kind: string, id: string): string =>
	folders[kind] ? `${folders[kind]}/${id}` : (lists[kind] ?? '/zien');
