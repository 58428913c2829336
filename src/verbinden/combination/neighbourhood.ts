import { distinctAskers } from '#denken/index.ts';
import { addMonths, dayOf, plain, type Ask, type Read, type Thesaurus } from '#kernel/index.ts';
import { lookingOfAsked } from '../asked/asked.rules.ts';
import { offerOf, type Facts } from '../match/candidate.rules.ts';
import type { Offered } from '../match/candidates.store.ts';
import { partsOf as partsOfOffer } from '../match/factors.rules.ts';
import { factsOf } from '../match/facts.ts';
import { makeReady } from '../match/offer.rules.ts';
import { heldBy, isOffer, themesOf, type NeedFacts, needOf } from './needs.rules.ts';
import {
	type Need,
	type Neighbourhood,
	type Part,
	type Place,
	type Unit
} from './neighbourhood.types.ts';
import { findOpenQuestions, findSpaces, findUnits, type AskedQuestion } from './there.store.ts';
import { thesaurusOf } from '../words/thesaurus-of.ts';

/** A neighbourhood to combine in, with which questions each need stands for: ids, numbers and subjects only. */
export interface Problem extends Neighbourhood {
	questions: { needId: string; ids: string[] }[];
}

/** What nobody counted is reckoned as so many people. */
export const usualPeople = 8;
/** Questions of the last so many months. */
const months = 12;

const dayParts = (one: Parameters<typeof partsOfOffer>[0]): Part[] =>
	partsOfOffer(one).filter((part) => part !== 'weekend');

/** How many come to an activity, as far as that is known. */
const peopleOf = ({ capacity, taken }: NonNullable<Facts['activity']>) =>
	taken || Math.min(usualPeople, capacity ?? usualPeople);

function unitOf(
	one: Offered,
	facts: Facts,
	placeId: string,
	thesaurus: Thesaurus
): Unit | undefined {
	const offer = offerOf(one, facts);
	const ready = makeReady(offer, thesaurus);
	const base = {
		...{ id: one.id, themes: themesOf(ready.concepts), groups: ready.only, movable: true },
		...{ lat: offer.lat ?? null, lon: offer.lon ?? null }
	};
	if (base.themes.length === 0) return undefined;
	if (one.kind === 'activity') {
		const [day] = offer.days ?? [];
		const [part] = dayParts(offer);
		if (!day || !part || !facts.activity) return undefined;
		return {
			...{ ...base, kind: 'activity', own: { placeId, day, part }, days: [], parts: [] },
			people: peopleOf(facts.activity),
			hasRoom: (offer.spacesLeft ?? 1) > 0
		};
	}
	const isTalent = one.kind === 'talent';
	return {
		...{ ...base, kind: isTalent ? 'talent' : 'resource', own: null, hasRoom: true },
		...{ people: isTalent ? 1 : 0, days: [...(offer.days ?? [])] },
		parts: isTalent ? (facts.talent?.parts ?? []) : dayParts(offer)
	};
}

/** Which entry stands for the place of each activity: the room of that name, else the first activity there. */
function placesOf(
	units: readonly Offered[],
	nameOf: (one: Offered) => string | null,
	spaces: Awaited<ReturnType<typeof findSpaces>>
) {
	const places = new Map<string, Place>();
	for (const { id, title, capacity, latitude, longitude } of spaces)
		places.set(plain(title), { id, lat: latitude, lon: longitude, capacity });
	const keyOf = (one: Offered) =>
		nameOf(one) ? plain(nameOf(one)!) : one.areaId ? `area ${one.areaId}` : `unit ${one.id}`;
	for (const one of [...units].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		const known = places.get(keyOf(one));
		if (!known)
			places.set(keyOf(one), {
				...{ id: one.id, lat: one.latitude, lon: one.longitude, capacity: null }
			});
		// A room of which nobody said where it is stands where something goes on in it.
		else if (known.lat === null) Object.assign(known, { lat: one.latitude, lon: one.longitude });
	}
	return {
		places: [...places.values()],
		placeIdOf: (one: Offered) => places.get(keyOf(one))!.id
	};
}

/** What people ask, those who ask the same together: counted as people, not as mentions. */
export function needsOf(questions: readonly AskedQuestion[], thesaurus: Thesaurus) {
	const read = questions.flatMap((question) => {
		const looking = lookingOfAsked(question.text, question, thesaurus);
		const facts = needOf(looking, thesaurus);
		return facts && !isOffer(looking) ? [{ question, facts }] : [];
	});
	const groups = Map.groupBy(read, ({ facts }) => JSON.stringify(facts));
	return [...groups.values()].map((all) => {
		const facts: NeedFacts = all[0]!.facts;
		const mentions = all.map(({ question }) => question);
		const ids = mentions.map(({ id }) => id).sort();
		const need: Need = { id: ids[0]!, ...facts, askers: distinctAskers(mentions).askers };
		return { need, ids };
	});
}

/** Everything there is to combine in an area, and what is asked there, as far as this reader may see it. */
export async function problemOf(
	ask: Pick<Ask<Read>, 'tx' | 'actor' | 'clock'>,
	{ areaId, budget }: { areaId: string | null; budget: number }
): Promise<Problem> {
	const { tx, actor, clock } = ask;
	const { organisationId } = actor;
	const thesaurus = await thesaurusOf(tx, organisationId);
	const today = dayOf(clock());
	const found = await findUnits(tx, organisationId, { areaId, today });
	const facts = await factsOf(ask, found);
	const activities = found.filter(({ kind }) => kind === 'activity');
	const nameOf = ({ id }: Offered) => facts(id).activity?.place ?? null;
	const { places, placeIdOf } = placesOf(activities, nameOf, await findSpaces(tx, organisationId));
	const since = addMonths(today, -months);
	const asked = await findOpenQuestions(tx, organisationId, { areaId, since });
	const needs = needsOf(asked, thesaurus);
	const subjects = new Set(needs.flatMap(({ need }) => need.themes));
	const units = found.flatMap((one) => {
		const placeId = one.kind === 'activity' ? placeIdOf(one) : '';
		const unit = unitOf(one, facts(one.id), placeId, thesaurus);
		return unit ? [{ ...unit, themes: heldBy(unit.themes, subjects, thesaurus) }] : [];
	});
	return {
		...{ places, units, budget, needs: needs.map(({ need }) => need) },
		questions: needs.map(({ need, ids }) => ({ needId: need.id, ids }))
	};
}
