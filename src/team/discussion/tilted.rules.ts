export interface Tally {
	talents: boolean;
	collective: boolean;
	cameOf: 'good' | 'bit' | 'nothing' | null;
}

export interface Tilted {
	/** Discussions closed. */
	held: number | null;
	/** Of those, with talents raised. */
	talents: number | null;
	/** Of those, with a collective route chosen. */
	collective: number | null;
	good: number | null;
	bit: number | null;
	nothing: number | null;
	/** Of which it is not known yet. */
	open: number | null;
	/** Whether something was left out because it is about few. */
	isSmall: boolean;
}

const count = (all: readonly Tally[], holds: (one: Tally) => boolean) => all.filter(holds).length;

/** What the team itself reads. */
export const tiltedOf = (all: readonly Tally[]): Tilted => ({
	held: all.length,
	talents: count(all, ({ talents }) => talents),
	collective: count(all, ({ collective }) => collective),
	good: count(all, ({ cameOf }) => cameOf === 'good'),
	bit: count(all, ({ cameOf }) => cameOf === 'bit'),
	nothing: count(all, ({ cameOf }) => cameOf === 'nothing'),
	open: count(all, ({ cameOf }) => cameOf === null),
	isSmall: false
});

const fewest = 10;
const isFew = (number: number) => number >= 1 && number <= 4;

/**
 * What is read outside the team: of fewer than ten discussions nothing; a count of one to four is left out, and so is one
 * of which that many are the rest. What came of it is told whole or not at all, for each follows from the others.
 */
export function toldOutside(all: readonly Tally[]): Tilted {
	const nothing = {
		...{ held: null, talents: null, collective: null },
		...{ good: null, bit: null, nothing: null, open: null }
	};
	if (all.length < fewest) return { ...nothing, isSmall: true };
	const figures = tiltedOf(all);
	const told = (number: number | null) =>
		number === null || isFew(number) || isFew(all.length - number) ? null : number;
	const outcomes = [figures.good, figures.bit, figures.nothing, figures.open];
	const whole = outcomes.every((one) => !isFew(one!));
	const [talents, collective] = [told(figures.talents), told(figures.collective)];
	return {
		...{ held: all.length, talents, collective },
		good: whole ? figures.good : null,
		bit: whole ? figures.bit : null,
		nothing: whole ? figures.nothing : null,
		open: whole ? figures.open : null,
		isSmall: !whole || talents === null || collective === null
	};
}
