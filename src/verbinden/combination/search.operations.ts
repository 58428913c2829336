import { findArea } from '#community/index.ts';
import {
	Problem,
	addDays,
	dayOf,
	fieldProblem,
	idShape,
	maybe,
	readOperation,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { problemOf } from './neighbourhood.ts';
import { parts, type Combination } from './neighbourhood.types.ts';
import { moved, placed } from './change.rules.ts';
import { searchShape } from './search.schema.ts';
import { addSearch, changeSearch, findSearches, searchStates } from './search.store.ts';
import { tellSearch } from './tell-search.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const base = { object: 'combinationSearch', audience: ['worker', 'member'] as const };
const rest = (path: string) => ({
	...{ method: 'post' as const, path: `/combination-searches/{id}/${path}`, tag: 'verbinden' }
});
/** How long a search can be read again. */
const kept = 14;

/** Starts to look for what can be combined in an area. It goes on by itself; the page may be left (30). */
export const beginCombinationSearch = writeOperation({
	...base,
	name: 'combinationSearch.begin',
	summary: { nl: 'Zoek slimme combinaties', en: 'Look for smart combinations' },
	input: z.strictObject({
		...{ id: idShape, areaId: maybe(idShape) },
		/** How many combinations at most: what a team can take on. */
		budget: z.coerce.number().int().min(1).max(30).default(5),
		seconds: z.coerce.number().int().min(1).max(300).default(20)
	}),
	example: { id: exampleId(1), budget: 5 },
	rest: { method: 'put', path: '/combination-searches/{id}', tag: 'verbinden' },
	async work({ id, areaId, budget, seconds }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId, personId } = actor;
		if (areaId && !(await findArea(tx, organisationId, areaId)))
			throw fieldProblem('areaId', 'unknownArea');
		const problem = await problemOf(ask, { areaId, budget });
		const createdAt = clock();
		await addSearch(tx, {
			...{ organisationId, id, personId: personId!, areaId, budget, seconds, problem, createdAt },
			expiresOn: addDays(dayOf(createdAt), kept)
		});
		return { id, version: 1 };
	}
});

/** @throws Problem when it is not there, or not theirs */
async function take({ tx, actor }: Pick<Ask<Write>, 'tx' | 'actor'>, id: string) {
	const [row] = await findSearches(tx, actor.organisationId, id);
	if (!row) throw new Problem('notFound');
	return row;
}

/** Stops it: what was found until then stays. */
export const stopCombinationSearch = writeOperation({
	...base,
	name: 'combinationSearch.stop',
	summary: { nl: 'Stop met zoeken', en: 'Stop looking' },
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: rest('stops'),
	async work({ id }, ask) {
		const { state } = await take(ask, id);
		const key = { organisationId: ask.actor.organisationId, id };
		if (state === 'queued') await changeSearch(ask.tx, key, { state: 'stopped', stopAsked: true });
		if (state === 'running') await changeSearch(ask.tx, key, { stopAsked: true });
		return { id, version: 1 };
	}
});

async function change(ask: Ask<Write>, id: string, how: (all: Combination[]) => Combination[]) {
	const { answer, changed, state } = await take(ask, id);
	if (state === 'queued' || state === 'running') throw fieldProblem('id', 'stillSearching');
	const key = { organisationId: ask.actor.organisationId, id };
	await changeSearch(ask.tx, key, { changed: how(changed ?? answer ?? []) });
	return { id, version: 1 };
}

/** Takes one thing out of its combination, to another, or to one of its own; what that does is weighed again. */
export const moveInCombinations = writeOperation({
	...base,
	name: 'combinationSearch.move',
	summary: {
		nl: 'Zet iets bij een andere combinatie',
		en: 'Move something to another combination'
	},
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, unitId: idShape },
		/** out, new, or the number of a combination. */
		to: z.union([z.enum(['out', 'new']), z.coerce.number().int().min(0).max(40)])
	}),
	example: { writeId: exampleId(9), id: exampleId(1), unitId: exampleId(2), to: 'out' },
	rest: rest('moves'),
	async work({ id, unitId, to }, ask) {
		const { problem } = await take(ask, id);
		const unit = problem.units.find((one) => one.id === unitId);
		if (!unit) throw fieldProblem('unitId', 'unknownEntry');
		if (to === 'new' && !unit.own) throw fieldProblem('to', 'needsHost');
		return change(ask, id, (all) => moved(all, unit, to));
	}
});

/** Puts a combination at another place or on another part of its day. */
export const placeCombination = writeOperation({
	...base,
	name: 'combinationSearch.place',
	summary: {
		nl: 'Zet een combinatie op een andere plek of tijd',
		en: 'Put a combination elsewhere'
	},
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, at: z.coerce.number().int().min(0).max(40) },
		...{ placeId: idShape, part: z.enum(parts) }
	}),
	example: {
		writeId: exampleId(9),
		id: exampleId(1),
		at: 0,
		placeId: exampleId(2),
		part: 'morning'
	},
	rest: rest('places'),
	async work({ id, at, placeId, part }, ask) {
		const { problem } = await take(ask, id);
		if (!problem.places.some((place) => place.id === placeId))
			throw fieldProblem('placeId', 'unknownEntry');
		return change(ask, id, (all) => placed(all, at, { placeId, part }));
	}
});

/** Goes back to what was found. */
export const resetCombinations = writeOperation({
	...base,
	name: 'combinationSearch.reset',
	summary: { nl: 'Ga terug naar wat er gevonden is', en: 'Go back to what was found' },
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: rest('resets'),
	async work({ id }, ask) {
		await take(ask, id);
		const key = { organisationId: ask.actor.organisationId, id };
		await changeSearch(ask.tx, key, { changed: null });
		return { id, version: 1 };
	}
});

/** How a search stands: what each combination solves, what it asks of whom, and what was not chosen and why. */
export const showCombinationSearch = readOperation({
	name: 'combinationSearch.show',
	summary: { nl: 'Lees wat er gevonden is', en: 'Read what was found' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: searchShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/combination-searches/{id}', tag: 'verbinden' },
	async work({ id }, ask) {
		const [row] = await findSearches(ask.tx, ask.actor.organisationId, id);
		if (!row) throw new Problem('notFound');
		return tellSearch(ask, row);
	}
});

/** The own searches, the newest first. */
export const listCombinationSearches = readOperation({
	name: 'combinationSearch.list',
	summary: { nl: 'Eigen zoektochten', en: 'Own searches' },
	audience: ['member'],
	input: z.strictObject({}),
	output: z.array(
		z.object({
			...{ id: idShape, areaId: idShape.nullable(), state: z.enum(searchStates) },
			...{ createdOn: z.string(), found: z.int() }
		})
	),
	example: {},
	rest: { method: 'get', path: '/combination-searches', tag: 'verbinden' },
	async work(_, { tx, actor }) {
		const rows = await findSearches(tx, actor.organisationId);
		return rows.map(({ id, areaId, state, createdAt, answer, changed }) => ({
			...{ id, areaId, state, createdOn: dayOf(createdAt) },
			found: (changed ?? answer ?? []).length
		}));
	}
});
