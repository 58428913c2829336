/** What somebody typed, by field; a dotted name such as considered.0.text becomes nested objects and arrays. */
/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- a form may hold any fields */
export type Values = Record<string, any>;

const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);
const isHolder = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** The place of a name inside what was read so far; undefined where something else stands in the way. */
function holderOf(values: Values, path: string[]): Values | undefined {
	let holder = values;
	for (const step of path) {
		const next: unknown = (holder[step] ??= {});
		if (!isHolder(next)) return undefined;
		holder = next;
	}
	return holder;
}

/** Rows that are counted become an array without the rows that were left empty, in the order of their numbers. */
function withArrays(value: unknown): unknown {
	if (!isHolder(value) || Array.isArray(value)) return value;
	const entries = Object.entries(value).map(([name, one]) => [name, withArrays(one)] as const);
	const isCounted = entries.length > 0 && entries.every(([name]) => /^\d{1,4}$/.test(name));
	return isCounted ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

/**
 * The fields of a form as an object. Fields left empty are left out; files are not taken.
 * @param lists names of fields of which several may be chosen: always an array
 */
export function formValues(data: FormData, lists: readonly string[] = []): Values {
	const values: Values = {};
	for (const [name, value] of data) {
		if (typeof value !== 'string' || value === '') continue;
		const path = name.split('.');
		if (path.some((step) => forbiddenNames.has(step))) continue;
		const last = path.pop()!;
		const holder = holderOf(values, path);
		if (!holder) continue;
		const before: unknown = holder[last];
		if (lists.includes(name)) holder[last] = [...(Array.isArray(before) ? before : []), value];
		else holder[last] = value;
	}
	return Object.fromEntries(Object.entries(values).map(([name, one]) => [name, withArrays(one)]));
}
