import { findPlacesTaken } from '#doen/index.ts';
import type { Ask, Read } from '#kernel/index.ts';
import { findPartyFacts } from '../party/index.ts';
import { findTalentFacts } from '../talent/index.ts';
import type { Facts } from './candidate.rules.ts';
import type { Offered } from './candidates.store.ts';
import { findActivityFacts, findListingFacts } from './facts.store.ts';

const only = <T extends { id: string }>(rows: readonly T[]) =>
	new Map(rows.map((row) => [row.id, row]));

/**
 * What is known beside many offers, for who looks at all of them rather than at what fits one question; one question to the
 * database for each kind.
 */
export async function factsOf(
	{ tx, actor: { organisationId } }: Pick<Ask<Read>, 'tx' | 'actor'>,
	all: readonly Offered[]
) {
	const ids = (kind: Offered['kind']) => all.filter((one) => one.kind === kind).map(({ id }) => id);
	const [activities, listings] = [ids('activity'), ids('listing')];
	const acts = activities.length > 0 ? await findActivityFacts(tx, organisationId, activities) : [];
	const taken = await findPlacesTaken(tx, organisationId, activities);
	const lists = only(
		listings.length > 0 ? await findListingFacts(tx, organisationId, listings) : []
	);
	const talents = only(await findTalentFacts(tx, organisationId, ids('talent')));
	const parties = only(await findPartyFacts(tx, organisationId, ids('party')));
	const byActivity = only(
		acts.map((one) => ({
			...one,
			// The fullest of the times that come: a place that is there each time.
			taken: Math.max(
				0,
				...taken.filter(({ activityId }) => activityId === one.id).map((time) => time.taken)
			)
		}))
	);
	return (id: string): Facts => ({
		activity: byActivity.get(id),
		listing: lists.get(id),
		talent: talents.get(id),
		party: parties.get(id)
	});
}
