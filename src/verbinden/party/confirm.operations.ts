import { addSharedLink, changeEntryText, findEntry, hold, queueMail } from '#community/index.ts';
import {
	Problem,
	addMonths,
	dayOf,
	fieldProblem,
	idShape,
	newToken,
	optionalText,
	readOperation,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { askLetter } from './letter.rules.ts';
import { isPerson } from './party.rules.ts';
import { exampleId, partyKey, partyKinds } from './party.schema.ts';
import { changePartyOf, findParty, takeOut, type Party } from './party.store.ts';
import { addProposal, answerProposal, countAnswers, findProposals } from './proposal.store.ts';

/** A link to confirm works this many months. */
const worksFor = 2;
/** More answers by one link than this, within so many minutes, are nobody's own but a machine's. */
const most = 20;
const withinMinutes = 10;

const holdIt = async (ask: Ask<Write>, id: string) =>
	hold<Party>(ask, id, () => findParty(ask.tx, ask.actor.organisationId, id));

/** Notes that it is right as it stands, and who says so. */
export const confirmParty = writeOperation({
	name: 'party.confirm',
	object: 'party',
	summary: { nl: 'Bevestig wat er is', en: 'Confirm what there is' },
	audience: ['worker'],
	input: z.strictObject({ ...partyKey, by: shortText() }),
	example: { writeId: exampleId(9), id: exampleId(1), by: 'beheer van Het Weefgetouw' },
	rest: { method: 'post', path: '/parties/{id}/confirmations', tag: 'verbinden' },
	async work({ id, by }, ask) {
		const { version } = await holdIt(ask, id);
		const key = { organisationId: ask.actor.organisationId, id };
		await changePartyOf(ask.tx, key, { confirmedOn: dayOf(ask.clock()), confirmedBy: by });
		return { id, version };
	}
});

/** Asks by mail whether it is still right, with a link that needs no account. The address is not kept. */
export const askParty = writeOperation({
	name: 'party.ask',
	object: 'party',
	summary: { nl: 'Vraag of het nog klopt', en: 'Ask whether it is still right' },
	audience: ['worker'],
	input: z.strictObject({
		...partyKey,
		/** For this one letter; it is removed when that was sent. */
		email: z.email({ message: 'notAnEmail' }).max(320),
		/** A role or group, never a name. */
		forWhom: shortText(),
		/** The address of this Vierzet, for the link. */
		origin: z.url()
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), email: 'info@weefgetouw.voorbeeld.nl' },
		...{ forWhom: 'beheer van Het Weefgetouw', origin: 'https://vierzet.voorbeeld.nl' }
	},
	rest: { method: 'post', path: '/parties/{id}/requests', tag: 'verbinden' },
	async work({ writeId, id, email, forWhom, origin }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { held, version } = await holdIt(ask, id);
		const createdAt = clock();
		const today = dayOf(createdAt);
		const token = newToken();
		const expiresOn = addMonths(today, worksFor);
		await addSharedLink(tx, {
			...{ organisationId, id: writeId, entryId: id, purpose: 'confirmParty', token },
			...{ forWhom, expiresOn, createdAt }
		});
		const link = `${origin.replace(/\/$/, '')}/klopt-dit-nog/${token}`;
		const letter = askLetter({ title: held.title, isPerson: isPerson(held.kind), link, expiresOn });
		await queueMail(tx, organisationId, { to: email, ...letter }, createdAt);
		await changePartyOf(tx, { organisationId, id }, { askedOn: today });
		return { id, version };
	}
});

/** What who is named reads by the link: all that is kept, and who may see it. */
export const readParty = readOperation({
	name: 'party.read',
	summary: { nl: 'Lees wat er over je staat', en: 'Read what is kept about you' },
	audience: ['public'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...{
			title: z.string(),
			text: z.string(),
			kind: z.enum(partyKinds),
			areaName: z.string().nullable()
		},
		...{ place: z.string().nullable(), costs: z.string().nullable(), visibility: z.string() },
		...{ isPerson: z.boolean(), consentOn: z.string().nullable() },
		...{ consentUntil: z.string().nullable(), consentTies: z.boolean() }
	}),
	example: { id: exampleId(1) },
	async work({ id }, { tx, actor, clock }) {
		const found =
			actor.linkedEntryId === id ? await findParty(tx, actor.organisationId, id) : undefined;
		if (!found || (found.consentUntil && found.consentUntil < dayOf(clock())))
			throw new Problem('notFound');
		const { title, text, kind, areaName, place, costs, visibility } = found;
		const { consentOn, consentUntil, consentTies } = found;
		return {
			...{ title, text, kind, areaName, place, costs, visibility, isPerson: isPerson(kind) },
			...{ consentOn, consentUntil, consentTies }
		};
	}
});

const differs = (said: string | null, now: string | null) =>
	said !== null && said !== (now ?? '') ? said : null;

/**
 * What who is named says by the link: right as it stands confirms at once; something different waits until the team took
 * it over; a person who wants to go is gone at once.
 */
export const givePartyConfirmation = writeOperation({
	name: 'partyConfirmation.give',
	object: 'partyProposal',
	summary: { nl: 'Zeg of het nog klopt', en: 'Say whether it is still right' },
	audience: ['public'],
	input: z.strictObject({
		...{ id: idShape, partyId: idShape, right: z.enum(['yes', 'no', 'out']) },
		/** A role or organisation; a person says it for themselves. */
		givenAs: optionalText(200),
		title: optionalText(200),
		text: optionalText(5000),
		place: optionalText(300),
		words: optionalText(2000)
	}),
	example: { id: exampleId(8), partyId: exampleId(1), right: 'yes', givenAs: 'beheer' } as const,
	rest: { method: 'put', path: '/party-confirmations/{id}', tag: 'verbinden' },
	async work({ id, partyId, right, givenAs, ...said }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const entry = await findEntry(tx, organisationId, partyId);
		// Only who came in by the link of this party says something about it.
		if (entry?.kind !== 'party' || actor.linkedEntryId !== partyId) throw new Problem('notFound');
		const found = (await findParty(tx, organisationId, partyId))!;
		const who = givenAs ?? (isPerson(found.kind) ? 'zelf' : null);
		if (right === 'out') {
			if ((await takeOut(tx, { organisationId, id: partyId })) === null)
				throw new Problem('notFound');
			return { id, version: 1 };
		}
		if (!who) throw fieldProblem('givenAs', 'whoAreYou');
		const changes = {
			title: differs(said.title, found.title),
			text: differs(said.text, found.text),
			place: differs(said.place, found.place),
			words: said.words
		};
		if (right === 'no' && Object.values(changes).every((one) => one === null))
			throw fieldProblem('words', 'whatIsDifferent');
		const createdAt = clock();
		const since = new Date(createdAt.getTime() - withinMinutes * 60_000);
		if ((await countAnswers(tx, organisationId, partyId, since)) >= most)
			throw new Problem('tooManyRequests', { seconds: withinMinutes * 60 });
		const none = { title: null, text: null, place: null, words: null };
		await addProposal(tx, {
			...{ organisationId, id, partyId, givenAs: who, createdAt },
			...(right === 'yes'
				? { ...none, state: 'right' as const }
				: { ...changes, state: 'waiting' as const })
		});
		return { id, version: 1 };
	}
});

const text = z.string().nullable();
/** What came in by the links; what waits first. */
export const listPartyProposals = readOperation({
	name: 'partyProposal.list',
	summary: {
		nl: 'Wat er anders is, volgens wie genoemd is',
		en: 'What is different, say those named'
	},
	audience: ['worker'],
	input: z.strictObject({ partyId: idShape.optional() }),
	output: z.array(
		z.object({
			...{ id: idShape, partyId: idShape, name: z.string(), givenAs: z.string() },
			state: z.enum(['right', 'waiting', 'taken', 'notTaken']),
			...{ title: text, text, place: text, words: text, givenOn: z.string() }
		})
	),
	example: {},
	rest: { method: 'get', path: '/party-proposals', tag: 'verbinden' },
	async work({ partyId }, { tx, actor }) {
		const asked = partyId ? { partyId } : { state: 'waiting' as const };
		const found = await findProposals(tx, actor.organisationId, asked);
		return found.map(({ createdAt, ...one }) => ({ ...one, givenOn: dayOf(createdAt) }));
	}
});

/** Takes over what was proposed, which also confirms it, or does not. */
export const answerPartyProposal = writeOperation({
	name: 'partyProposal.answer',
	object: 'party',
	summary: { nl: 'Neem een voorstel over, of niet', en: 'Take a proposal over, or not' },
	audience: ['worker'],
	input: z.strictObject({ ...partyKey, take: z.enum(['yes', 'no']) }),
	example: { writeId: exampleId(9), id: exampleId(8), take: 'yes' },
	rest: { method: 'post', path: '/party-proposals/{id}/answers', tag: 'verbinden' },
	async work({ id, take }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const [found] = await findProposals(tx, organisationId, { id });
		if (!found) throw new Problem('notFound');
		const { held, version } = await holdIt(ask, found.partyId);
		if (found.state !== 'waiting') return { id: held.id, version };
		const state = take === 'yes' ? 'taken' : 'notTaken';
		await answerProposal(tx, organisationId, id, state, dayOf(clock()));
		if (take === 'no') return { id: held.id, version };
		const place = found.place ?? held.place;
		const confirmed = { confirmedOn: dayOf(found.createdAt), confirmedBy: found.givenAs };
		await changePartyOf(tx, { organisationId, id: held.id }, { place, ...confirmed });
		const words = [found.title ?? held.title, found.text ?? held.text] as const;
		const changed = await changeEntryText(tx, organisationId, held.id, ...words, place, held.costs);
		return { id: held.id, version: changed! };
	}
});
