const folders: Record<string, string> = {
	observation: '/zien',
	plan: '/denken',
	activity: '/doen',
	lookBack: '/vinden'
};

/** Where an entry is read; what has no page of its own leads to the start. */
export const pathOf = (kind: string, id: string): string =>
	folders[kind] ? `${folders[kind]}/${id}` : '/zien';
