/** Lanczos' coefficients for g = 7 and nine terms (Godfrey, 2001). */
const lanczos = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
	-176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
	1.5056327351493116e-7
];

/** The natural logarithm of the gamma function for x > 0; about 15 digits. */
export function logGamma(x: number): number {
	if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
	const at = x - 1;
	const sum = lanczos.reduce((so, one, i) => so + (i === 0 ? one : one / (at + i)), 0);
	const t = at + 7.5;
	return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The log of the chance of exactly `count`, negative binomial with this mean and variance > mean. */
function logChance(count: number, mean: number, variance: number): number {
	const size = (mean * mean) / (variance - mean);
	return (
		logGamma(count + size) -
		logGamma(size) -
		logGamma(count + 1) +
		size * Math.log(mean / variance) +
		count * Math.log1p(-mean / variance)
	);
}

/**
 * The chance of `count` or more, negative binomial: the tail of a Gamma-Poisson mixture.
 * @param mean above 0
 * @param variance above the mean; where it is hardly above, the mixture is a Poisson
 */
export function tailChance(count: number, mean: number, variance: number): number {
	if (count <= 0) return 1;
	const spread = Math.max(variance, mean * (1 + 1e-6));
	const chance = Math.exp(logChance(count, mean, spread));
	// From one count to the next it grows by a known factor, so one logarithm is enough for the whole tail.
	const size = (mean * mean) / (spread - mean);
	const share = 1 - mean / spread;
	if (count > mean) {
		let [sum, term] = [0, chance];
		for (let at = count; term > sum * 1e-15; at++) {
			sum += term;
			term *= ((at + size) / (at + 1)) * share;
		}
		return Math.min(1, sum);
	}
	let [below, term] = [0, chance];
	for (let at = count; at > 0; at--) {
		term *= at / ((at - 1 + size) * share);
		below += term;
	}
	return Math.max(0, 1 - below);
}
