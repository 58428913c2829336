import { addLink, countChange, findArea, findEntry } from '#community/index.ts';
import { beginPause } from '#denken/index.ts';
import { beginInitiative, planActivity } from '#doen/index.ts';
import {
	Problem,
	addMonths,
	dayOf,
	fieldProblem,
	idShape,
	maybe,
	optionalText,
	readOperation,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { levelOf } from './level.ts';
import { noteTrendAnswer } from './note-answer.ts';
import { levelShape, risingShape } from './rising.schema.ts';
import { risingOf } from './rising.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** What rises in an area, and what there is against it (29). Where little is asked the area around it is shown, and that is said. */
export const listTrendOffers = readOperation({
	name: 'trendOffer.list',
	summary: {
		nl: 'Wat er meer gevraagd wordt en wat er is',
		en: 'What is asked more, and what there is'
	},
	audience: ['member'],
	input: z.strictObject({ areaId: idShape.optional() }),
	output: z.object({
		level: levelShape.nullable(),
		/** Oldest first; the last one still runs. */
		periods: z.array(z.string()),
		themes: z.array(risingShape)
	}),
	example: {},
	rest: { method: 'get', path: '/trend-offers', tag: 'verbinden' },
	async work({ areaId }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		if (areaId && !(await findArea(tx, organisationId, areaId)))
			throw fieldProblem('areaId', 'unknownArea');
		const since = addMonths(dayOf(clock()), -12);
		const level = areaId ? await levelOf(tx, organisationId, areaId, since) : undefined;
		return { level: level ?? null, ...(await risingOf(ask, { areaId: level?.shown.id })) };
	}
});

/** One theme: how it is asked, by whom, what there is within reach, and what was done with it. */
export const showTrendOffer = readOperation({
	name: 'trendOffer.show',
	summary: {
		nl: 'Van één thema: wat gevraagd wordt en wat er is',
		en: 'Of one theme: what is asked and what there is'
	},
	audience: ['member'],
	input: z.strictObject({ themeId: idShape }),
	output: z.object({ periods: z.array(z.string()), theme: risingShape }),
	example: { themeId: exampleId(1) },
	rest: { method: 'get', path: '/trend-offers/{themeId}', tag: 'verbinden' },
	async work({ themeId }, ask) {
		const { periods, themes } = await risingOf(ask, { themeId });
		if (!themes[0]) throw new Problem('notFound');
		return { periods, theme: themes[0] };
	}
});

const takeUpInput = z.strictObject({
	/** What is made gets this id; else the note of it does. */
	id: idShape,
	themeId: idShape,
	takenAs: z.enum(['existing', 'initiative', 'new', 'agenda', 'left']),
	/** Something that is there and has room. */
	entryId: maybe(idShape),
	/** What is made anew: its name and, of an activity, when it begins. */
	title: optionalText(200),
	firstStart: optionalText(16),
	repeats: z.enum(['none', 'weekly', 'fortnightly', 'monthly']).default('none'),
	times: maybe(z.coerce.number().int().min(1).max(99)),
	where: optionalText(200),
	/** Of an initiative: which group it is of. Of a pause: who stands still, in roles. */
	who: optionalText(200),
	reason: optionalText(1000)
});
type TakeUp = z.output<typeof takeUpInput>;

/** What is said to be there already, and has part in it. */
async function takeExisting({ tx, actor, clock }: Ask<Write>, { entryId, themeId }: TakeUp) {
	const { organisationId } = actor;
	const found = entryId ? await findEntry(tx, organisationId, entryId) : undefined;
	if (found?.kind !== 'activity' && found?.kind !== 'listing')
		throw fieldProblem('entryId', 'unknownEntry');
	// What another team keeps is theirs to change: then only the answer says it.
	const mine = (await countChange(tx, organisationId, found.id)) !== undefined;
	const link = { organisationId, fromId: found.id, toId: themeId, createdAt: clock() };
	if (mine) await addLink(tx, { ...link, role: 'uses' });
	return { entryId: found.id, isLinked: true };
}

/** Makes what a theme is taken up as, by the operation that is there for it. */
async function make(ask: Ask<Write>, given: TakeUp, areaId: string | null) {
	const { id, takenAs, title, themeId, where, repeats, times, firstStart, who } = given;
	if (takenAs === 'left') return { entryId: null };
	if (takenAs === 'existing') return takeExisting(ask, given);
	if (!title) throw fieldProblem('title', 'empty');
	if (takenAs === 'new') {
		const planned = { id, title, areaId, where, firstStart: firstStart ?? '', repeats, times };
		const activity = planActivity.input.safeParse(planned);
		if (!activity.success) throw fieldProblem('firstStart', 'notAMoment');
		await planActivity.work(activity.data, ask);
		return { entryId: id };
	}
	if (!who) throw fieldProblem('who', 'empty');
	if (takenAs === 'initiative') {
		const begun = {
			id,
			title,
			areaId,
			owner: who,
			begunBy: ['residents' as const],
			fromId: themeId
		};
		await beginInitiative.work(beginInitiative.input.parse(begun), ask);
		return { entryId: id, isLinked: true };
	}
	const pause = { id, title, areaId, present: who, sourceIds: [themeId] };
	await beginPause.work(beginPause.input.parse(pause), ask);
	return { entryId: id, isLinked: true };
}

/** Takes up what rises, in one step: something that has room, something new, an initiative, on the table of DENKEN; or leaves it with the reason (29). */
export const takeUpTrend = writeOperation({
	name: 'trendOffer.takeUp',
	object: 'theme',
	summary: {
		nl: 'Doe iets met wat er meer gevraagd wordt',
		en: 'Do something with what is asked more'
	},
	audience: ['worker'],
	input: takeUpInput,
	example: { id: exampleId(2), themeId: exampleId(1), takenAs: 'left', reason: 'Eerst luisteren.' },
	rest: { method: 'put', path: '/trend-offers/{themeId}/answers/{id}', tag: 'verbinden' },
	async work(given, ask) {
		const { id, themeId, takenAs, reason } = given;
		if (takenAs === 'left' && !reason) throw fieldProblem('reason', 'whyLeft');
		const theme = await findEntry(ask.tx, ask.actor.organisationId, themeId);
		if (theme?.kind !== 'theme') throw fieldProblem('themeId', 'unknownEntry');
		const { entryId, isLinked } = { isLinked: false, ...(await make(ask, given, theme.areaId)) };
		await noteTrendAnswer(ask, { themeId, takenAs, entryId, reason, isLinked });
		return { id, version: 1 };
	}
});
