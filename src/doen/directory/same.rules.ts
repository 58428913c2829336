/** What is compared to see whether two listings may be the same thing. */
export interface Comparable {
	id: string;
	/** The stems of its name, without words that say nothing. */
	stems: readonly string[];
	phones: readonly string[];
	postalCodes: readonly string[];
	/** Street and number with the town. */
	addresses: readonly string[];
}

export type SameReason = 'name' | 'phone' | 'postalCode' | 'address';
export interface Twins {
	ids: [string, string];
	/** Why they may be the same; the name always, and at least one more. */
	reasons: SameReason[];
}

/** A Dutch telephone number as digits, whether it was written with +31, 0031 or 0. */
export const plainPhone = (number: string): string =>
	number
		.replace(/\(0\)/g, '')
		.replace(/[^\d+]/g, '')
		.replace(/^(\+|00)31/, '0')
		.replace(/^\+/, '00');

/** A text without what people write differently: capitals, blanks and signs. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const shares = (a: readonly string[], b: readonly string[]) =>
	a.some((one) => one && b.includes(one));

/** Whether the one name says all that the other says; a name without stems is like none. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
	const holds = (long: readonly string[], short: readonly string[]) =>
		short.length > 0 && short.every((stem) => long.includes(stem));
	return holds(a, b) || holds(b, a);
}

/** Why two listings may be the same; nothing when the name differs, or nothing else agrees. */
export function reasonsFor(a: Comparable, b: Comparable): SameReason[] {
	if (a.id === b.id || !sameName(a.stems, b.stems)) return [];
	const also: SameReason[] = [];
	if (shares(a.phones, b.phones)) also.push('phone');
	if (shares(a.postalCodes, b.postalCodes)) also.push('postalCode');
	if (shares(a.addresses, b.addresses)) also.push('address');
	return also.length > 0 ? ['name', ...also] : [];
}

/**
 * The pairs that may be the same, those with most reasons first. It only looks at pairs that share a number or a place.
 * @param apart pairs of which somebody said that they are not the same, as "id id" in alphabetical order
 */
export function findTwins(all: readonly Comparable[], apart: ReadonlySet<string>): Twins[] {
	const byMark = new Map<string, Comparable[]>();
	for (const one of all)
		for (const mark of new Set([...one.phones, ...one.postalCodes, ...one.addresses]))
			if (mark) byMark.set(mark, [...(byMark.get(mark) ?? []), one]);
	const found = new Map<string, Twins>();
	for (const near of byMark.values()) {
		for (const [at, a] of near.entries()) {
			for (const b of near.slice(at + 1)) {
				const ids = [a.id, b.id].sort() as [string, string];
				const key = ids.join(' ');
				if (found.has(key) || apart.has(key)) continue;
				const reasons = reasonsFor(a, b);
				if (reasons.length > 0) found.set(key, { ids, reasons });
			}
		}
	}
	return [...found.values()].toSorted(
		(a, b) => b.reasons.length - a.reasons.length || (a.ids.join() < b.ids.join() ? -1 : 1)
	);
}
