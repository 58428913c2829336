import { shareEntry, walkWhy } from '#community/index.ts';
import { openSmallAction } from '#denken/index.ts';
import { noteActivity } from '#doen/index.ts';
import { anybody, newId, perform, type Problem } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteLookBack, readAccount } from '../index.ts';
import { changeConsent, takeStoryBack } from '../story/index.ts';
import { aStory } from '../story/story.harness.ts';
import {
	beginHandover,
	changeHandover,
	exportHandover,
	finishHandover,
	listHandovers,
	showHandover,
	suggestEvidence,
	takeEvidence
} from './index.ts';
import { aHandover, nextVersion, streetDinner } from './test-handover.ts';

type Who = Parameters<World['as']>[0];
let world: World;
const id = { seen: newId(), cycle: newId(), plan: newId(), activity: newId(), found: newId() };
beforeAll(async () => {
	world = await openWorld();
	const noor = world.as('noor');
	const note = { id: id.seen, text: 'Niemand kent elkaar.', areaId: world.areaId };
	await perform(noteObservation, { ...note, visibility: 'team' }, noor);
	const action = { id: id.plan, cycleId: id.cycle, observationId: id.seen, title: 'Straatdiner' };
	await perform(openSmallAction, { ...action, think: 'Samen eten.' }, noor);
	const done = { id: id.activity, cycleId: id.cycle, planId: id.plan, text: 'Lange tafel.' };
	await perform(noteActivity, { ...done, doneBy: 'de straten', verbs: [] }, noor);
	const back = { id: id.found, cycleId: id.cycle, aboutId: id.activity };
	await perform(noteLookBack, { ...back, text: 'Van 54 naar 88 eters.' }, noor);
});
afterAll(() => world.close());

const show = (handover: string, who: Who = 'noor') =>
	perform(showHandover, { id: handover }, world.as(who));

describe('[R95] [S10] a handover', () => {
	test('passes on a round with what was done and found in it, and becomes a step of it', async () => {
		const own = newId();
		await perform(
			beginHandover,
			{ id: own, title: 'Straatdiner', fromIds: [id.cycle] },
			world.as('noor')
		);
		const knots = await perform(walkWhy, { id: own }, world.as('samira'));
		expect(knots.map((knot) => knot.id)).toEqual([id.seen, id.plan, id.activity, id.found, own]);
		const account = await perform(readAccount, { cycleId: id.cycle }, world.as('noor'));
		expect(account.title).toBe('Straatdiner');
		const suggested = await perform(suggestEvidence, { id: own }, world.as('ilse'));
		expect(suggested).toMatchObject([{ id: id.found, kind: 'lookBack', tied: true }]);
		const take = { writeId: newId(), id: own, entryIds: [id.found] };
		await perform(takeEvidence, take, world.as('ilse'));
		await perform(takeEvidence, { ...take, writeId: newId() }, world.as('ilse'));
		expect((await show(own)).draft!.evidence).toMatchObject([
			{ kind: 'lookBack', text: 'Straatdiner: Van 54 naar 88 eters.' }
		]);
		const strange = { writeId: newId(), id: own, entryIds: [id.activity] };
		expect(await refusal(perform(takeEvidence, strange, world.as('noor')))).toBe(
			'invalidInput entryIds'
		);
		expect(await refusal(perform(takeEvidence, take, world.as('samira')))).toBe('forbidden');
		expect(
			await refusal(perform(takeEvidence, { ...take, writeId: newId() }, world.as('bram')))
		).toBe('notFound');
		expect(await refusal(perform(suggestEvidence, { id: own }, world.as('bram')))).toBe('notFound');
		expect(await refusal(perform(suggestEvidence, { id: own }, world.as('samira')))).toBe(
			'forbidden'
		);
	});

	test('takes a story along only as far as its teller said, and lets it go when that changes', async () => {
		const own = newId();
		await perform(beginHandover, { id: own, title: 'Straatdiner' }, world.as('noor'));
		const take = (story: string) =>
			perform(takeEvidence, { writeId: newId(), id: own, entryIds: [story] }, world.as('noor'));
		const told = async (more: object, visibility?: 'team' | 'partners' | 'public') => {
			const story = await aStory(world, more);
			if (visibility)
				await perform(shareEntry, { writeId: newId(), id: story, visibility }, world.as('noor'));
			return story;
		};
		for (const story of [
			await told({ scope: 'team' }),
			await told({ scope: 'partners' }, 'partners'),
			await told({ scope: 'public' }),
			await told({ scope: 'public', consentUntil: '2030-01-01' }, 'public')
		])
			expect(await refusal(take(story))).toBe('invalidInput entryIds');
		const evidence = async () => JSON.stringify((await show(own)).draft!.evidence);
		const [one, other] = [await told({}, 'public'), await told({ title: 'Tweede' }, 'public')];
		await take(one);
		expect(await evidence()).toContain('De sleutel');
		const narrower = { writeId: newId(), id: one, scope: 'partners' as const };
		await perform(changeConsent, narrower, world.as('noor'));
		expect(await evidence()).toBe('[]');

		await take(other);
		const { draft, version } = await show(own);
		const ready = { ...streetDinner, evidence: draft!.evidence };
		const change = { writeId: newId(), id: own, version, content: ready };
		const changed = await perform(changeHandover, change, world.as('noor'));
		const finish = { writeId: newId(), id: own, version: changed.version };
		await perform(finishHandover, finish, world.as('noor'));
		const file = () => perform(exportHandover, { id: own }, world.as('noor'));
		expect((await file()).text).toContain('Tweede');
		await perform(takeStoryBack, { writeId: newId(), id: other }, world.as('noor'));
		expect((await file()).text).not.toContain('Tweede');
		expect(await evidence()).toBe('[]');
	});

	test('is optional, needs a title, and passes on only what its writer sees', async () => {
		const begin = (more: object, who: Who = 'noor') =>
			refusal(perform(beginHandover, { id: newId(), title: 'X', ...more }, world.as(who)));
		expect(await begin({ title: '' })).toBe('invalidInput title');
		expect(await begin({ fromIds: [id.seen] })).toBe('invalidInput fromIds');
		expect(await begin({ fromIds: [id.cycle] }, 'bram')).toBe('invalidInput fromIds');
		expect(await begin({ fromIds: [id.cycle] }, 'elsewhere')).toBe('invalidInput fromIds');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await begin({}, who)).toBe('forbidden');
	});

	test('while it is written only who keeps it reads it; finished, other teams do', async () => {
		const own = await aHandover(world, { finished: false });
		expect((await show(own, 'ilse')).draft).toMatchObject({ title: 'Straatdiner' });
		expect(await show(own, 'samira')).toMatchObject({ draft: null, current: null });
		expect(await refusal(show(own, 'bram'))).toBe('notFound');
		expect(await refusal(perform(exportHandover, { id: own }, world.as('noor')))).toBe('notFound');
		await perform(finishHandover, { writeId: newId(), id: own, version: 2 }, world.as('ilse'));
		expect(await show(own, 'bram')).toMatchObject({
			...{ draft: null, visibility: 'partners', title: 'Straatdiner' },
			current: { number: 1, content: { notToCopy: [{ what: 'de barbecue' }] } }
		});
		expect(await refusal(show(own, 'elsewhere'))).toBe('notFound');
		expect(await refusal(show(own, 'yonas'))).toBe('notFound');
	});

	test('a next version leaves what was handed over as it was until it is finished', async () => {
		const own = await aHandover(world);
		const { version, draft } = await show(own);
		const content = { ...draft!, title: 'Straatdiner in de winter' };
		await perform(
			changeHandover,
			{ writeId: newId(), id: own, version, content },
			world.as('noor')
		);
		expect(await show(own, 'bram')).toMatchObject({
			title: 'Straatdiner',
			versions: [{ number: 1 }]
		});
		await nextVersion(world, own, { steps: ['Maak soep.'] });
		expect(await show(own, 'bram')).toMatchObject({
			...{ title: 'Straatdiner in de winter', versions: [{ number: 2 }, { number: 1 }] },
			current: { number: 2, content: { steps: ['Maak soep.'] } }
		});
	});

	test('for everybody to see, a visitor reads and takes along what was finished, and nothing else', async () => {
		const visitor = { ...world.as('noor'), actor: anybody(world.organisationId) };
		const own = await aHandover(world, { visibility: 'public' });
		const hidden = await aHandover(world);
		expect(await perform(showHandover, { id: own }, visitor)).toMatchObject({
			...{ draft: null, personal: [] },
			current: { number: 1 }
		});
		expect((await perform(exportHandover, { id: own }, visitor)).fileName).toBe(
			'straatdiner.vierzet.json'
		);
		expect(await refusal(perform(showHandover, { id: hidden }, visitor))).toBe('notFound');
		expect(await refusal(perform(exportHandover, { id: hidden }, visitor))).toBe('notFound');
		const listed = (await perform(listHandovers, {}, visitor)).map((one) => one.id);
		expect(listed).toContain(own);
		expect(listed).not.toContain(hidden);
	});

	test('is finished with a situation and a step, by who keeps it, on what they last saw', async () => {
		const bare = await aHandover(world, { content: { title: 'Kaal' }, finished: false });
		const finish = (version: number, who: Who = 'noor', handover = bare) =>
			refusal(perform(finishHandover, { writeId: newId(), id: handover, version }, world.as(who)));
		expect(await finish(2)).toBe('notReadyToHandOver situation.words steps');
		expect(await finish(1)).toBe('changedMeanwhile');
		expect(await finish(2, 'bram')).toBe('notFound');
		expect(await finish(2, 'samira')).toBe('forbidden');
		const whole = await aHandover(world);
		expect(await finish(3, 'bram', whole)).toBe('notFound');
		const change = (content: object, who: Who = 'noor') =>
			refusal(
				perform(
					changeHandover,
					{ writeId: newId(), id: bare, version: 2, content: content as never },
					world.as(who)
				)
			);
		expect(await change({ title: 'X', steps: [''] })).toBe('invalidInput content.steps.0');
		expect(await change({ title: 'X', costs: [{ what: 'bank', cents: -1 }] })).toBe(
			'invalidInput content.costs.0.cents'
		);
		expect(await change({ title: 'X', more: 1 })).toBe('invalidInput content');
		expect(await change({ title: 'X' }, 'bram')).toBe('notFound');
		expect(await change({ title: 'X' }, 'yonas')).toBe('forbidden');
	});
});

describe('[R95] [R33] data of persons cannot be in it', () => {
	const places: [string, object, string][] = [
		['a mail address in a step', { steps: ['Mail jan@werk.example.'] }, 'steps.0'],
		['a mobile number', { conditions: ['Bel 06-12345678 eerst'] }, 'conditions.0'],
		['a number of a house line', { notBrought: 'Bel 0320 123456.' }, 'notBrought'],
		[
			'a mail address of a person under contact',
			{ contacts: [{ role: 'trekker', address: 'j.bakker@mail.example' }] },
			'contacts.0.address'
		],
		[
			'a mobile number under contact',
			{ contacts: [{ role: 'trekker', address: '+31 6 1234 5678' }] },
			'contacts.0.address'
		],
		['a name as a role', { contacts: [{ role: 'Jan de Bakker' }] }, 'contacts.0.role'],
		[
			'a form of address with a name',
			{ materials: [{ title: 'brief', text: 'Vraag mevrouw Jansen.' }] },
			'materials.0.text'
		],
		[
			'a home address',
			{ evidence: [{ kind: 'story', text: 'Zij woont op 8211 AB 14.', on: '2026-09-01' }] },
			'evidence.0.text'
		],
		['a citizen service number with dots', { steps: ['Noteer 111.222.333.'] }, 'steps.0'],
		[
			'a name beside health',
			{ notToCopy: [{ what: 'de kok', why: 'Daar kookt Fatima, zij is depressief.' }] },
			'notToCopy.0.why'
		]
	];
	test.each(places)('%s is refused, with where it stands and what to do', async (_, more, path) => {
		const own = await aHandover(world, { content: { ...streetDinner, ...more }, finished: false });
		const finish = perform(
			finishHandover,
			{ writeId: newId(), id: own, version: 2 },
			world.as('noor')
		);
		const problem: Problem = await finish.then(
			() => expect.unreachable('it was not refused'),
			(one: Problem) => one
		);
		expect([problem.code, ...problem.fields.map((field) => field.path)]).toEqual([
			'personalInside',
			path
		]);
		expect(problem.fields[0]!.sentence.nl).toMatch(/Haal|Schrijf|Zet/);
		expect((await show(own)).personal).toMatchObject([{ path }]);
	});

	test('a citizen service number is not even kept while writing', async () => {
		const own = await aHandover(world, { finished: false });
		const change = perform(
			changeHandover,
			{ writeId: newId(), id: own, version: 2, content: { title: 'X', steps: ['111222333'] } },
			world.as('noor')
		);
		expect(await refusal(change)).toBe('invalidInput content.steps.0');
	});

	test('roles, general addresses, amounts, days and places are no persons', async () => {
		const fine = {
			...{
				...streetDinner,
				notBrought: 'Op 12 maart 2026 kwamen er 1200 mensen naar Spindelveld.'
			},
			contacts: [
				{
					role: 'opbouwwerker',
					organisation: 'Welzijn Oudermeer',
					address: 'Weefkade 1, 8211 AB; 088 123 4567; wijkteam@oudermeer.example'
				}
			]
		};
		await aHandover(world, { content: fine });
	});
});
