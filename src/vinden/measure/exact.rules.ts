/** A number that is exactly what it is: a numerator over a positive denominator. Scores are rounded once, at the end. */
export interface Exact {
	num: bigint;
	den: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** @param den not 0 */
export function exact(num: bigint | number, den: bigint | number = 1): Exact {
	const [n, d] = [BigInt(num), BigInt(den)];
	const shared = gcd(n, d) || 1n;
	const sign = d < 0n ? -1n : 1n;
	return { num: (sign * n) / shared, den: (sign * d) / shared };
}

export const plus = (a: Exact, b: Exact): Exact =>
	exact(a.num * b.den + b.num * a.den, a.den * b.den);
export const minus = (a: Exact, b: Exact): Exact => plus(a, { num: -b.num, den: b.den });
export const times = (a: Exact, b: Exact): Exact => exact(a.num * b.num, a.den * b.den);
export const isLess = (a: Exact, b: Exact): boolean => a.num * b.den < b.num * a.den;

/** A number as it is written in decimals, exactly: 5.55 is 111/20, where the machine's own 5.55 is a little less. */
export function written(decimal: string | number): Exact {
	const [whole = '0', part = ''] = String(decimal).split('.');
	return exact(BigInt(whole + part), 10n ** BigInt(part.length));
}

/** The mean of some numbers; undefined of none. */
export const meanOf = (all: readonly Exact[]): Exact | undefined =>
	all.length === 0
		? undefined
		: times(
				all.reduce((sum, one) => plus(sum, one), exact(0)),
				exact(1, all.length)
			);

/** Rounded to so many decimals, a half goes up, away from nought (methods.md scenario 10: 5.55 is 5.6). */
export function rounded({ num, den }: Exact, decimals = 1): number {
	const scale = 10n ** BigInt(decimals);
	const size = num < 0n ? -num : num;
	const steps = (2n * size * scale + den) / (2n * den);
	return Number(num < 0n ? -steps : steps) / Number(scale);
}
