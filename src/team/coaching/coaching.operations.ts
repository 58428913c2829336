import { addEntry, hold } from '#community/index.ts';
import {
	Problem,
	addMonths,
	agreedDayShape,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	longText,
	maybe,
	readOperation,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { isAhead, mostMonths, usualMonths, wrongWith } from './coaching.rules.ts';
import { coachingWords, exampleId, lineShape, wholeShape } from './coaching.schema.ts';
import {
	addCoaching,
	changeCoachingOf,
	findCoaching,
	findCoachings,
	findColleagues,
	findMirror,
	wipe
} from './coaching.store.ts';

/** None of these can be reached over the API: what two people say to each other stands on their own screens only. */
const write = { object: 'coaching', audience: ['member'] as const };

/** The words on the spine; what was said stands beside it, where search and lists do not come. */
const neutral = { title: '', text: 'Werken aan houding' };

type Found = NonNullable<Awaited<ReturnType<typeof findCoaching>>>;
const lineOf = (one: Found, personId: string | null) => ({
	...one,
	iCoach: one.coachId === personId,
	withWhom: one.coachId === personId ? one.coacheeName : one.coachName,
	isAhead: isAhead(one)
});

/** Holds a moment of the two to change it. */
export const takeCoaching = (ask: Ask<Write>, id: string) =>
	hold(ask, id, () => findCoaching(ask.tx, ask.actor.organisationId, id));

/** Begins a note on stance with a colleague; both read it from the first moment, and nobody else ever does (36). */
export const beginCoaching = writeOperation({
	...write,
	name: 'coaching.begin',
	summary: { nl: 'Werk samen aan houding', en: 'Work on stance together' },
	input: z.strictObject({
		...{ id: idShape, withId: idShape },
		/** Who coaches: the writer, or the colleague. */
		iCoach: z.enum(['yes', 'no']),
		happenedOn: maybe(dayShape()),
		...coachingWords,
		keptUntil: maybe(agreedDayShape())
	}),
	example: {
		...{ id: exampleId(1), withId: exampleId(2), iCoach: 'yes', way: 'talk' },
		situation: 'We belden samen aan; het gesprek ging meteen over het balkon.'
	} as const,
	async work({ id, withId, iCoach, happenedOn, keptUntil, ...words }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const me = actor.personId!;
		const createdAt = clock();
		const today = dayOf(createdAt);
		const colleagues = await findColleagues(tx, organisationId, { personId: me, day: today });
		if (!colleagues.some((one) => one.id === withId)) throw fieldProblem('withId', 'noColleague');
		const expiresOn = keptUntil ?? addMonths(today, usualMonths);
		if (expiresOn <= today) throw fieldProblem('keptUntil', 'dayPassed');
		if (expiresOn > addMonths(today, mostMonths)) throw fieldProblem('keptUntil', 'keptAYear');
		const wrong = wrongWith(words, { today, keptUntil: expiresOn });
		if (wrong) throw fieldProblem(...wrong);
		await addEntry(tx, {
			...{ organisationId, id, kind: 'coaching', areaId: null, teamId: null, ...neutral },
			...{ happenedOn: happenedOn ?? today, authorId: me, visibility: 'onlyMe' },
			...{ expiresOn, createdAt }
		});
		const pair =
			iCoach === 'yes' ? { coachId: me, coacheeId: withId } : { coachId: withId, coacheeId: me };
		await addCoaching(tx, { organisationId, id, ...pair, ...words });
		return { id, version: 1 };
	}
});

/** Either of the two changes the words or the agreement. */
export const changeCoaching = writeOperation({
	...write,
	name: 'coaching.change',
	summary: { nl: 'Verander wat jullie noteerden', en: 'Change what you two noted' },
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, version: z.coerce.number().int() },
		...coachingWords
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), version: 1, way: 'talk' },
		...{ situation: 'Het gesprek.', agreement: 'Ik begin over de tomaten, niet over het balkon.' }
	} as const,
	async work({ id, version: seen, writeId: _, ...words }, ask) {
		const { held, version } = await takeCoaching(ask, id);
		if (held.version !== seen + 1) throw new Problem('changedMeanwhile');
		const wrong = wrongWith(words, {
			...{ today: dayOf(ask.clock()), keptUntil: held.expiresOn, before: held.lookBackOn }
		});
		if (wrong) throw fieldProblem(...wrong);
		const { organisationId } = ask.actor;
		await changeCoachingOf(ask.tx, { organisationId, id }, words);
		return { id, version };
	}
});

/** Notes what came of it; then the day to look back has been. */
export const noteWhatCame = writeOperation({
	...write,
	name: 'coaching.lookBack',
	summary: { nl: 'Kijk samen terug', en: 'Look back together' },
	input: z.strictObject({ writeId: idShape, id: idShape, cameOfIt: longText(2000) }),
	example: { writeId: exampleId(9), id: exampleId(1), cameOfIt: 'Hij liet zijn zaailingen zien.' },
	async work({ id, cameOfIt }, ask) {
		const { version } = await takeCoaching(ask, id);
		const { organisationId } = ask.actor;
		await changeCoachingOf(ask.tx, { organisationId, id }, { cameOfIt });
		return { id, version };
	}
});

/** Either of the two rounds it off; it stays readable for both until its end day. */
export const endCoaching = writeOperation({
	...write,
	name: 'coaching.end',
	summary: { nl: 'Rond het af', en: 'Round it off' },
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	async work({ id }, ask) {
		const { held, version } = await takeCoaching(ask, id);
		const endedOn = held.endedOn ?? dayOf(ask.clock());
		await changeCoachingOf(ask.tx, { organisationId: ask.actor.organisationId, id }, { endedOn });
		return { id, version };
	}
});

/** Either of the two wipes it, alone or with all that they noted together: gone for both, at once. */
export const wipeCoaching = writeOperation({
	...write,
	name: 'coaching.wipe',
	summary: { nl: 'Wis het voor jullie beiden', en: 'Wipe it for both of you' },
	input: z.strictObject({
		...{ writeId: idShape, id: idShape },
		what: z.enum(['this', 'allOfUs']).default('this')
	}),
	example: { writeId: exampleId(9), id: exampleId(1) },
	async work({ id, what }, ask) {
		const { organisationId } = ask.actor;
		const { held, version } = await takeCoaching(ask, id);
		const two = [held.coachId, held.coacheeId];
		const ours = (await findCoachings(ask.tx, organisationId)).filter(
			(one) => two.includes(one.coachId) && two.includes(one.coacheeId)
		);
		const ids = what === 'this' ? [id] : [id, ...ours.map((one) => one.id)];
		await wipe(ask.tx, organisationId, ids);
		return { id, version: version + 1 };
	}
});

/** One moment, for the two of them. */
export const showCoaching = readOperation({
	name: 'coaching.show',
	summary: { nl: 'Lees wat jullie noteerden', en: 'Read what you two noted' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: wholeShape,
	example: { id: exampleId(1) },
	async work({ id }, { tx, actor: { organisationId, personId } }) {
		const found = await findCoaching(tx, organisationId, id);
		if (!found) throw new Problem('notFound');
		const mirror = await findMirror(tx, organisationId, id);
		return { ...lineOf(found, personId), mirror };
	}
});

/** What this reader noted with colleagues, and they with this reader; the newest first. */
export const listCoaching = readOperation({
	name: 'coaching.list',
	summary: { nl: 'Waar ik met collega’s aan werk', en: 'What I work on with colleagues' },
	audience: ['member'],
	input: z.strictObject({
		/** Only where a day to look back is still open: the own tasks. */
		ahead: z.boolean().default(false)
	}),
	output: z.array(lineShape),
	example: {},
	async work({ ahead }, { tx, actor: { organisationId, personId } }) {
		const found = (await findCoachings(tx, organisationId)).map((one) => lineOf(one, personId));
		if (!ahead) return found;
		return found
			.filter((one) => one.isAhead)
			.toSorted((a, b) => a.lookBackOn!.localeCompare(b.lookBackOn!));
	}
});

/** With whom one may work on stance. */
export const listColleagues = readOperation({
	name: 'coaching.colleagues',
	summary: { nl: 'Collega’s', en: 'Colleagues' },
	audience: ['member'],
	input: z.strictObject({}),
	output: z.array(z.object({ id: idShape, name: z.string(), worksFor: z.string().nullable() })),
	example: {},
	work: (_, { tx, actor, clock }) =>
		findColleagues(tx, actor.organisationId, {
			personId: actor.personId!,
			day: dayOf(clock())
		})
});
