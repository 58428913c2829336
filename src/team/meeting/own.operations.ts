import { hold } from '#community/index.ts';
import {
	Problem,
	agreedDayShape,
	dayOf,
	fieldProblem,
	idShape,
	readOperation,
	writeOperation,
	type Ask,
	type Read,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { checkEnd } from './meeting.operations.ts';
import { callDayFor, rungFor, stepsFrom } from './meeting.rules.ts';
import {
	agreementWords,
	exampleAgreement,
	exampleId,
	meetingWords,
	ownShape,
	planWords,
	sees,
	stage
} from './meeting.schema.ts';
import {
	changeAddress,
	changeMeetingOf,
	changeSight,
	findFacts,
	findMeeting,
	removeMeeting,
	removePart
} from './meeting.store.ts';
import { addAgreement, findEcogram, findPlan, writePlan } from './plan.store.ts';
import { unseal } from './seal.ts';

const given = { object: 'networkMeeting', audience: ['public'] as const };
const example = { writeId: exampleId(9) };
const tokenShape = () => z.string().regex(/^[\w-]{40,60}$/);
const exampleToken = 'x'.repeat(43);

/** The meeting of whoever came in by its own link; nobody else is let in here. */
async function ownOf({ tx, actor }: Pick<Ask<Read>, 'tx' | 'actor'>) {
	const id = actor.linkedEntryId;
	const found = id ? await findMeeting(tx, actor.organisationId, id) : undefined;
	if (!found) throw new Problem('linkOver');
	return found;
}
export async function takeOwn(ask: Ask<Write>) {
	const { id } = await ownOf(ask);
	const { held, version } = await hold(
		ask,
		id,
		() => findMeeting(ask.tx, ask.actor.organisationId, id),
		() => new Problem('linkOver')
	);
	return { id, held, version, organisationId: ask.actor.organisationId };
}

/** One's own network meeting by one's own link: all that is kept of it. */
export const showOwnMeeting = readOperation({
	name: 'ownMeeting.show',
	summary: { nl: 'Lees je eigen netwerkberaad', en: 'Read your own network meeting' },
	audience: ['public'],
	input: z.strictObject({}),
	output: ownShape,
	example: {},
	async work(_, ask) {
		const { tx, actor, secret } = ask;
		const { organisationId } = actor;
		const found = await ownOf(ask);
		const key = { organisationId, meetingId: found.id };
		const kept = await findEcogram(tx, key);
		return {
			...found,
			facts: await findFacts(tx, organisationId, found.id),
			plan: await findPlan(tx, key),
			ecogram: kept
				? { drawing: unseal(kept.sealed, secret, found.id) ?? null, keptOn: kept.keptOn }
				: null
		};
	}
});

/** Changes one's own words: the question, the invitation, and the plan of the network. */
export const changeOwnMeeting = writeOperation({
	...given,
	name: 'ownMeeting.give',
	summary: { nl: 'Verander je netwerkberaad', en: 'Change your network meeting' },
	input: z.strictObject({
		...{ writeId: idShape, version: z.coerce.number().int() },
		...{ ...meetingWords, ...planWords }
	}),
	example: { ...example, version: 1, question: 'Hoe blijf ik hier wonen?' },
	async work({ writeId: _, version: seen, circle, whatIf, smallTeam, reviewOn, ...words }, ask) {
		const { id, held, version, organisationId } = await takeOwn(ask);
		if (held.version !== seen + 1) throw new Problem('changedMeanwhile');
		if (reviewOn && reviewOn > held.expiresOn) throw fieldProblem('reviewOn', 'reviewAfterEnd');
		await changeMeetingOf(ask.tx, { organisationId, id }, words);
		const plan = { circle, whatIf, smallTeam, reviewOn };
		await writePlan(ask.tx, { organisationId, meetingId: id }, plan);
		return { id, version };
	}
});

/** Puts an agreement in the plan: who does what, and when. */
export const addOwnAgreement = writeOperation({
	...given,
	name: 'ownAgreement.give',
	summary: { nl: 'Zet een afspraak in het plan', en: 'Put an agreement in the plan' },
	input: z.strictObject({ id: idShape, ...agreementWords }),
	example: { id: exampleId(2), ...exampleAgreement },
	async work({ id, ...words }, ask) {
		const { id: meetingId, version, organisationId } = await takeOwn(ask);
		const createdAt = ask.clock();
		await addAgreement(ask.tx, { organisationId, id, meetingId, ...words, createdAt });
		return { id: meetingId, version };
	}
});

/** Takes an agreement out of the plan, or a fact off the sheet. */
export const removeOwnPart = writeOperation({
	...given,
	name: 'ownMeetingPart.give',
	summary: { nl: 'Haal een regel weg', en: 'Take a line away' },
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, what: z.enum(['agreement', 'fact']).default('agreement') }
	}),
	example: { ...example, id: exampleId(2) },
	async work({ id, what }, ask) {
		const { id: meetingId, version, organisationId } = await takeOwn(ask);
		const table = what === 'fact' ? 'networkMeetingFact' : 'networkMeetingAgreement';
		if (!(await removePart(ask.tx, table, { organisationId, id, meetingId })))
			throw new Problem('notFound');
		return { id: meetingId, version };
	}
});

/** The network goes on: it begins its private time, calls the others back, or says that the plan runs. */
export const stepOwnMeeting = writeOperation({
	...given,
	name: 'ownMeetingStep.give',
	summary: { nl: 'Ga naar het volgende deel', en: 'Go on to the next part' },
	input: z.strictObject({ writeId: idShape, to: stage }),
	example: { ...example, to: 'plan' } as const,
	async work({ to }, ask) {
		const { id, held, version, organisationId } = await takeOwn(ask);
		if (!stepsFrom(held.stage).includes(to)) throw fieldProblem('to', 'noSuchMove');
		const now = ask.clock();
		const callOn = callDayFor(to, dayOf(now));
		const moved = { stage: to, stageSince: now, ...(callOn && { callOn }) };
		await changeMeetingOf(ask.tx, { organisationId, id }, moved);
		return { id, version };
	}
});

/** Says who may read the plan, and until when all is kept. */
export const sayWhoSees = writeOperation({
	...given,
	name: 'ownMeetingSight.give',
	summary: { nl: 'Zeg wie het mag lezen', en: 'Say who may read it' },
	input: z.strictObject({ writeId: idShape, sees, keptUntil: agreedDayShape() }),
	example: { ...example, sees: 'worker', keptUntil: '2099-01-01' } as const,
	async work({ sees, keptUntil }, ask) {
		const today = dayOf(ask.clock());
		checkEnd(keptUntil, today);
		const { id, held, version, organisationId } = await takeOwn(ask);
		const consent = { sees, consentOn: today, consentHow: 'link' as const };
		await changeMeetingOf(ask.tx, { organisationId, id }, consent);
		const visibility = rungFor(sees, held.teamId !== null);
		await changeSight(ask.tx, { organisationId, id }, { expiresOn: keptUntil, visibility });
		return { id, version };
	}
});

/** Takes the own page in hand: it gets another address, which nobody of the team can read any more. */
export const takeMeetingInHand = writeOperation({
	...given,
	name: 'ownMeetingAddress.give',
	summary: { nl: 'Neem je bladzijde zelf in handen', en: 'Take your page in your own hands' },
	input: z.strictObject({ writeId: idShape, token: tokenShape(), newToken: tokenShape() }),
	example: { ...example, token: exampleToken, newToken: exampleToken },
	async work({ token, newToken }, ask) {
		const { id, version, organisationId } = await takeOwn(ask);
		const day = dayOf(ask.clock());
		const moved = await changeAddress(
			ask.tx,
			{ organisationId, id },
			{ before: token, after: newToken, day }
		);
		if (!moved) throw new Problem('linkOver');
		await changeMeetingOf(ask.tx, { organisationId, id }, { takenOn: day });
		return { id, version };
	}
});

/** Removes all of it, at once and for good: the page, the plan, the drawing and every link to it. */
export const removeOwnMeeting = writeOperation({
	...given,
	name: 'ownMeetingRemoval.give',
	summary: { nl: 'Wis alles', en: 'Wipe everything' },
	input: z.strictObject({ writeId: idShape }),
	example,
	async work(_, ask) {
		const { id } = await ownOf(ask);
		const { organisationId } = ask.actor;
		const version = await removeMeeting(ask.tx, { organisationId, id });
		if (version === undefined) throw new Problem('linkOver');
		return { id, version: version + 1 };
	}
});
