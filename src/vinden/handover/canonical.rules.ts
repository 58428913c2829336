/**
 * JSON in one form only (RFC 8785): names in order of their code units, no spaces, numbers and texts as ECMAScript
 * writes them. What is signed is this text, so that spaces and the order of names do not count.
 */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const named = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${named.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`;
}
