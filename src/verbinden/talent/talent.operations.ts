import { addEntry, addSharedLink, changeEntryText, newThought, wordsOf } from '#community/index.ts';
import {
	Problem,
	addMonths,
	dayOf,
	fieldProblem,
	idShape,
	maybe,
	newToken,
	readOperation,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { hold } from '#community/index.ts';
import {
	givenBy,
	isOpen,
	isSleeping,
	leastAskedFirst,
	mentionedMonths,
	titleOf,
	weekDays
} from './talent.rules.ts';
import {
	exampleGiver,
	exampleId,
	exampleWords,
	giverInput,
	kind,
	talentLine,
	talentShape,
	talentWords
} from './talent.schema.ts';
import {
	addTalent,
	changeTalent,
	findAsks,
	findTalent,
	findTalents,
	type Said
} from './talent.store.ts';

export const write = { object: 'talent', audience: ['worker'] as const };

/** Holds a talent to change it; one that was taken back stays as it is. */
export async function takeTalent(ask: Ask<Write>, id: string) {
	const { held, version } = await hold(ask, id, () =>
		findTalent(ask.tx, ask.actor.organisationId, id)
	);
	if (held.status === 'withdrawn') throw new Problem('talentTakenBack');
	return { talent: held, version };
}

type NewTalent = Said & { id: string; words: string; areaId: string | null };
/** A worker notes a yes from a talk or from paper; one that came in by a form was given by that. */
type GiverSaid = Omit<z.output<z.ZodObject<typeof giverInput>>, 'consentHow'> & {
	consentHow: 'talk' | 'paper' | 'link' | null;
};

/** Puts a talent on the spine, seen no further than its giver lets it. */
export async function addNewTalent(ask: Ask<Write>, said: NewTalent, giver: GiverSaid) {
	const { tx, actor, clock } = ask;
	const { id, words, areaId, ...beside } = said;
	const today = dayOf(clock());
	const given = givenBy(giver, today);
	if ('wrong' in given) throw fieldProblem(...given.wrong);
	const { visibility } = giver;
	const spine = await newThought(ask, { areaId, title: titleOf(words), text: words, visibility });
	const expiresOn = given.status === 'mentioned' ? addMonths(today, mentionedMonths) : null;
	await addEntry(tx, { ...spine, id, kind: 'talent', expiresOn }, ...[beside.useFor, beside.wants]);
	const { organisationId } = actor;
	await addTalent(tx, { ...beside, ...given, organisationId, id, touchedOn: today });
}

/** Notes a talent: of a person who said yes, of a group, or only mentioned, without whose it is (34, 16). */
export const noteTalent = writeOperation({
	...write,
	name: 'talent.note',
	summary: { nl: 'Noteer een talent', en: 'Note a talent' },
	input: z.strictObject({ id: idShape, areaId: maybe(idShape), ...talentWords, ...giverInput }),
	example: { id: exampleId(1), ...exampleWords, ...exampleGiver },
	rest: { method: 'put', path: '/talents/{id}', tag: 'verbinden' },
	async work(input, ask) {
		const { offeredBy, who, ownName, visibility, asked, ...rest } = input;
		const { consentHow, consentFor, consentUntil, ...said } = rest;
		const consent = { asked, consentHow, consentFor, consentUntil };
		await addNewTalent(ask, said, { offeredBy, who, ownName, visibility, ...consent });
		return { id: input.id, version: 1 };
	}
});

/** Lets somebody write down a talent themselves: an empty place, and the link that opens only that. */
export const inviteTalent = writeOperation({
	...write,
	name: 'talent.invite',
	summary: { nl: 'Laat iemand het zelf opschrijven', en: 'Let somebody write it themselves' },
	input: z.strictObject({
		id: idShape,
		areaId: maybe(idShape),
		/** To whom the link is given: a role, never a name. */
		forWhom: shortText()
	}),
	example: { id: exampleId(1), forWhom: 'bezoeker van het taalcafé' },
	rest: { method: 'put', path: '/talent-invitations/{id}', tag: 'verbinden' },
	async work({ id, areaId, forWhom }, ask) {
		const { tx, actor, clock } = ask;
		const createdAt = clock();
		const today = dayOf(createdAt);
		const spine = await newThought(ask, { areaId, title: 'Nog te vertellen', text: '' });
		const expiresOn = addMonths(today, mentionedMonths);
		await addEntry(tx, { ...spine, id, kind: 'talent', expiresOn });
		const { organisationId } = actor;
		const said = { useFor: null, wants: null, howOften: null, never: null, timeLimit: null };
		const noConsent = { consentOn: null, consentHow: null, consentFor: null, consentUntil: null };
		await addTalent(tx, {
			...{ organisationId, id, kind: 'hands', offeredBy: 'person', status: 'mentioned' },
			...{ ...said, stopsWhen: null, days: [], parts: [], who: null, ownName: null },
			...{ ...noConsent, reach: spine.visibility, touchedOn: today }
		});
		const link = { organisationId, id, entryId: id, purpose: 'ownTalent' as const, forWhom };
		const expires = { token: newToken(), expiresOn: addMonths(today, 3), createdAt };
		await addSharedLink(tx, { ...link, ...expires });
		return { id, version: 1 };
	}
});

/** Gives a talent other words, together with who offers it. */
export const changeTalentWords = writeOperation({
	...write,
	name: 'talent.change',
	summary: { nl: 'Verander een talent', en: 'Change a talent' },
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, version: z.coerce.number().int() },
		...talentWords
	}),
	example: { writeId: exampleId(9), id: exampleId(1), version: 1, ...exampleWords },
	rest: { method: 'post', path: '/talents/{id}/changes', tag: 'verbinden' },
	async work({ id, writeId: _, version: seen, words, ...said }, ask) {
		const { tx, actor } = ask;
		const { version } = await takeTalent(ask, id);
		// Holding counted one change already.
		if (version !== seen + 1) throw new Problem('changedMeanwhile');
		await changeTalent(tx, actor.organisationId, id, said);
		const found = [titleOf(words), words, said.useFor, said.wants] as const;
		return { id, version: (await changeEntryText(tx, actor.organisationId, id, ...found))! };
	}
});

/** A talent as it is kept, with when it was asked; of one that was taken back only the empty place. */
export const showTalent = readOperation({
	name: 'talent.show',
	summary: { nl: 'Lees een talent', en: 'Read a talent' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: talentShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/talents/{id}', tag: 'verbinden' },
	async work({ id }, { tx, actor: { organisationId }, clock }) {
		const words = await wordsOf(tx, organisationId, id, 'talent');
		const found = await findTalent(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		const asks = await findAsks(tx, organisationId, id);
		const openAsks = asks.filter(isOpen).length;
		const sleeping = isSleeping({ ...found, openAsks }, dayOf(clock()));
		return {
			...({ ...found, ...words } as never as z.output<typeof talentShape>),
			...{ openAsks, sleeping, asks: asks.map((one) => ({ ...one, open: isOpen(one) })) }
		};
	}
});

/** What is offered, least recently asked first; never a list of persons: whose a talent is stands on its own page only. */
export const listTalents = readOperation({
	name: 'talent.list',
	summary: { nl: 'Talenten', en: 'Talents' },
	audience: ['member'],
	input: z.strictObject({
		kind: kind.optional(),
		areaId: idShape.optional(),
		day: z.enum(weekDays).optional(),
		limit: z.coerce.number().int().min(1).max(200).default(200)
	}),
	output: z.array(talentLine),
	example: {},
	rest: { method: 'get', path: '/talents', tag: 'verbinden' },
	async work(asked, { tx, actor: { organisationId }, clock }) {
		const today = dayOf(clock());
		const found = await findTalents(tx, organisationId, asked);
		return leastAskedFirst(found).map(({ who, ...one }) => ({
			...(one as never as z.output<typeof talentLine>),
			group: one.offeredBy === 'group' ? who : null,
			sleeping: isSleeping(one, today)
		}));
	}
});
