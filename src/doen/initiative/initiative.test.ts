import { makeSharedLink, shareEntry, walkWhy } from '#community/index.ts';
import { beginPlan } from '#denken/index.ts';
import { anybody, newId, perform, type Context } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	beginInitiative,
	changeInitiativeWords,
	compareInitiativeWords,
	giveInitiativeWords,
	hideInitiativePage,
	listInitiativePageVersions,
	listInitiatives,
	listShownInitiatives,
	moveInitiative,
	noteInitiativeSupport,
	planLettingGo,
	readInitiative,
	removeInitiativeRow,
	showInitiative,
	showInitiativePage,
	tieInitiative
} from './index.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
const begin = async (more: object = {}) => {
	const id = newId();
	const input = { id, title: 'Geveltuinen', owner: 'Groene Garenhof', areaId: world.areaId };
	const whole = { ...input, begunBy: ['residents' as const], since: '2026-03-01', ...more };
	await perform(beginInitiative, whole, world.as('noor'));
	return id;
};
const show = (id: string, who: Who = 'samira') => perform(showInitiative, { id }, world.as(who));
const move = (id: string, more: object, who: Who = 'noor') =>
	perform(moveInitiative, { writeId: newId(), id, ...more } as never, world.as(who));
const visitor = (linkedEntryId?: string): Context => ({
	...world.as('noor'),
	actor: { ...anybody(world.organisationId), ...(linkedEntryId && { linkedEntryId }) }
});

describe('[R27] [S8] an initiative of residents', () => {
	test('[R3] [R22] has a group as owner, without a list of members, says who began it, and is found', async () => {
		const id = await begin({
			begunBy: ['residents', 'worker', 'residents'],
			needs: 'een waterton'
		});
		expect(await show(id)).toMatchObject({
			...{ owner: 'Groene Garenhof', begunBy: ['residents', 'worker'], state: 'idea' },
			states: [{ state: 'idea', since: '2026-03-01', reason: null }],
			page: { number: 0, words: {} }
		});
		expect(await perform(listInitiatives, {}, world.as('samira'))).toContainEqual(
			expect.objectContaining({ id, since: '2026-03-01' })
		);
		await perform(
			changeInitiativeWords,
			{
				...{ writeId: newId(), id, title: 'Groen', owner: 'De Garenhof', begunBy: ['residents'] }
			},
			world.as('ilse')
		);
		expect(await show(id)).toMatchObject({ title: 'Groen', owner: 'De Garenhof', needs: null });
	});

	test('moves on, and back with a reason; its history is shown', async () => {
		const id = await begin();
		await move(id, { state: 'coreGroup', since: '2026-04-01' });
		await move(id, { state: 'carryingOut', since: '2026-05-01' });
		const back = { state: 'plan', since: '2026-05-10' };
		expect(await refusal(move(id, back))).toBe('invalidInput reason');
		expect(await refusal(move(id, { state: 'carryingOut' }))).toBe('invalidInput state');
		expect(await refusal(move(id, { state: 'independent', since: '2026-04-01' }))).toBe(
			'invalidInput since'
		);
		await move(id, { ...back, reason: 'De stoep bleek te smal.' });
		await move(id, { state: 'rest', since: '2026-06-01' });
		await move(id, { state: 'independent', since: '2026-08-01' });
		expect(await refusal(move(id, { state: 'handedOver' }))).toBe('invalidInput reason');
		const { states, state, moves } = await show(id);
		expect(states.map((one) => one.state)).toEqual([
			...['independent', 'rest', 'plan', 'carryingOut', 'coreGroup', 'idea']
		]);
		expect(states[2]!.reason).toBe('De stoep bleek te smal.');
		expect(state).toBe('independent');
		expect(moves.find((one) => one.state === 'plan')).toEqual({ state: 'plan', asksReason: true });
	});

	test('[R1] [R20] shows the plan for letting go beside what really happened', async () => {
		const id = await begin();
		const note = (doneOn: string, more: object = {}) =>
			perform(
				noteInitiativeSupport,
				{
					...{ id: newId(), initiativeId: id, byRole: 'opbouwwerker', text: 'Aan tafel gezeten.' },
					...{ verbs: ['guides', 'guides'], doneOn, hours: 1.5, ...more }
				} as never,
				world.as('noor')
			);
		await note('2026-03-02');
		await note('2026-03-20', { verbs: ['initiates'], hours: undefined });
		await note('2026-07-02');
		await note('2026-07-03', { byKind: 'partner', byRole: 'Havenwonen', verbs: ['facilitates'] });
		const line = { initiativeId: id, takenOverBy: 'kerngroep' };
		const let1 = { id: newId(), ...line, verb: 'guides', untilDay: '2026-06-30' } as const;
		const let2 = { id: newId(), ...line, verb: 'initiates', untilState: 'coreGroup' } as const;
		for (const one of [let1, let2]) await perform(planLettingGo, one, world.as('noor'));
		await move(id, { state: 'coreGroup', since: '2026-04-01' });
		const { lettingGo, quarters } = await show(id);
		expect(lettingGo).toMatchObject([
			{
				verb: 'guides',
				endsOn: '2026-06-30',
				lastOn: '2026-07-02',
				timesAfter: 1,
				happened: 'goesOn'
			},
			{ verb: 'initiates', endsOn: '2026-04-01', lastOn: '2026-03-20', happened: 'letGo' }
		]);
		expect(quarters).toEqual([
			{ quarter: '2026-1', worker: 2, partner: 0, workerHours: 1.5, partnerHours: 0 },
			{ quarter: '2026-3', worker: 1, partner: 1, workerHours: 1.5, partnerHours: 1.5 }
		]);
		const gone = { writeId: newId(), initiativeId: id, table: 'initiativeLettingGo' as const };
		await perform(removeInitiativeRow, { ...gone, id: let1.id }, world.as('ilse'));
		expect((await show(id)).lettingGo).toHaveLength(1);
		const both = { ...let1, id: newId(), untilState: 'plan' as const };
		expect(await refusal(perform(planLettingGo, both, world.as('noor')))).toBe(
			'invalidInput untilDay'
		);
		const none = { id: newId(), initiativeId: id, byRole: 'x', text: 'x', verbs: [] };
		expect(await refusal(perform(noteInitiativeSupport, none, world.as('noor')))).toBe(
			'invalidInput verbs'
		);
	});

	test('is tied to the plan it carries out, and to the plan that grew from it', async () => {
		const id = await begin();
		const plan = async (title: string) => {
			const planId = newId();
			const words = { title, saw: 'Grijs.', think: 'Groen.', areaId: world.areaId };
			await perform(beginPlan, { id: planId, cycleId: newId(), ...words }, world.as('noor'));
			return planId;
		};
		const [first, later] = [await plan('Eerst'), await plan('Later')];
		const tie = (planId: string, manner: 'carriesOut' | 'grewFrom') =>
			perform(tieInitiative, { writeId: newId(), id, planId, manner }, world.as('noor'));
		await tie(first, 'carriesOut');
		await tie(later, 'grewFrom');
		const knots = await perform(walkWhy, { id }, world.as('ilse'));
		expect(knots.map((knot) => knot.title)).toEqual(['Eerst', 'Geveltuinen', 'Later']);
		expect(await refusal(tie(id, 'carriesOut'))).toBe('invalidInput planId');
	});

	test('refuses an owner without a name, nobody who began it, and the wrong person', async () => {
		const of = (more: object, who: Who = 'noor') =>
			refusal(
				perform(
					beginInitiative,
					{ id: newId(), title: 'x', owner: 'x', begunBy: ['residents'], ...more },
					world.as(who)
				)
			);
		expect(await of({ owner: ' ' })).toBe('invalidInput owner');
		expect(await of({ begunBy: [] })).toBe('invalidInput begunBy');
		expect(await of({ since: '2999-01-01' })).toBe('invalidInput since');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await of({}, who)).toBe('forbidden');
		const id = await begin();
		for (const who of ['bram', 'elsewhere'] as const)
			expect(await refusal(move(id, { state: 'plan' }, who))).toBe('notFound');
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
		expect(await refusal(show(id, 'yonas'))).toBe('forbidden');
	});
});

describe('[R19] [R27] the own page', () => {
	const give = (id: string, versionSeen: number, words: object, context = visitor(id)) =>
		perform(
			giveInitiativeWords,
			{ writeId: newId(), initiativeId: id, versionSeen, ...words },
			context
		);
	const read = (id: string, context = visitor(id)) => perform(readInitiative, { id }, context);

	test('is written by its people by a link, without an account; versions are kept', async () => {
		const id = await begin({ needs: 'een waterton' });
		await perform(
			makeSharedLink,
			{ id: newId(), entryId: id, purpose: 'writeInitiative', forWhom: 'Groene Garenhof' },
			world.as('noor')
		);
		const first = { about: 'Wij maken de straat groen.', needs: '' };
		await give(id, 0, first);
		await give(id, 1, { now: 'Zaterdag planten we.' });
		expect(await read(id)).toMatchObject({
			...{ number: 2, needs: 'een waterton', isPublic: false },
			words: { about: 'Wij maken de straat groen.', now: 'Zaterdag planten we.' }
		});
		const versions = await perform(listInitiativePageVersions, { initiativeId: id }, visitor(id));
		expect(versions.map(({ number, changed }) => [number, changed])).toEqual([
			[2, ['now']],
			[1, ['about']]
		]);
		// Sent twice by somebody who pressed twice: once is enough.
		const again = { writeId: newId(), initiativeId: id, versionSeen: 2, join: 'Kom langs.' };
		await perform(giveInitiativeWords, again, visitor(id));
		await perform(giveInitiativeWords, again, visitor(id));
		expect((await read(id)).number).toBe(3);
	});

	test('two who write at once lose nothing', async () => {
		const id = await begin();
		await give(id, 0, { about: 'Wij.', now: 'Nu.' });
		await Promise.all([
			give(id, 1, { about: 'Wij samen.' }),
			give(id, 1, { now: 'Nu en straks.' })
		]);
		expect((await read(id)).words).toEqual({ about: 'Wij samen.', now: 'Nu en straks.' });
		const mine = { about: 'Wij met de straat.' };
		expect(await refusal(give(id, 1, mine))).toBe('changedMeanwhile about');
		const asked = { initiativeId: id, versionSeen: 1, ...mine };
		expect(await perform(compareInitiativeWords, asked, visitor(id))).toMatchObject({
			...{ number: 3, words: { about: 'Wij met de straat.', now: 'Nu en straks.' } },
			conflicts: [{ section: 'about', mine: 'Wij met de straat.', theirs: 'Wij samen.' }]
		});
		await give(id, 3, { about: 'Wij samen met de straat.' });
		expect((await read(id)).words.about).toBe('Wij samen met de straat.');
	});

	test('the team hides it with a reason and never writes in it', async () => {
		const id = await begin();
		await give(id, 0, { about: 'Bel ons.' });
		await perform(shareEntry, { writeId: newId(), id, visibility: 'public' }, world.as('noor'));
		expect((await read(id, visitor())).words).toEqual({ about: 'Bel ons.' });
		const listed = await perform(listShownInitiatives, { areaId: world.areaId }, visitor());
		expect(listed.map((one) => one.id)).toContain(id);
		for (const who of ['noor', 'samira', 'yonas'] as const)
			expect(await refusal(give(id, 1, { about: 'x' }, world.as(who)))).toBe('notFound');
		expect(await refusal(give(id, 1, { about: 'x' }, visitor()))).toBe('notFound');
		const { organisationId } = world;
		const hide = { writeId: newId(), id, reason: 'Er staat een nummer in.' };
		expect(await refusal(perform(hideInitiativePage, hide, world.as('bram')))).toBe('forbidden');
		await perform(hideInitiativePage, hide, world.as('ilse'));
		expect(await read(id, visitor())).toMatchObject({ words: {}, hiddenReason: null });
		expect(await read(id)).toMatchObject({
			...{ words: { about: 'Bel ons.' }, hiddenReason: 'Er staat een nummer in.' }
		});
		await perform(showInitiativePage, { writeId: newId(), id }, world.as('noor'));
		expect((await read(id, visitor())).words).toEqual({ about: 'Bel ons.' });
		const { rows } = await world.owner.query(
			'select number from initiative_page where organisation_id = $1 and initiative_id = $2',
			[organisationId, id]
		);
		expect(rows).toEqual([{ number: 1 }]);
	});

	test('is read on the page of the neighbourhood around it, and on no other', async () => {
		const [street, elsewhere] = [newId(), newId()];
		for (const [areaId, parentId, slug] of [
			[street, world.areaId, 'klosstraat'],
			[elsewhere, null, 'elders']
		])
			await world.owner.query(
				`insert into area (organisation_id, id, parent_id, team_id, kind, name, slug, created_at)
				 values ($1, $2, $3, $4, 'free', $5, $5, now())`,
				[world.organisationId, areaId, parentId, world.teams.spindelveld, slug]
			);
		const id = await begin({ areaId: street });
		await perform(shareEntry, { writeId: newId(), id, visibility: 'public' }, world.as('noor'));
		const at = (areaId: string) => perform(readInitiative, { id, areaId }, visitor());
		expect(await at(world.areaId)).toMatchObject({ id, areaName: null });
		expect(await refusal(at(elsewhere))).toBe('notFound');
		const listed = await perform(listShownInitiatives, { areaId: world.areaId }, visitor());
		expect(listed.map((one) => one.id)).toContain(id);
	});

	test('holds no citizen service number, and stops a flood', async () => {
		const id = await begin();
		expect(await refusal(give(id, 0, { about: 'BSN 111222333' }))).toBe('invalidInput about');
		for (let version = 0; version < 30; version++) await give(id, version, { now: `${version}` });
		expect(await refusal(give(id, 30, { now: 'meer' }))).toBe('tooManyRequests');
	});
});
