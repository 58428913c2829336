import { forOutside } from '#denken/index.ts';
import type { Ask, Read, Thesaurus } from '#kernel/index.ts';
import { distinctAskers } from '#denken/index.ts';
import { thesaurusOf } from '../words/thesaurus-of.ts';
import type { Combination, Unit } from './neighbourhood.types.ts';
import { weigh, type Weighed } from './objective.rules.ts';
import type { Problem } from './neighbourhood.ts';
import type { NeedTold, SearchTold, UnitTold } from './search.schema.ts';
import type { SearchRow } from './search.store.ts';
import { findNames, findQuestionWords } from './there.store.ts';
import { whyNot } from './why-not.rules.ts';

const most = { words: 2, length: 160, notChosen: 12, title: 80 };

export const subjectsNamed = (ids: readonly string[], { entries }: Thesaurus) =>
	ids.flatMap((id) => (entries[id] ? [{ id, nl: entries[id].nl, en: entries[id].en }] : []));

/** Needs in the words of who asked, as far as this reader may read them; outside the team small numbers are left out. */
export async function tellNeeds(
	{ tx, actor }: Pick<Ask<Read>, 'tx' | 'actor'>,
	needs: readonly { id: string; themes: readonly string[]; ids: readonly string[] }[],
	thesaurus: Thesaurus
): Promise<Map<string, NeedTold>> {
	const ids = [...new Set(needs.flatMap((need) => need.ids))];
	const questions = await findQuestionWords(tx, actor.organisationId, ids);
	return new Map(
		needs.flatMap((need) => {
			const own = questions.filter(({ id }) => need.ids.includes(id));
			if (own.length === 0) return [];
			const isInside = own.every(({ teamId, authorId }) =>
				teamId ? actor.teamIds.includes(teamId) : authorId === actor.personId
			);
			const { askers } = distinctAskers(own);
			const told: NeedTold = {
				...{ id: need.id, subjects: subjectsNamed(need.themes, thesaurus) },
				words: own.slice(0, most.words).map(({ text }) => text.slice(0, most.length)),
				questionIds: own.map(({ id }) => id),
				askers: isInside ? askers : forOutside([askers]).counts[0]!
			};
			return [[need.id, told] as const];
		})
	);
}

/** A problem as far as this reader may see it now: what is gone or hidden is left out, with what stood on it. */
async function seenOf({ tx, actor }: Pick<Ask<Read>, 'tx' | 'actor'>, problem: Problem) {
	const wanted = [
		...problem.units.map(({ id }) => id),
		...problem.places.map(({ id }) => id),
		...problem.questions.flatMap(({ ids }) => ids)
	];
	const names = new Map(
		(await findNames(tx, actor.organisationId, [...new Set(wanted)])).map((one) => [one.id, one])
	);
	const questions = problem.questions
		.map(({ needId, ids }) => ({ needId, ids: ids.filter((id) => names.has(id)) }))
		.filter(({ ids }) => ids.length > 0);
	const there = new Set(questions.map(({ needId }) => needId));
	const seen: Problem = {
		...problem,
		units: problem.units.filter(({ id }) => names.has(id)),
		places: problem.places.filter(({ id }) => names.has(id)),
		needs: problem.needs.filter(({ id }) => there.has(id)),
		questions
	};
	return { seen, names };
}

/** Combinations without what is not there any more; one that is left with a single thing is none. */
const stillThere = (all: readonly Combination[], { units, places }: Problem): Combination[] =>
	all
		.map(({ slot, unitIds }) => ({
			slot,
			unitIds: unitIds.filter((id) => units.some((unit) => unit.id === id))
		}))
		.filter(
			({ slot, unitIds }) => unitIds.length > 0 && places.some((place) => place.id === slot.placeId)
		);

const asksOf = (unit: Unit, { slot }: Combination): UnitTold['asks'] =>
	!unit.own
		? ['join']
		: [
				...(unit.own.placeId === slot.placeId ? [] : (['otherPlace'] as const)),
				...(unit.own.part === slot.part ? [] : (['otherPart'] as const))
			];

/** What people are helped in all; null as soon as one of them is a number this reader may not know. */
const helpedBy = ({ met }: Weighed, needs: ReadonlyMap<string, NeedTold>): number | null => {
	const told = met.map(({ needId }) => needs.get(needId)?.askers ?? null);
	return told.some((one) => one === null) ? null : told.reduce((sum: number, one) => sum + one!, 0);
};

/** A search as its page shows it, read anew. */
export async function tellSearch(
	ask: Pick<Ask<Read>, 'tx' | 'actor'>,
	row: SearchRow
): Promise<SearchTold> {
	const thesaurus = await thesaurusOf(ask.tx, ask.actor.organisationId);
	const { seen, names } = await seenOf(ask, row.problem);
	const placeName = (id: string) => {
		const one = names.get(id);
		return one
			? (one.kind === 'activity' ? (one.place ?? one.areaName) : one.title) || one.title
			: '';
	};
	const titleOf = (id: string) => {
		const one = names.get(id)!;
		return (one.title || one.text).slice(0, most.title);
	};
	const chosen = stillThere(row.changed ?? row.answer ?? [], seen);
	const found = stillThere(row.answer ?? [], seen);
	const weighed = weigh(seen, chosen);
	const needs = await tellNeeds(
		ask,
		seen.needs.map(({ id, themes }) => ({
			...{ id, themes },
			ids: seen.questions.find(({ needId }) => needId === id)?.ids ?? []
		})),
		thesaurus
	);
	const unitOf = new Map(seen.units.map((unit) => [unit.id, unit]));
	const told = (unit: Unit, combination: Combination): UnitTold => ({
		...{
			id: unit.id,
			kind: unit.kind,
			entryKind: names.get(unit.id)!.kind,
			title: titleOf(unit.id)
		},
		own: unit.own && {
			...{ place: placeName(unit.own.placeId), day: unit.own.day, part: unit.own.part }
		},
		...{ people: unit.people, asks: asksOf(unit, combination) },
		subjects: subjectsNamed(unit.themes.slice(0, 3), thesaurus)
	});
	const used = new Set(chosen.flatMap(({ unitIds }) => unitIds));
	const foundWorth = weigh(seen, found).worth;
	const isOver = row.state !== 'queued' && row.state !== 'running';
	const left = isOver ? whyNot(seen, chosen) : [];
	return {
		...{ id: row.id, areaId: row.areaId, state: row.state, stopAsked: row.stopAsked },
		...{ budget: row.budget, seconds: row.seconds, tookSeconds: row.tookSeconds },
		...{ candidates: row.candidates, foundBy: row.foundBy, isProven: row.isProven },
		atMostBetter:
			row.bound === null || row.bound <= 0
				? null
				: Math.max(0, Math.ceil(((row.bound - foundWorth) / Math.max(1, foundWorth)) * 100)),
		isChanged: row.changed !== null,
		isLess: seen.units.length < row.problem.units.length,
		helped: helpedBy(weighed, needs),
		asks: weighed.moves.length,
		difference: weighed.worth - foundWorth,
		combinations: chosen.map((combination, at) => {
			const { slot, unitIds } = combination;
			const units = unitIds.map((id) => unitOf.get(id)!);
			return {
				...{ at, day: slot.day, part: slot.part },
				place: { id: slot.placeId, name: placeName(slot.placeId) },
				title: unitIds.map(titleOf).join(' + '),
				units: units.map((unit) => told(unit, combination)),
				meets: weighed.met.flatMap((one) => (one.at === at ? (needs.get(one.needId) ?? []) : [])),
				faults: weighed.faults.filter((one) => one.at === at).map(({ fault }) => fault),
				coming: units.reduce((sum, { people }) => sum + people, 0)
			};
		}),
		notChosen: left.slice(0, most.notChosen).flatMap(({ needId, why, themes }) => {
			const need = needs.get(needId);
			return need ? [{ need, why, missing: subjectsNamed(themes, thesaurus) }] : [];
		}),
		beside: seen.units
			.filter(({ id, hasRoom }) => hasRoom && !used.has(id))
			.map((unit) => ({ id: unit.id, title: titleOf(unit.id), hosts: unit.own !== null })),
		places: seen.places.map(({ id }) => ({ id, name: placeName(id) }))
	};
}
