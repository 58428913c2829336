import { keepForGood, shareEntry } from '#community/index.ts';
import {
	Problem,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { write, takeTalent } from './talent.operations.ts';
import { givenBy, isOpen, rungs, type Rung } from './talent.rules.ts';
import { answer, consentInput, exampleGiver, exampleId } from './talent.schema.ts';
import { addAsk, changeAsk, changeTalent, findAsks, takeBackEverywhere } from './talent.store.ts';

const post = (path: string) => ({
	...{ method: 'post' as const, path: `/talents/{id}/${path}`, tag: 'verbinden' }
});
const one = { writeId: idShape, id: idShape };
const exampleOne = { writeId: exampleId(9), id: exampleId(1) };

/** Brings it to a rung and lets it go that far: nearer goes first down, further first gets leave. */
async function letSee(ask: Ask<Write>, id: string, before: Rung, reach: Rung) {
	const { tx, actor } = ask;
	const share = () => shareEntry.work({ writeId: id, id, visibility: reach }, ask);
	const allow = () => changeTalent(tx, actor.organisationId, id, { reach });
	if (rungs.indexOf(reach) > rungs.indexOf(before)) await allow();
	const { version } = await share();
	await allow();
	return version;
}

/** Notes what who gives it says yes to: a role or name, for what, until when, and who may see it. */
export const changeTalentConsent = writeOperation({
	...write,
	name: 'talent.consent',
	summary: { nl: 'Noteer de toestemming', en: 'Note the consent' },
	input: z.strictObject({ ...one, ...consentInput }),
	example: { ...exampleOne, who: 'bewoner', asked: true, consentFor: exampleGiver.consentFor },
	rest: post('consents'),
	async work({ id, writeId: _, ...said }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const today = dayOf(clock());
		const { talent } = await takeTalent(ask, id);
		const given = givenBy({ ...said, offeredBy: talent.offeredBy }, today);
		if ('wrong' in given) throw fieldProblem(...given.wrong);
		const { reach, who, ownName, consentOn, consentHow, consentFor, consentUntil } = given;
		const consent = { who, ownName, consentOn, consentHow, consentFor, consentUntil };
		const status = talent.status === 'mentioned' ? ('offered' as const) : talent.status;
		await changeTalent(tx, organisationId, id, { ...consent, status, touchedOn: today });
		await keepForGood(tx, organisationId, [id]);
		return { id, version: await letSee(ask, id, talent.reach, reach) };
	}
});

/** Says where it stands: offered, connected, or at rest for a while. */
export const moveTalent = writeOperation({
	...write,
	name: 'talent.move',
	summary: { nl: 'Zeg hoe het ervoor staat', en: 'Say where it stands' },
	input: z.strictObject({ ...one, status: z.enum(['offered', 'connected', 'rest']) }),
	example: { ...exampleOne, status: 'connected' as const },
	rest: post('moves'),
	async work({ id, status }, ask) {
		const { talent, version } = await takeTalent(ask, id);
		if (talent.status === 'mentioned') throw new Problem('talentOnlyMentioned');
		const touchedOn = dayOf(ask.clock());
		await changeTalent(ask.tx, ask.actor.organisationId, id, { status, touchedOn });
		return { id, version };
	}
});

/** Keeps a talent that slept, with the reason; the other way is to give it back. */
export const keepTalent = writeOperation({
	...write,
	name: 'talent.keep',
	summary: { nl: 'Bewaar een slapend talent', en: 'Keep a sleeping talent' },
	input: z.strictObject({ ...one, reason: shortText(500) }),
	example: { ...exampleOne, reason: 'In mei begint de fietswerkplaats.' },
	rest: post('keepings'),
	async work({ id, reason }, ask) {
		const { version } = await takeTalent(ask, id);
		const kept = { keptBecause: reason, touchedOn: dayOf(ask.clock()) };
		await changeTalent(ask.tx, ask.actor.organisationId, id, kept);
		return { id, version };
	}
});

/** Gives a talent back with thanks, or because its giver asks so: in this moment its words are gone from everywhere. */
export const takeTalentBack = writeOperation({
	...write,
	name: 'talent.takeBack',
	summary: { nl: 'Geef een talent terug', en: 'Give a talent back' },
	input: z.strictObject(one),
	example: exampleOne,
	rest: post('withdrawals'),
	async work({ id }, ask) {
		const { tx, actor, clock } = ask;
		const gone = { organisationId: actor.organisationId, id, day: dayOf(clock()) };
		const version = await takeBackEverywhere(tx, gone);
		if (version !== undefined) return { id, version };
		// Not there, not theirs, or gone already.
		await takeTalent(ask, id);
		throw new Problem('forbidden');
	}
});

/**
 * Notes that a talent was asked for something. Two who ask at once: the second is told so, sees the first ask and may
 * still ask; the same thing is asked once.
 */
export const askTalent = writeOperation({
	...write,
	name: 'talent.ask',
	summary: { nl: 'Noteer dat je het vroeg', en: 'Note that you asked' },
	input: z.strictObject({
		id: idShape,
		talentId: idShape,
		/** About the work, no names. */
		forWhat: shortText(500),
		askedOn: dayShape().optional(),
		answer: answer.default('notYet'),
		/** How many open asks the asker saw; another number means somebody asked in between. */
		openAsks: z.coerce.number().int().min(0).optional()
	}),
	example: { id: exampleId(2), talentId: exampleId(1), forWhat: 'fietsmiddag bij het taalcafé' },
	rest: { method: 'put', path: '/talents/{talentId}/asks/{id}', tag: 'verbinden' },
	async work({ id, talentId, openAsks, askedOn, ...said }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const createdAt = clock();
		const { talent, version } = await takeTalent(ask, talentId);
		if (talent.status === 'mentioned') throw new Problem('talentOnlyMentioned');
		if (talent.status === 'rest') throw new Problem('talentRests');
		const open = (await findAsks(tx, organisationId, talentId)).filter(isOpen);
		const same = (other: string) => other.toLowerCase() === said.forWhat.toLowerCase();
		if (open.some((before) => same(before.forWhat))) throw fieldProblem('forWhat', 'askedAlready');
		if (openAsks !== undefined && openAsks !== open.length)
			throw new Problem('talentAskedMeanwhile');
		const day = askedOn ?? dayOf(createdAt);
		await addAsk(tx, { ...said, organisationId, id, talentId, askedOn: day, createdAt });
		await changeTalent(tx, organisationId, talentId, { touchedOn: dayOf(createdAt) });
		return { id: talentId, version };
	}
});

/** Notes what came of an ask: yes, no, not yet; or that it is over. */
export const answerTalentAsk = writeOperation({
	...write,
	name: 'talentAsk.answer',
	summary: { nl: 'Noteer het antwoord', en: 'Note the answer' },
	input: z.strictObject({
		...one,
		talentId: idShape,
		answer: answer.optional(),
		/** It is over: it weighs no more. */
		done: z.boolean().default(false)
	}),
	example: { ...exampleOne, talentId: exampleId(2), answer: 'yes' as const },
	rest: { method: 'post', path: '/talents/{talentId}/asks/{id}/answers', tag: 'verbinden' },
	async work({ id, talentId, answer: said, done }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { version } = await takeTalent(ask, talentId);
		const today = dayOf(clock());
		const values = { ...(said && { answer: said }), ...(done && { doneOn: today }) };
		if (!(await changeAsk(tx, { organisationId, talentId, id }, values)))
			throw new Problem('notFound');
		await changeTalent(tx, organisationId, talentId, { touchedOn: today });
		return { id: talentId, version };
	}
});
