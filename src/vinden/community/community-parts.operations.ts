import { addLink, findEntry, hold, keepForGood, removeLink } from '#community/index.ts';
import {
	Problem,
	dayShape,
	dayOf,
	fieldProblem,
	idShape,
	longText,
	newId,
	optionalText,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { belonging, holders, tieInput } from './community.schema.ts';
import {
	addQuote,
	addTie,
	addTieState,
	findCommunity,
	findTies,
	removePart
} from './community.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const write = { object: 'community', audience: ['worker'] as const };
const rest = (method: 'put' | 'post', path: string) => ({
	...{ method, path: `/communities/{communityId}/${path}`, tag: 'vinden' }
});
const removal = z.strictObject({ writeId: idShape, id: idShape, communityId: idShape });
const removalExample = { writeId: exampleId(9), id: exampleId(1), communityId: exampleId(2) };

const holdIt = async (ask: Ask<Write>, id: string) =>
	(await hold(ask, id, () => findCommunity(ask.tx, ask.actor.organisationId, id))).version;

/** Notes why it matters, in the words of a resident (18). */
export const addCommunityQuote = writeOperation({
	...write,
	name: 'community.addQuote',
	summary: { nl: 'Noteer woorden van een bewoner', en: 'Note the words of a resident' },
	input: z.strictObject({
		...{ id: idShape, communityId: idShape, words: longText(2000) },
		/** A role or group, never a name. */
		saidBy: shortText(),
		saidOn: dayShape().optional()
	}),
	example: {
		...{ id: exampleId(1), communityId: exampleId(2), saidBy: 'bewoonster van de hof' },
		words: 'Hier hoef je niks uit te leggen.'
	},
	rest: rest('put', 'quotes/{id}'),
	async work({ id, communityId, words, saidBy, saidOn }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const createdAt = clock();
		const version = await holdIt(ask, communityId);
		const day = saidOn ?? dayOf(createdAt);
		await addQuote(tx, {
			...{ organisationId, id, communityId, words, saidBy, saidOn: day, createdAt }
		});
		return { id: communityId, version };
	}
});

export const removeCommunityQuote = writeOperation({
	...write,
	name: 'community.removeQuote',
	summary: { nl: 'Haal woorden weg', en: 'Take words away' },
	input: removal,
	example: removalExample,
	rest: rest('post', 'quotes/{id}/removals'),
	async work({ id, communityId }, ask) {
		const { organisationId } = ask.actor;
		const version = await holdIt(ask, communityId);
		if (!(await removePart(ask.tx, 'communityQuote', { organisationId, communityId, id })))
			throw new Problem('notFound');
		return { id: communityId, version };
	}
});

/** Adds a tie between groups, organisations or places, and who holds it up (20). */
export const addCommunityTie = writeOperation({
	...write,
	name: 'community.addTie',
	summary: { nl: 'Zet er een band bij', en: 'Add a tie' },
	input: z.strictObject({
		...{ id: idShape, communityId: idShape, ...tieInput },
		...{ heldBy: z.enum(holders), since: dayShape().optional() },
		howKnown: optionalText(500)
	}),
	example: {
		...{ id: exampleId(1), communityId: exampleId(2), from: 'bewoners van de hof' },
		...{ to: 'Havenwonen', together: 'regelen grond', heldBy: 'onlyWorker' }
	},
	rest: rest('put', 'ties/{id}'),
	async work({ id, communityId, from, to, together, heldBy, since, howKnown }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const createdAt = clock();
		if (from.toLowerCase() === to.toLowerCase()) throw fieldProblem('to', 'sameEnds');
		const version = await holdIt(ask, communityId);
		const part = { organisationId, communityId, createdAt };
		await addTie(tx, { ...part, id, fromName: from, toName: to, together });
		const state = { since: since ?? dayOf(createdAt), heldBy, howKnown };
		await addTieState(tx, { ...part, id: newId(), tieId: id, ...state });
		return { id: communityId, version };
	}
});

/** Says who holds a tie up from a day on. */
export const sayWhoHolds = writeOperation({
	...write,
	name: 'community.sayWhoHolds',
	summary: { nl: 'Zeg wie een band draagt', en: 'Say who holds a tie up' },
	input: z.strictObject({
		...{ id: idShape, communityId: idShape, tieId: idShape, heldBy: z.enum(holders) },
		...{ since: dayShape().optional(), howKnown: optionalText(500) }
	}),
	example: {
		...{ id: exampleId(1), communityId: exampleId(2), tieId: exampleId(3) },
		...{ heldBy: 'without', howKnown: 'zij bellen elkaar nu zelf' }
	},
	rest: rest('put', 'tie-states/{id}'),
	async work({ id, communityId, tieId, heldBy, since, howKnown }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const createdAt = clock();
		const version = await holdIt(ask, communityId);
		const ties = await findTies(tx, organisationId, communityId);
		if (!ties.some((tie) => tie.id === tieId)) throw fieldProblem('tieId', 'unknownPart');
		const day = since ?? dayOf(createdAt);
		await addTieState(tx, {
			...{ organisationId, id, communityId, tieId, heldBy, since: day, howKnown, createdAt }
		});
		return { id: communityId, version };
	}
});

export const removeCommunityTie = writeOperation({
	...write,
	name: 'community.removeTie',
	summary: { nl: 'Haal een band weg', en: 'Take a tie away' },
	input: removal,
	example: removalExample,
	rest: rest('post', 'ties/{id}/removals'),
	async work({ id, communityId }, ask) {
		const { organisationId } = ask.actor;
		const version = await holdIt(ask, communityId);
		if (!(await removePart(ask.tx, 'communityTie', { organisationId, communityId, id })))
			throw new Problem('notFound');
		return { id: communityId, version };
	}
});

/** Says that an initiative, activity or plan belongs to it. */
export const addToCommunity = writeOperation({
	...write,
	name: 'community.gather',
	summary: { nl: 'Zeg wat erbij hoort', en: 'Say what belongs to it' },
	input: z.strictObject({ writeId: idShape, communityId: idShape, entryId: idShape }),
	example: { writeId: exampleId(9), communityId: exampleId(2), entryId: exampleId(3) },
	rest: rest('post', 'gathered'),
	async work({ communityId, entryId }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const entry = await findEntry(tx, organisationId, entryId);
		if (!entry || !(belonging as readonly string[]).includes(entry.kind))
			throw fieldProblem('entryId', 'unknownEntry');
		const version = await holdIt(ask, communityId);
		const link = { organisationId, fromId: communityId, toId: entryId, role: 'gathers' as const };
		await addLink(tx, { ...link, createdAt: clock() });
		await keepForGood(tx, organisationId, [entryId]);
		return { id: communityId, version };
	}
});

export const removeFromCommunity = writeOperation({
	...write,
	name: 'community.letGo',
	summary: { nl: 'Dit hoort er niet meer bij', en: 'This belongs to it no more' },
	input: z.strictObject({ writeId: idShape, communityId: idShape, entryId: idShape }),
	example: { writeId: exampleId(9), communityId: exampleId(2), entryId: exampleId(3) },
	rest: rest('post', 'gathered/removals'),
	async work({ communityId, entryId }, ask) {
		const { organisationId } = ask.actor;
		const version = await holdIt(ask, communityId);
		const link = { fromId: communityId, toId: entryId, role: 'gathers' as const };
		await removeLink(ask.tx, organisationId, link);
		return { id: communityId, version };
	}
});
