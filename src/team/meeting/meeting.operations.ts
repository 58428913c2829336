import { addEntry, hold, newThought } from '#community/index.ts';
import {
	Problem,
	addMonths,
	agreedDayShape,
	dayOf,
	fieldProblem,
	idShape,
	longText,
	maybe,
	readOperation,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import {
	callDayFor,
	hasStake,
	mostMonths,
	rungFor,
	stepsFrom,
	usualMonths
} from './meeting.rules.ts';
import {
	coordinatorRole,
	exampleId,
	lineShape,
	meetingShape,
	meetingWords,
	prepared,
	sees,
	stage
} from './meeting.schema.ts';
import {
	addFact,
	addMeeting,
	changeMeetingOf,
	changeSight,
	findFacts,
	findMeeting,
	findMeetings,
	removeMeeting,
	removePart
} from './meeting.store.ts';
import { findPlan } from './plan.store.ts';

/** None of these can be reached over the API: what is a resident's own stands on the screens only. */
const write = { object: 'networkMeeting', audience: ['worker'] as const };

/**
 * Holds a meeting to change it as the one who guides it.
 * @throws Problem networkIsTalking during private time: then the network alone writes
 */
export async function takeMeeting(ask: Ask<Write>, id: string) {
	const { held, version } = await hold(ask, id, () =>
		findMeeting(ask.tx, ask.actor.organisationId, id)
	);
	if (held.stage === 'private') throw new Problem('networkIsTalking');
	return { held, version };
}

/** @throws Problem when this day is over, or further than a year */
export function checkEnd(keptUntil: string, today: string): void {
	if (keptUntil <= today) throw fieldProblem('keptUntil', 'dayPassed');
	if (keptUntil > addMonths(today, mostMonths)) throw fieldProblem('keptUntil', 'keptAYear');
}

/** Begins a network meeting with a resident who wants it (46): the question in their own words, led by somebody without a stake. */
export const beginMeeting = writeOperation({
	...write,
	name: 'networkMeeting.begin',
	summary: { nl: 'Bereid een netwerkberaad voor', en: 'Prepare a network meeting' },
	input: z.strictObject({
		id: idShape,
		/** For the worker to know it by: a role or place, never a name. */
		title: shortText(100),
		question: longText(2000),
		coordinatorRole,
		/** The resident was asked whether this may be kept, and said yes. */
		asked: z.literal(true, { message: 'askResidentFirst' }),
		consentHow: z.enum(['talk', 'paper']).default('talk'),
		keptUntil: maybe(agreedDayShape()),
		sees: sees.default('nobody')
	}),
	example: {
		...{ id: exampleId(1), title: 'bewoonster van de Weefkant', asked: true },
		question: 'Hoe blijf ik hier wonen nu de trap zwaar wordt?',
		coordinatorRole: 'onafhankelijke begeleider'
	} as const,
	async work({ id, title, question, coordinatorRole: role, consentHow, keptUntil, sees }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		if (hasStake(role)) throw fieldProblem('coordinatorRole', 'roleNotTeam');
		const createdAt = clock();
		const today = dayOf(createdAt);
		const expiresOn = keptUntil ?? addMonths(today, usualMonths);
		checkEnd(expiresOn, today);
		// What the resident asks stands beside the entry, where search does not come.
		const spine = await newThought(ask, { areaId: null, title, text: 'Netwerkberaad' });
		const visibility = rungFor(sees, spine.teamId !== null);
		await addEntry(tx, { ...spine, id, kind: 'networkMeeting', visibility, expiresOn });
		await addMeeting(tx, {
			...{ organisationId, id, question, coordinatorRole: role, stageSince: createdAt, sees },
			...{ consentOn: today, consentHow }
		});
		return { id, version: 1 };
	}
});

/** Changes the question, the invitation and what is ready, with the resident. */
export const changeMeeting = writeOperation({
	...write,
	name: 'networkMeeting.change',
	summary: { nl: 'Verander de voorbereiding', en: 'Change the preparation' },
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, version: z.coerce.number().int() },
		...{ ...meetingWords, coordinatorRole, prepared }
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), version: 1, prepared: ['ownQuestion'] },
		...{ question: 'Hoe blijf ik hier wonen?', coordinatorRole: 'onafhankelijke begeleider' }
	} as const,
	async work({ id, version: seen, writeId: _, ...words }, ask) {
		if (hasStake(words.coordinatorRole)) throw fieldProblem('coordinatorRole', 'roleNotTeam');
		const { held, version } = await takeMeeting(ask, id);
		if (held.version !== seen + 1) throw new Problem('changedMeanwhile');
		await changeMeetingOf(ask.tx, { organisationId: ask.actor.organisationId, id }, words);
		return { id, version };
	}
});

/** Puts a fact on the sheet of the information part: the same for everybody, from whoever knows it. */
export const addMeetingFact = writeOperation({
	...write,
	name: 'networkMeetingFact.add',
	summary: { nl: 'Zet een feit op het blad', en: 'Put a fact on the sheet' },
	input: z.strictObject({
		...{ id: idShape, meetingId: idShape, byRole: shortText(), words: longText(2000) }
	}),
	example: {
		...{ id: exampleId(2), meetingId: exampleId(1), byRole: 'wijkverpleging' },
		words: 'Twee keer per week hulp kan, ook ’s avonds.'
	},
	async work({ id, meetingId, byRole, words }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await takeMeeting(ask, meetingId);
		const createdAt = ask.clock();
		await addFact(ask.tx, { organisationId, id, meetingId, byRole, words, createdAt });
		return { id: meetingId, version };
	}
});

export const removeMeetingFact = writeOperation({
	...write,
	name: 'networkMeetingFact.remove',
	summary: { nl: 'Haal een feit weg', en: 'Take a fact away' },
	input: z.strictObject({ writeId: idShape, id: idShape, meetingId: idShape }),
	example: { writeId: exampleId(9), id: exampleId(2), meetingId: exampleId(1) },
	async work({ id, meetingId }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await takeMeeting(ask, meetingId);
		if (!(await removePart(ask.tx, 'networkMeetingFact', { organisationId, id, meetingId })))
			throw new Problem('notFound');
		return { id: meetingId, version };
	}
});

/** Goes on to the next part; when private time begins, the screen closes for who is not of the network. */
export const stepMeeting = writeOperation({
	...write,
	name: 'networkMeeting.step',
	summary: { nl: 'Ga naar het volgende deel', en: 'Go on to the next part' },
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, to: stage },
		/** Only the network ends its private time: it called the others back. */
		calledBack: z.boolean().default(false)
	}),
	example: { writeId: exampleId(9), id: exampleId(1), to: 'information' } as const,
	async work({ id, to, calledBack }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { held, version } = await hold(ask, id, () => findMeeting(tx, organisationId, id));
		if (!stepsFrom(held.stage).includes(to)) throw fieldProblem('to', 'noSuchMove');
		if (held.stage === 'private' && !calledBack) throw new Problem('networkIsTalking');
		const now = clock();
		const callOn = callDayFor(to, dayOf(now));
		const moved = { stage: to, stageSince: now, ...(callOn && { callOn }) };
		await changeMeetingOf(tx, { organisationId, id }, moved);
		return { id, version };
	}
});

/** Notes that the coordinator called, four weeks on; what was said stands nowhere. */
export const noteMeetingCall = writeOperation({
	...write,
	name: 'networkMeeting.call',
	summary: { nl: 'Noteer dat er gebeld is', en: 'Note that the call was made' },
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	async work({ id }, ask) {
		const { organisationId } = ask.actor;
		const { held, version } = await takeMeeting(ask, id);
		if (!held.callOn) throw fieldProblem('id', 'callFirst');
		const calledOn = held.calledOn ?? dayOf(ask.clock());
		await changeMeetingOf(ask.tx, { organisationId, id }, { calledOn });
		return { id, version };
	}
});

/** Changes who may read the plan and how long all is kept, as the resident said. */
export const changeMeetingSight = writeOperation({
	...write,
	name: 'networkMeeting.see',
	summary: { nl: 'Zeg wie het plan mag lezen', en: 'Say who may read the plan' },
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, sees, keptUntil: agreedDayShape() },
		asked: z.literal(true, { message: 'askResidentFirst' }),
		consentHow: z.enum(['talk', 'paper']).default('talk')
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), sees: 'worker', asked: true },
		keptUntil: '2099-01-01'
	} as const,
	async work({ id, sees, keptUntil, consentHow }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const today = dayOf(clock());
		checkEnd(keptUntil, today);
		const { held, version } = await takeMeeting(ask, id);
		// Once it is in the resident's own hands, only the resident says so.
		if (held.takenOn) throw new Problem('inOwnHands');
		await changeMeetingOf(tx, { organisationId, id }, { sees, consentOn: today, consentHow });
		const visibility = rungFor(sees, held.teamId !== null);
		await changeSight(tx, { organisationId, id }, { expiresOn: keptUntil, visibility });
		return { id, version };
	}
});

/** Wipes all of it at once, because the resident says so or does not want it any more. */
export const wipeMeeting = writeOperation({
	...write,
	name: 'networkMeeting.wipe',
	summary: { nl: 'Wis het netwerkberaad', en: 'Wipe the network meeting' },
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	async work({ id }, ask) {
		const { organisationId } = ask.actor;
		if (!(await findMeeting(ask.tx, organisationId, id))) throw new Problem('notFound');
		const version = await removeMeeting(ask.tx, { organisationId, id });
		if (version === undefined) throw new Problem('forbidden');
		return { id, version: version + 1 };
	}
});

/** A network meeting for who guides it; during private time there is nothing to read. */
export const showMeeting = readOperation({
	name: 'networkMeeting.show',
	summary: { nl: 'Lees een netwerkberaad', en: 'Read a network meeting' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: meetingShape,
	example: { id: exampleId(1) },
	async work({ id }, { tx, actor: { organisationId, personId } }) {
		const found = await findMeeting(tx, organisationId, id);
		if (!found) throw new Problem('notFound');
		const isMine = found.authorId === personId;
		const mayRead = found.sees === 'team' || (found.sees === 'worker' && isMine);
		const open = {
			...found,
			facts: await findFacts(tx, organisationId, id),
			plan: mayRead ? await findPlan(tx, { organisationId, meetingId: id }) : null
		};
		const steps = stepsFrom(found.stage);
		return { ...found, isMine, steps, open: found.stage === 'private' ? null : open };
	}
});

/** The network meetings this reader guides or may read along with. */
export const listMeetings = readOperation({
	name: 'networkMeeting.list',
	summary: { nl: 'Netwerkberaden', en: 'Network meetings' },
	audience: ['member'],
	input: z.strictObject({
		/** Only where a call is still to be made: the own tasks, without anything about a person. */
		toCall: z.boolean().default(false)
	}),
	output: z.array(lineShape),
	example: {},
	async work({ toCall }, { tx, actor: { organisationId, personId } }) {
		const found = await findMeetings(tx, organisationId);
		if (!toCall) return found;
		return found
			.filter((one) => one.callOn && !one.calledOn && one.authorId === personId)
			.toSorted((a, b) => a.callOn!.localeCompare(b.callOn!));
	}
});
