import type { Read } from '#kernel/index.ts';
import { facets } from '#zien/index.ts';
import { findTieStates, shareOn } from '../community/index.ts';
import { figuresOf, hiddenOf, type Counted, type NumberKey } from './figures.rules.ts';
import {
	countAll,
	countKinds,
	countNotChosen,
	countNumbers,
	countStates,
	findAgainst,
	findCommunityIds,
	findGaps,
	findRhythmIn,
	type Scope
} from './gather.store.ts';
import type { Frozen } from './report.store.ts';
import { namedWhenLeftOut } from './section.rules.ts';

/**
 * All that a report counts, in a fixed number of questions to the database, however many entries there are. It counts
 * only what this reader may see, and says what that leaves out (methods.md 3.1).
 */
export async function countedIn(tx: Read, scope: Scope, reportId: string): Promise<Frozen> {
	const kinds = await countKinds(tx, scope);
	const states = await countStates(tx, scope);
	const numbers = (await countNumbers(tx, scope)) as Record<NumberKey, number>;
	const rhythm = await findRhythmIn(tx, scope);
	const gaps = await findGaps(tx, scope);
	const notChosen = await countNotChosen(tx, scope, { reportId, kinds: namedWhenLeftOut });
	const againstNotChosen = await findAgainst(tx, scope, reportId);
	const seen = kinds.reduce((all, { fresh }) => all + fresh, 0);
	const hidden = hiddenOf(await countAll(tx, scope), seen);
	const counted: Counted = {
		...{ numbers, ties: await tiesIn(tx, scope) },
		kinds: Object.fromEntries(kinds.map(({ kind, number }) => [kind, number])),
		...{ initiatives: ofKind(states, 'initiative'), plans: ofKind(states, 'plan') },
		presence: {
			times: rhythm.reduce((all, { times }) => all + times, 0),
			halfHours: rhythm.reduce((all, { halfHours }) => all + halfHours, 0)
		}
	};
	const figures = figuresOf(counted);
	return {
		...{ figures, rhythm },
		leavesOut: {
			...{ ...hidden, notChosen, againstNotChosen, areasWithout: gaps.areas },
			small: figures.filter(({ isSmall }) => isSmall).map(({ key }) => key),
			facetsWithout: facets.filter((facet) => !gaps.facets.includes(facet)),
			withoutLookBack: numbers.withoutLookBack
		}
	};
}

const ofKind = (states: Awaited<ReturnType<typeof countStates>>, kind: string) =>
	Object.fromEntries(
		states.filter((one) => one.kind === kind).map(({ state, number }) => [state, number])
	);

async function tiesIn(tx: Read, scope: Scope) {
	const ids = await findCommunityIds(tx, scope);
	if (ids.length === 0) return { total: 0, onlyWorker: 0 };
	return shareOn(await findTieStates(tx, scope.organisationId, ids), scope.until);
}
