import type { Figure } from './report.schema.ts';

/** What was counted in a period, an area and a team. */
export interface Counted {
	/** Entries per kind. */
	kinds: Readonly<Record<string, number>>;
	/** Initiatives per state of their life. */
	initiatives: Readonly<Record<string, number>>;
	/** Plans per state that was said last; 'notSaid' where nobody said one. */
	plans: Readonly<Record<string, number>>;
	numbers: Readonly<Record<NumberKey, number>>;
	/** Ties of the communities at the end of the period. */
	ties: { total: number; onlyWorker: number };
	/** Moments of being there, over all places and months. */
	presence: { times: number; halfHours: number };
}
export const numberKeys = [
	...(['moments', 'heads', 'treatmentsNow', 'treatmentsWithView', 'promisesKept'] as const),
	...(['promisesOpen', 'askers', 'heardBack', 'referrals', 'thresholdsFound'] as const),
	...(['thresholdsRemoved', 'missed', 'missedInvited', 'madePossible', 'groupsMet'] as const),
	...(['ownStrength', 'belonging', 'takingPart', 'withResidents', 'withPartners'] as const),
	...(['withWorker', 'things', 'fullLookBacks', 'residentsOwnRow', 'doneActivities'] as const),
	'withoutLookBack'
] as const;
export type NumberKey = (typeof numberKeys)[number];

/** Nobody reads a figure about fewer people than this. */
export const fewest = 10;

type Group = Figure['group'];
const sum = (numbers: Readonly<Record<string, number>>) =>
	Object.values(numbers).reduce((all, one) => all + one, 0);

/**
 * The figures of a report (40-47, 88, 90-94): what there is, never how somebody does. What counts people is left empty
 * under ten.
 */
export function figuresOf({
	kinds,
	initiatives,
	plans,
	numbers: n,
	ties,
	presence
}: Counted): Figure[] {
	const kind = (name: string) => kinds[name] ?? 0;
	const figure = (group: Group, key: string, value: number, of: number | null = null): Figure => ({
		...{ key, group, value, of, isSmall: false }
	});
	const people = (group: Group, key: string, value: number): Figure => ({
		...{ key, group, of: null, value: value < fewest ? null : value },
		isSmall: value > 0 && value < fewest
	});
	const allPlans = sum(plans);
	const figures = [
		figure('community', 'communities', kind('community')),
		figure('community', 'independent', initiatives.independent ?? 0, sum(initiatives)),
		figure('cameOfIt', 'outcomes', kind('outcome')),
		figure('cameOfIt', 'stories', kind('story')),
		figure('cameOfIt', 'claims', kind('claim')),
		figure('cameOfIt', 'measurements', kind('measurement')),
		figure('cameOfIt', 'lookBacks', kind('lookBack')),
		figure('cameOfIt', 'fullLookBacks', n.fullLookBacks, kind('lookBack')),
		figure('cameOfIt', 'residentsOwnRow', n.residentsOwnRow, kind('lookBack')),
		figure('did', 'activities', kind('activity')),
		figure('did', 'moments', n.moments),
		people('did', 'heads', n.heads),
		figure('did', 'initiatives', sum(initiatives)),
		figure('did', 'treatments', n.treatmentsNow),
		figure('did', 'treatmentsWithView', n.treatmentsWithView, n.treatmentsNow),
		figure('did', 'promisesKept', n.promisesKept, n.promisesKept + n.promisesOpen),
		figure('thought', 'plans', allPlans),
		figure('thought', 'plansUnderWay', plans.underWay ?? 0, allPlans),
		figure('thought', 'plansDone', plans.done ?? 0, allPlans),
		figure('thought', 'decisions', kind('decision')),
		figure('thought', 'themes', kind('theme')),
		figure('thought', 'questions', kind('question')),
		people('thought', 'askers', n.askers),
		figure('thought', 'heardBack', n.heardBack, n.referrals),
		figure('inclusion', 'belonging', n.belonging, allPlans),
		figure('inclusion', 'takingPart', n.takingPart, allPlans),
		figure('inclusion', 'thresholdsRemoved', n.thresholdsRemoved, n.thresholdsFound),
		figure('inclusion', 'missedInvited', n.missedInvited, n.missed),
		figure('inclusion', 'madePossible', n.madePossible),
		figure('inclusion', 'groupsMet', n.groupsMet),
		figure('presence', 'presenceTimes', presence.times),
		figure('presence', 'presenceHours', presence.halfHours / 2),
		figure('network', 'ownStrength', n.ownStrength, allPlans),
		figure('network', 'withResidents', n.withResidents, n.things),
		figure('network', 'withPartners', n.withPartners, n.things),
		figure('network', 'withWorker', n.withWorker, n.things),
		figure('network', 'onlyWorker', ties.onlyWorker, ties.total)
	];
	// Nothing of something that was not there says nothing: those lines stay out.
	return figures
		.filter(({ value, of, isSmall }) => isSmall || of !== null || (value ?? 0) > 0)
		.filter(({ of }) => of !== 0);
}

/** Which figures came out otherwise since: those of then that are another number now, or gone. */
export const changedSince = (then: readonly Figure[], now: readonly Figure[]): string[] =>
	then
		.filter((one) => {
			const other = now.find(({ key }) => key === one.key);
			return !other || other.value !== one.value || other.of !== one.of;
		})
		.map(({ key }) => key);

/**
 * How many there are that a reader does not see.
 * @returns the number, empty when it is below ten: then it could point at somebody
 */
export function hiddenOf(
	all: number,
	seen: number
): { hidden: number | null; someHidden: boolean } {
	const hidden = Math.max(0, all - seen);
	return { hidden: hidden > 0 && hidden < fewest ? null : hidden, someHidden: hidden > 0 };
}
