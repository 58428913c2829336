import { listNames, type Detail } from './detail.ts';

const fields = [
	...(['description', 'alternateName', 'website', 'email', 'audience', 'minimumAge'] as const),
	...(['maximumAge', 'cost', 'howToJoin', 'alert', 'providerId'] as const)
] as const;
const empty = (value: unknown) => value === null || value === '';
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What a row says, without the id under which it is known. */
const saying = (row: object) =>
	JSON.stringify(
		Object.entries(row)
			.filter(([name]) => !['id', 'locationId', 'rest'].includes(name))
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
	);

/** Two listings as one: what the one that stays does not say comes from the other, and their lists stand together. */
export function merged(stays: Detail, goes: Detail): Detail {
	const filled = Object.fromEntries(
		fields.filter((name) => empty(stays[name])).map((name) => [name, goes[name]])
	);
	const lists = Object.fromEntries(
		listNames.map((name) => {
			const said = new Set(stays[name].map(saying));
			return [name, [...stays[name], ...goes[name].filter((row) => !said.has(saying(row)))]];
		})
	);
	return { ...stays, ...filled, ...lists, rest: { ...goes.rest, ...stays.rest } };
}

/**
 * A listing as it is without what a merge brought: what was changed since stays, all else is as it was before.
 * @param before how it was, whole
 * @param after how the merge made it
 */
export function unmerged(now: Detail, before: Detail, after: Detail): Detail {
	const back = { ...now };
	for (const name of [...fields, 'rest'] as const)
		if (same(now[name], after[name])) Object.assign(back, { [name]: before[name] });
	for (const name of listNames) {
		const had = new Set(before[name].map(saying));
		const brought = new Set(after[name].map(saying).filter((one) => !had.has(one)));
		const kept = (now[name] as object[]).filter((row) => !brought.has(saying(row)));
		Object.assign(back, { [name]: same(now[name], after[name]) ? before[name] : kept });
	}
	return back;
}
