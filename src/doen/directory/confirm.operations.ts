import { addSharedLink, findEntry, queueMail } from '#community/index.ts';
import {
	Problem,
	addMonths,
	dayOf,
	fieldProblem,
	idShape,
	maybe,
	newId,
	newToken,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { counted, wholeOf } from './listing.operations.ts';
import {
	byShape,
	exampleId,
	proposable,
	proposableShape,
	type Proposed
} from './listing.schema.ts';
import { findWhole } from './listing.store.ts';
import { changeState, keepDetail } from './listing.write.store.ts';
import {
	addListingProposal,
	answerListingProposal,
	countListingProposals,
	findListingProposals
} from './proposal.store.ts';
import { requestLetter } from './letter.rules.ts';
import { changedBy, proposedFields, proposedNow } from './proposed.rules.ts';

/** A link to confirm works this many months. */
const worksFor = 2;
/** More answers by one link than this, within so many minutes, are no owner but a machine. */
const most = 20;
const withinMinutes = 10;

/** Asks the owner by mail whether it is still right, with a link that needs no account. */
export const askOwner = writeOperation({
	name: 'listing.ask',
	object: 'listing',
	summary: { nl: 'Vraag of het nog klopt', en: 'Ask whether it is still right' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		/** Of the organisation; left out it is the address that stands in the listing. */
		email: maybe(z.email({ message: 'notAnEmail' }).max(320)),
		/** The address of this Vierzet, for the link. */
		origin: z.url()
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), email: 'info@draad.voorbeeld.nl' },
		origin: 'https://vierzet.voorbeeld.nl'
	},
	rest: { method: 'post', path: '/listings/{id}/requests', tag: 'doen' },
	async work({ writeId, id, email, origin }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { detail } = await wholeOf(tx, organisationId, id);
		const to = email ?? detail.email;
		if (!to) throw fieldProblem('email', 'noPlaceToSend');
		const version = await counted(ask, id);
		const createdAt = clock();
		const today = dayOf(createdAt);
		const token = newToken();
		const expiresOn = addMonths(today, worksFor);
		await addSharedLink(tx, {
			...{ organisationId, id: writeId, entryId: id, purpose: 'confirmListing', token },
			...{ forWhom: detail.name, expiresOn, createdAt }
		});
		const link = `${origin.replace(/\/$/, '')}/bevestig/${token}`;
		const letter = requestLetter({ name: detail.name, link, expiresOn });
		await queueMail(tx, organisationId, { to, ...letter }, createdAt);
		const kept = email && !detail.email ? { email } : {};
		await changeState(tx, organisationId, id, { askedOn: today, ...kept } as object);
		return { id, version };
	}
});

/**
 * What an owner says by a link: "it is right" confirms at once; other words wait until somebody takes them over. What
 * is the same as it stands proposes nothing.
 */
export const giveConfirmation = writeOperation({
	name: 'listingConfirmation.give',
	object: 'listingProposal',
	summary: { nl: 'Zeg of een regel van de wegwijzer klopt', en: 'Say whether a listing is right' },
	audience: ['public'],
	input: z.strictObject({
		id: idShape,
		listingId: idShape,
		/** Of whoever says it: a role or organisation. */
		givenAs: byShape,
		right: z.enum(['yes', 'no']),
		words: proposableShape.default({})
	}),
	example: {
		...{ id: exampleId(8), listingId: exampleId(1), givenAs: 'Stichting Draad', right: 'yes' }
	} as const,
	rest: { method: 'put', path: '/listing-confirmations/{id}', tag: 'doen' },
	async work({ id, listingId, givenAs, right, words }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const entry = await findEntry(tx, organisationId, listingId);
		// Only who came in by the link of this listing says something about it.
		if (entry?.kind !== 'listing' || actor.linkedEntryId !== listingId)
			throw new Problem('notFound');
		const { detail } = await wholeOf(tx, organisationId, listingId);
		const changes = right === 'yes' ? {} : proposedFields(detail, words);
		if (right === 'no' && Object.keys(changes).length === 0)
			throw fieldProblem('right', 'nothingProposed');
		const createdAt = clock();
		const since = new Date(createdAt.getTime() - withinMinutes * 60_000);
		if ((await countListingProposals(tx, organisationId, listingId, since)) >= most)
			throw new Problem('tooManyRequests', { seconds: withinMinutes * 60 });
		const state = right === 'yes' ? ('right' as const) : ('waiting' as const);
		const said = { organisationId, id, listingId, givenAs, changes, state, createdAt };
		await addListingProposal(tx, said);
		return { id, version: 1 };
	}
});

const text = z.string().nullable();
/** What owners said, with each field as it is and as it would be. */
export const listProposedChanges = readOperation({
	name: 'listingProposal.list',
	summary: { nl: 'Wat eigenaren voorstellen', en: 'What owners propose' },
	audience: ['worker'],
	input: z.strictObject({ listingId: idShape.optional() }),
	output: z.array(
		z.object({
			id: idShape,
			listingId: idShape,
			name: z.string(),
			givenAs: z.string(),
			state: z.enum(['right', 'waiting', 'taken', 'notTaken']),
			createdAt: z.date(),
			fields: z.array(z.object({ field: z.enum(proposable), from: text, to: text }))
		})
	),
	example: {},
	rest: { method: 'get', path: '/listing-proposals', tag: 'doen' },
	async work({ listingId }, { tx, actor: { organisationId } }) {
		const asked = listingId ? { listingId } : { state: 'waiting' as const };
		const found = await findListingProposals(tx, organisationId, asked);
		const ids = [...new Set(found.map((one) => one.listingId))];
		const wholes = await findWhole(tx, organisationId, ids);
		return found.flatMap(({ changes, ...one }) => {
			const detail = wholes.find(({ id }) => id === one.listingId)?.detail;
			if (!detail) return [];
			const now = proposedNow(detail);
			const said = changes as Proposed;
			const fields = proposable
				.filter((field) => field in said)
				.map((field) => ({ field, from: now[field] ?? null, to: said[field] ?? null }));
			return [{ ...one, name: detail.name, fields }];
		});
	}
});

/** Takes over what an owner proposed, which also confirms it, or does not. */
export const answerProposedChange = writeOperation({
	name: 'listingProposal.answer',
	object: 'listing',
	summary: { nl: 'Neem een voorstel over, of niet', en: 'Take a proposal over, or not' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, take: z.enum(['yes', 'no']) }),
	example: { writeId: exampleId(9), id: exampleId(8), take: 'yes' },
	rest: { method: 'post', path: '/listing-proposals/{id}/answers', tag: 'doen' },
	async work({ id, take }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const [found] = await findListingProposals(tx, organisationId, { id });
		if (!found) throw new Problem('notFound');
		if (found.state !== 'waiting')
			return { id: found.listingId, version: await counted(ask, found.listingId) };
		const changedAt = clock();
		const today = dayOf(changedAt);
		await answerListingProposal(
			tx,
			organisationId,
			id,
			take === 'yes' ? 'taken' : 'notTaken',
			today
		);
		if (take === 'no') return { id: found.listingId, version: await counted(ask, found.listingId) };
		const { detail } = await wholeOf(tx, organisationId, found.listingId);
		const next = changedBy(detail, found.changes as Proposed, newId);
		const state = {
			...{ confirmedOn: dayOf(found.createdAt), confirmedBy: found.givenAs, changedAt }
		};
		const version = await keepDetail(tx, organisationId, found.listingId, next, state);
		if (version === undefined) throw new Problem('forbidden');
		return { id: found.listingId, version };
	}
});
