import {
	listCycles,
	listPublications,
	publish,
	showCycle,
	walkWhy,
	withdrawPublication
} from '#community/index.ts';
import { openSmallAction, showSmallAction } from '#denken/index.ts';
import { noteActivity, showActivity } from '#doen/index.ts';
import { anybody, newId, perform, type Problem } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { answerWish, noteObservation, showObservation } from '#zien/index.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteLookBack, readAccount, showLookBack, startNextRound } from '../index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const refusal = (work: Promise<unknown>) =>
	work.then(
		() => expect.unreachable('it was not refused'),
		(problem: Problem) => ({
			code: problem.code,
			fields: problem.fields.map((field) => field.path)
		})
	);
const id = { seen: newId(), cycle: newId(), plan: newId(), activity: newId(), found: newId() };
const plan = {
	id: id.plan,
	cycleId: id.cycle,
	observationId: id.seen,
	title: 'Het bankje',
	think: 'Zij zoeken een plek waar je vanzelf terechtkomt.',
	considered: [{ text: 'inloop in het wijkcentrum', rejectedBecause: 'daar moet je je aanmelden' }],
	whyNow: 'het wordt lente',
	usesWish: true
};
const activity = {
	id: id.activity,
	cycleId: id.cycle,
	planId: id.plan,
	text: 'Tafel en dambord bij het bankje.',
	doneBy: 'de mannen, met Het Weefgetouw',
	verbs: ['facilitates' as const]
};
const lookBack = {
	id: id.found,
	cycleId: id.cycle,
	aboutId: id.activity,
	text: 'Van drie naar zeven vaste mannen.',
	residentsProcess: 'spreken zelf af',
	residentsResult: 'dagelijkse plek',
	workerProcess: '6 middagen aanwezig, 1 bord',
	workerResult: 'drempel weg'
};

test('[R15] [S1] a plan cannot stand on a silent wish before it was given back and recognised', async () => {
	const noor = world.as('noor');
	await perform(
		noteObservation,
		{
			id: id.seen,
			text: 'Bankje Klosstraat. Drie oudere mannen.',
			silentWish: 'een plek zonder programma',
			areaId: world.areaId,
			visibility: 'team'
		},
		noor
	);
	expect(await refusal(perform(openSmallAction, plan, noor))).toMatchObject({
		code: 'wishNotChecked'
	});
	const answer = (state: 'recognised' | 'notRecognised') =>
		perform(answerWish, { writeId: newId(), id: id.seen, state, answer: 'ja, zoiets' }, noor);
	await answer('notRecognised');
	expect(await refusal(perform(openSmallAction, plan, noor))).toMatchObject({
		code: 'wishNotRecognised'
	});
	await answer('recognised');
	expect(await perform(openSmallAction, plan, noor)).toEqual({ id: id.plan, version: 1 });
	expect(await perform(showObservation, { id: id.seen }, noor)).toMatchObject({ expiresOn: null });
});

test('[R1] [R37] [R38] [R52] [R53] [R88] [R94] [S1] one small action runs through all four moves into its account', async () => {
	const noor = world.as('noor');
	await perform(noteActivity, activity, noor);
	await perform(noteLookBack, lookBack, noor);
	const account = await perform(readAccount, { cycleId: id.cycle }, world.as('ilse'));
	expect(account).toMatchObject({
		title: 'Het bankje',
		round: 1,
		saw: [{ text: 'Bankje Klosstraat. Drie oudere mannen.' }],
		thought: [
			{
				considered: plan.considered,
				whyNow: 'het wordt lente',
				wishUsed: 'een plek zonder programma'
			}
		],
		did: [{ verbs: ['facilitates'], doneBy: activity.doneBy }],
		found: [{ residentsResult: 'dagelijkse plek', workerResult: 'drempel weg' }]
	});
});

test('each of the four has a page of its own with its round, and the round tells how far it got', async () => {
	const samira = world.as('samira');
	expect(await perform(showSmallAction, { id: id.plan }, samira)).toMatchObject({
		saw: 'Bankje Klosstraat. Drie oudere mannen.',
		areaName: 'Spindelveld',
		authorName: 'noor',
		cycleIds: [id.cycle]
	});
	expect(await perform(showActivity, { id: id.activity }, samira)).toMatchObject({
		doneBy: activity.doneBy,
		verbs: ['facilitates'],
		cycleIds: [id.cycle]
	});
	expect(await perform(showLookBack, { id: id.found }, samira)).toMatchObject({
		workerResult: 'drempel weg',
		residentsRowBy: 'worker'
	});
	expect(await perform(listCycles, { areaId: world.areaId }, samira)).toMatchObject([
		{ id: id.cycle, round: 1, zien: 1, denken: 1, doen: 1, vinden: 1 }
	]);
	expect(await perform(showCycle, { id: id.cycle }, samira)).toMatchObject({
		title: 'Het bankje',
		nextId: null,
		steps: [{ move: 'zien' }, { move: 'denken' }, { move: 'doen' }, { move: 'vinden' }],
		publications: []
	});
	const pages = [
		[showSmallAction, id.plan],
		[showActivity, id.activity],
		[showLookBack, id.found],
		[showCycle, id.cycle]
	] as const;
	for (const [page, itsId] of pages) {
		for (const who of ['bram', 'elsewhere'] as const) {
			const refused = await refusal(
				perform(page as typeof showCycle, { id: itsId }, world.as(who))
			);
			expect(refused).toMatchObject({ code: 'notFound' });
		}
		expect(await refusal(perform(page as typeof showCycle, { id: id.seen }, samira))).toMatchObject(
			{ code: 'notFound' }
		);
		expect(
			await refusal(perform(page as typeof showCycle, { id: itsId }, world.as('yonas')))
		).toMatchObject({ code: 'forbidden' });
	}
	expect(await perform(listCycles, {}, world.as('bram'))).toEqual([]);
});

test('from each of the four, Why walks back to what was seen and forward to what came of it', async () => {
	for (const from of [id.seen, id.plan, id.activity, id.found]) {
		const knots = await perform(walkWhy, { id: from }, world.as('samira'));
		expect(knots.map((knot) => knot.id)).toEqual([id.seen, id.plan, id.activity, id.found]);
	}
});

test('another team, a resident and another organisation see none of it', async () => {
	for (const who of ['bram', 'elsewhere'] as const) {
		expect(await refusal(perform(readAccount, { cycleId: id.cycle }, world.as(who)))).toMatchObject(
			{ code: 'notFound' }
		);
		expect(await refusal(perform(walkWhy, { id: id.plan }, world.as(who)))).toMatchObject({
			code: 'notFound'
		});
	}
	expect(
		await refusal(perform(readAccount, { cycleId: id.cycle }, world.as('yonas')))
	).toMatchObject({ code: 'forbidden' });
});

test('unknown and wrong ids are refused at their field, for each move', async () => {
	const noor = world.as('noor');
	const fresh = () => ({ id: newId() });
	const field = async (work: Promise<unknown>) => (await refusal(work)).fields;
	expect(
		await field(
			perform(
				openSmallAction,
				{ ...plan, ...fresh(), cycleId: newId(), observationId: newId() },
				noor
			)
		)
	).toEqual(['observationId']);
	expect(
		await field(perform(noteActivity, { ...activity, ...fresh(), planId: id.seen }, noor))
	).toEqual(['planId']);
	expect(
		await field(perform(noteActivity, { ...activity, ...fresh(), cycleId: newId() }, noor))
	).toEqual(['cycleId']);
	expect(
		await field(perform(noteLookBack, { ...lookBack, ...fresh(), aboutId: id.seen }, noor))
	).toEqual(['aboutId']);
	expect(await field(perform(noteLookBack, { ...lookBack, ...fresh(), text: ' ' }, noor))).toEqual([
		'text'
	]);
});

test('[R67] residents read only what was chosen, in the words chosen for them, until it is taken back', async () => {
	const noor = world.as('noor');
	const visitor = { ...noor, actor: anybody(world.organisationId) };
	const shown = {
		entryId: id.activity,
		move: 'doen' as const,
		text: 'Er staat nu een tafel met een dambord.'
	};
	const publication = {
		id: newId(),
		cycleId: id.cycle,
		title: 'Het bankje',
		audience: 'public' as const
	};
	const read = () => perform(listPublications, { areaId: world.areaId }, visitor);

	expect(await refusal(perform(publish, { ...publication, parts: [] }, noor))).toMatchObject({
		code: 'nothingToShow'
	});
	const strange = { ...shown, entryId: newId() };
	expect(await refusal(perform(publish, { ...publication, parts: [strange] }, noor))).toMatchObject(
		{ fields: ['parts.0.entryId'] }
	);
	for (const who of ['samira', 'yonas', 'kees'] as const) {
		expect(
			await refusal(perform(publish, { ...publication, parts: [shown] }, world.as(who)))
		).toMatchObject({ code: 'forbidden' });
	}
	expect(await read()).toEqual([]);

	await perform(publish, { ...publication, parts: [shown] }, noor);
	expect(await read()).toMatchObject([
		{ title: 'Het bankje', parts: [{ move: 'doen', text: shown.text }] }
	]);
	expect((await perform(walkWhy, { id: publication.id }, visitor)).map((knot) => knot.id)).toEqual([
		publication.id
	]);
	expect(await refusal(perform(showObservation, { id: id.seen }, visitor))).toMatchObject({
		code: 'notFound'
	});

	const withdrawal = { writeId: newId(), id: publication.id };
	expect(await refusal(perform(withdrawPublication, withdrawal, world.as('bram')))).toMatchObject({
		code: 'notFound'
	});
	expect(await perform(withdrawPublication, withdrawal, noor)).toEqual({
		id: publication.id,
		version: 2
	});
	expect(await read()).toEqual([]);
});

test('[R49] [S1] what was found can be the start of a next round', async () => {
	const noor = world.as('noor');
	const next = {
		id: newId(),
		lookBackId: id.found,
		cycleId: id.cycle,
		observationId: newId(),
		text: 'Bij regen blijven zij thuis.'
	};
	expect(
		await refusal(perform(startNextRound, { ...next, lookBackId: id.plan }, noor))
	).toMatchObject({ fields: ['lookBackId'] });
	expect(await refusal(perform(startNextRound, next, world.as('bram')))).toMatchObject({
		fields: ['cycleId']
	});
	await perform(startNextRound, next, noor);
	expect(await perform(readAccount, { cycleId: next.id }, noor)).toMatchObject({
		round: 2,
		saw: [{ text: next.text }],
		thought: []
	});
	const knots = await perform(walkWhy, { id: next.observationId }, noor);
	expect(knots.map((knot) => knot.id)).toEqual([
		id.seen,
		id.plan,
		id.activity,
		id.found,
		next.observationId
	]);
});
