import { addEntry, changeEntryText, hold, newThought, wordsOf } from '#community/index.ts';
import {
	findContributions,
	findOthersOf,
	findSigns,
	quartersOf,
	trendOf,
	type Quarter
} from '#doen/index.ts';
import {
	Problem,
	dayOf,
	idShape,
	readOperation,
	writeOperation,
	type Ask,
	type Read
} from '#kernel/index.ts';
import { z } from 'zod';
import { anAreaId, communityInput, communityShape, halfYearShape } from './community.schema.ts';
import {
	addCommunity,
	changeCommunityOf,
	findBelonging,
	findCommunities,
	findCommunity,
	findQuotes,
	findTieStates,
	findTies
} from './community.store.ts';
import { halfYearsOf, livesOn, shareOn, statesOn } from './tie.rules.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** Names a community that matters to residents, by the name they use (18). */
export const nameCommunity = writeOperation({
	name: 'community.name',
	object: 'community',
	summary: { nl: 'Noem een gemeenschap', en: 'Name a community' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, areaId: anAreaId, ...communityInput }),
	example: { id: exampleId(1), title: 'De Garenhof', forWhom: 'buren van de drie hoven' },
	rest: { method: 'put', path: '/communities/{id}', tag: 'vinden' },
	async work({ id, areaId, title, text, forWhom }, ask) {
		const { organisationId } = ask.actor;
		const spine = await newThought(ask, { areaId, title, text });
		await addEntry(ask.tx, { ...spine, id, kind: 'community' }, forWhom);
		await addCommunity(ask.tx, { organisationId, id, forWhom });
		return { id, version: 1 };
	}
});

/** Gives it other words. */
export const changeCommunity = writeOperation({
	name: 'community.change',
	object: 'community',
	summary: { nl: 'Verander een gemeenschap', en: 'Change a community' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, version: z.coerce.number().int() },
		...communityInput
	}),
	example: { writeId: exampleId(9), id: exampleId(1), version: 1, title: 'De hof' },
	rest: { method: 'post', path: '/communities/{id}/changes', tag: 'vinden' },
	async work({ id, version, title, text, forWhom }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const { held } = await hold(ask, id, () => findCommunity(tx, organisationId, id));
		// Holding counted one change already.
		if (held.version !== version + 1) throw new Problem('changedMeanwhile');
		await changeCommunityOf(tx, { organisationId, id }, forWhom);
		return { id, version: (await changeEntryText(tx, organisationId, id, title, text))! };
	}
});

/** A community in residents' own words, its ties over time, and what lives on without the worker (18, 20). */
export const showCommunity = readOperation({
	name: 'community.show',
	summary: { nl: 'Lees over een gemeenschap', en: 'Read about a community' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: communityShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/communities/{id}', tag: 'vinden' },
	async work({ id }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const words = await wordsOf(tx, organisationId, id, 'community');
		const found = await findCommunity(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		const today = dayOf(clock());
		const states = await findTieStates(tx, organisationId, [id]);
		const now = statesOn(states, today);
		const ties = (await findTies(tx, organisationId, id)).map((tie) => ({
			...tie,
			heldBy: now.find(({ tieId }) => tieId === tie.id)?.heldBy ?? null,
			states: states
				.filter(({ tieId }) => tieId === tie.id)
				.map(({ id: stateId, since, heldBy, howKnown }) => ({
					...{ id: stateId, since, heldBy, howKnown }
				}))
		}));
		const quotes = await findQuotes(tx, organisationId, [id]);
		return {
			...{ ...words, forWhom: found.forWhom, version: found.version, ties },
			quotes: quotes.map(({ communityId: _, ...quote }) => quote),
			halfYears: halfYearsOf(states, today),
			belongs: await belongsOf(ask, id)
		};
	}
});

/** What belongs to it: each with the workers' share over the quarters, and whether it lives on without them. */
async function belongsOf(
	{ tx, actor, clock }: Pick<Ask<Read>, 'tx' | 'actor' | 'clock'>,
	id: string
) {
	const { organisationId, personId } = actor;
	const found = await findBelonging(tx, organisationId, [id]);
	const entryIds = found.map((one) => one.id);
	const worker = await findContributions(tx, organisationId, { entryIds, personId });
	const others = await findOthersOf(tx, organisationId, entryIds);
	const signs = await findSigns(tx, organisationId, entryIds);
	return found.map(({ id: oneId, kind, title, text, state, lastHelp }) => {
		const of = <T extends { entryId: string }>(all: readonly T[]) =>
			all.filter(({ entryId }) => entryId === oneId);
		const known = { worker: of(worker), others: of(others), signs: of(signs) };
		const quarters: Quarter[] = quartersOf(known, dayOf(clock()));
		const trend = trendOf(quarters);
		return {
			...{ id: oneId, kind, title: title || text.slice(0, 120), state, lastHelp, trend },
			livesOn: livesOn(state, trend)
		};
	});
}

/** All communities, each with its newest quote and who holds its ties up today. */
export const listCommunities = readOperation({
	name: 'community.list',
	summary: { nl: 'Gemeenschappen die ertoe doen', en: 'Communities that matter' },
	audience: ['member'],
	input: z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(100) }),
	output: z.array(
		z.object({
			...{ id: idShape, title: z.string(), text: z.string(), forWhom: z.string() },
			areaName: z.string().nullable(),
			quote: z.object({ words: z.string(), saidBy: z.string() }).nullable(),
			today: halfYearShape.omit({ half: true, on: true })
		})
	),
	example: {},
	rest: { method: 'get', path: '/communities', tag: 'vinden' },
	async work({ limit }, { tx, actor: { organisationId }, clock }) {
		const found = await findCommunities(tx, organisationId, { limit });
		if (found.length === 0) return [];
		const ids = found.map(({ id }) => id);
		const quotes = await findQuotes(tx, organisationId, ids);
		const states = await findTieStates(tx, organisationId, ids);
		const today = dayOf(clock());
		return found.map((one) => {
			const quote = quotes.find(({ communityId }) => communityId === one.id);
			const own = states.filter(({ communityId }) => communityId === one.id);
			return {
				...one,
				quote: quote ? { words: quote.words, saidBy: quote.saidBy } : null,
				today: shareOn(own, today)
			};
		});
	}
});
