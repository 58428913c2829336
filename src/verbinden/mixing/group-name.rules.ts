/** The same name, however it is written. */
export const nameKey = (name: string): string =>
	name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/^(?:de|het|een|the) (?=\p{L})/u, '')
		.trim();
