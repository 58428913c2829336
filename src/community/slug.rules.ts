/** The part of an address made from a name: "’t Weefkant & Co" becomes "t-weefkant-co". */
export function slugOf(name: string): string {
	const slug = name
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 80)
		.replace(/-+$/, '');
	return slug || 'gebied';
}

/** The first form of the slug that is not taken: itself, then with -2, -3 … */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
	const slug = slugOf(name);
	if (!taken.has(slug)) return slug;
	let number = 2;
	while (taken.has(`${slug}-${number}`)) number++;
	return `${slug}-${number}`;
}
