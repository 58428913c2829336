import {
	Problem,
	analyse,
	dayOf,
	fieldProblem,
	idShape,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { counted, wholeOf } from './listing.operations.ts';
import { exampleId } from './listing.schema.ts';
import { findWhole } from './listing.store.ts';
import { changeState, keepDetail } from './listing.write.store.ts';
import { merged, unmerged } from './merge.rules.ts';
import {
	addMerge,
	findApart,
	findComparable,
	findMerges,
	setApart,
	setVisibility,
	undoMerge,
	type Before
} from './merge.store.ts';
import { findTwins, plain, plainPhone } from './same.rules.ts';
import type { Detail } from './detail.ts';
import { told } from './told.ts';

const text = z.string().nullable();
const twinShape = z.object({
	id: idShape,
	name: z.string(),
	providerName: text,
	phone: text,
	place: text,
	confirmedOn: text,
	confirmedBy: text
});
/** At most so many pairs at once: a person looks at each. */
const most = 50;

/** What may stand there twice, with why it seems so. Nothing is ever made one by itself. */
export const listTwins = readOperation({
	name: 'listingTwin.list',
	summary: { nl: 'Wat er misschien dubbel staat', en: 'What may stand there twice' },
	audience: ['worker'],
	input: z.strictObject({}),
	output: z.array(
		z.object({
			reasons: z.array(z.enum(['name', 'phone', 'postalCode', 'address'])),
			listings: z.array(twinShape)
		})
	),
	example: {},
	rest: { method: 'get', path: '/listing-twins', tag: 'doen' },
	async work(_, { tx, actor: { organisationId }, clock }) {
		const all = await findComparable(tx, organisationId);
		const apart = await findApart(tx, organisationId);
		const said = new Set(apart.map((one) => [one.listingId, one.otherId].sort().join(' ')));
		const comparable = all.map(({ id, name, phones, postalCodes, addresses }) => ({
			id,
			stems: analyse(name).map(({ stems }) => stems[0]!),
			phones: phones.map(plainPhone).filter((number) => number.length > 5),
			postalCodes: postalCodes.map(plain),
			addresses: addresses.map(plain)
		}));
		const twins = findTwins(comparable, said).slice(0, most);
		const ids = [...new Set(twins.flatMap((one) => one.ids))];
		const wholes = await told(
			tx,
			organisationId,
			await findWhole(tx, organisationId, ids),
			clock()
		);
		const short = (id: string) => {
			const one = wholes.find((whole) => whole.id === id)!;
			const place = one.places[0];
			return {
				...{ id, name: one.name, providerName: one.providerName },
				...{ confirmedOn: one.confirmedOn, confirmedBy: one.confirmedBy },
				phone: one.phones[0]?.number ?? null,
				place: [place?.street, place?.postalCode, place?.city].filter(Boolean).join(', ') || null
			};
		};
		return twins.map(({ ids, reasons }) => ({ reasons, listings: ids.map(short) }));
	}
});

/** Makes two listings one. The one that went is kept whole, and it can be undone. */
export const mergeListings = writeOperation({
	name: 'listing.merge',
	object: 'listing',
	summary: { nl: 'Maak van twee regels één', en: 'Make two listings one' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, listingId: idShape, goneId: idShape }),
	example: { id: exampleId(7), listingId: exampleId(1), goneId: exampleId(2) },
	rest: { method: 'put', path: '/listing-merges/{id}', tag: 'doen' },
	async work({ id, listingId, goneId }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		if (listingId === goneId) throw fieldProblem('goneId', 'sameListing');
		const stays = await wholeOf(tx, organisationId, listingId);
		const goes = await wholeOf(tx, organisationId, goneId);
		if (stays.mergedInto || goes.mergedInto) throw fieldProblem('goneId', 'sameListing');
		await counted(ask, goneId);
		const changedAt = clock();
		const before = { stays: stays.detail, goes: goes.detail, visibility: goes.visibility };
		const after = merged(stays.detail, goes.detail);
		const version = await keepDetail(tx, organisationId, listingId, after, { changedAt });
		if (version === undefined) throw new Problem('forbidden');
		const mergedOn = dayOf(changedAt);
		await addMerge(tx, { organisationId, id, listingId, goneId, before, after, mergedOn });
		await changeState(tx, organisationId, goneId, { mergedInto: listingId, changedAt });
		// What went into another is no line of its own any more, for nobody outside.
		if (goes.visibility === 'public') await setVisibility(tx, organisationId, goneId, 'partners');
		return { id: listingId, version };
	}
});

/** Takes two listings apart again: what was changed since stays, all else is as it was. */
export const undoMergeListings = writeOperation({
	name: 'listing.unmerge',
	object: 'listing',
	summary: { nl: 'Haal twee regels weer uit elkaar', en: 'Take two listings apart again' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(7) },
	rest: { method: 'post', path: '/listing-merges/{id}/undoings', tag: 'doen' },
	async work({ id }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const [found] = await findMerges(tx, organisationId, { id });
		if (!found) throw new Problem('notFound');
		if (found.undoneOn) throw new Problem('mergeUndone');
		const { listingId, goneId } = found;
		const before = found.before as unknown as Before;
		const { detail: now } = await wholeOf(tx, organisationId, listingId);
		const changedAt = clock();
		const back = unmerged(now, before.stays, found.after as unknown as Detail);
		const version = await keepDetail(tx, organisationId, listingId, back, { changedAt });
		if (version === undefined) throw new Problem('forbidden');
		await counted(ask, goneId);
		await keepDetail(tx, organisationId, goneId, before.goes, { mergedInto: null, changedAt });
		await setVisibility(tx, organisationId, goneId, before.visibility);
		await undoMerge(tx, organisationId, id, dayOf(changedAt));
		return { id: listingId, version };
	}
});

/** Says that two that look the same are not. */
export const keepApart = writeOperation({
	name: 'listing.keepApart',
	object: 'listing',
	summary: { nl: 'Zeg dat het er twee zijn', en: 'Say that they are two' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, otherId: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1), otherId: exampleId(2) },
	rest: { method: 'post', path: '/listings/{id}/separations', tag: 'doen' },
	async work({ id, otherId }, ask) {
		const { tx, actor, clock } = ask;
		if (id === otherId) throw fieldProblem('otherId', 'sameListing');
		await wholeOf(tx, actor.organisationId, otherId);
		const version = await counted(ask, id);
		const pair = { organisationId: actor.organisationId, listingId: id, otherId };
		await setApart(tx, { ...pair, saidOn: dayOf(clock()) });
		return { id, version };
	}
});

/** What was made one, and can be taken apart. */
export const listMerges = readOperation({
	name: 'listingMerge.list',
	summary: { nl: 'Wat samengevoegd is', en: 'What was made one' },
	audience: ['worker'],
	input: z.strictObject({}),
	output: z.array(
		z.object({
			...{ id: idShape, listingId: idShape, goneId: idShape, name: z.string() },
			...{ goneName: z.string(), mergedOn: z.string(), undoneOn: text }
		})
	),
	example: {},
	rest: { method: 'get', path: '/listing-merges', tag: 'doen' },
	work: (_, { tx, actor }) => findMerges(tx, actor.organisationId)
});
