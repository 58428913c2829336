import { fixedClock, folderFiles, newId, newToken, perform } from '#kernel/index.ts';
import { removeExpired } from '#community/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	addSignUpByHand,
	cancelOwnSignUp,
	decideSignUp,
	giveSignUp,
	listPlaces,
	listSignUps,
	listTimes,
	sendReminders,
	showJoining,
	showOwnSignUp,
	tellSignedUp
} from './index.ts';
import { anActivity, later, now, signUp, visitor } from './sign-up.harness.ts';
import { write } from '#kernel/index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const list = (activityId: string, starts = later) =>
	perform(listSignUps, { activityId, starts }, world.as('noor'));
const own = (token: string) => perform(showOwnSignUp, { token }, visitor(world));
const letters = async (to: string) =>
	(
		await world.owner.query(
			'select subject, body from mail where to_address = $1 order by created_at, id',
			[to]
		)
	).rows;
const fatma = { name: 'Fatma', reach: 'fatma@voorbeeld.nl' };
const cancel = (token: string) =>
	perform(cancelOwnSignUp, { writeId: newId(), token }, visitor(world));

describe('[R24] joining without an account', () => {
	test('a first name and a way to reach, or only how many, is enough', async () => {
		const id = await anActivity(world);
		const { token } = await signUp(world, id, { ...fatma, people: 2 });
		await signUp(world, id, { people: 3, groupWords: 'ouders van de Spil' });
		await signUp(world, id, { name: 'Ben', reach: '06 12345678' });
		const { people, left, signUps } = await list(id);
		expect([people, left]).toEqual([6, null]);
		expect(signUps.map((one) => one.name)).toEqual(['Fatma', null, 'Ben']);
		expect(await own(token)).toMatchObject({ title: 'Breng- en haaltijd', state: 'in', people: 2 });
		const [letter] = await letters('fatma@voorbeeld.nl');
		expect(letter.subject).toBe('Je doet mee: Breng- en haaltijd');
		expect(letter.body).toContain(`/aanmelding/${token}`);
		expect(letter.body).toContain('dinsdag 1 december 2026 om 10:00');
	});

	test('the same form sent twice is one sign-up', async () => {
		const id = await anActivity(world);
		const input = { id: newId(), token: newToken(), name: 'Ans', reach: 'ans@voorbeeld.nl' };
		await signUp(world, id, input);
		await signUp(world, id, input);
		expect((await list(id)).people).toBe(1);
		expect(await letters('ans@voorbeeld.nl')).toHaveLength(1);
	});

	test.each([
		['a name without an address', { name: 'Fatma' }, 'invalidInput reach'],
		['an address without a name', { reach: 'fatma@voorbeeld.nl' }, 'invalidInput name'],
		['a malformed address', { name: 'Fatma', reach: 'fatma@@voorbeeld' }, 'invalidInput reach'],
		[
			'a header in the address',
			{ name: 'F', reach: 'a@b.nl\r\nBcc: x@y.nl' },
			'invalidInput reach'
		],
		['a line break after the address', { name: 'F', reach: 'a@b.nl\n' }, 'invalidInput reach'],
		['a header in the name', { name: 'F\r\nBcc: x@y.nl', reach: 'a@b.nl' }, 'invalidInput name'],
		['two addresses', { name: 'F', reach: 'a@b.nl,c@d.nl' }, 'invalidInput reach'],
		['nobody', { people: 0 }, 'invalidInput people'],
		['a day that is not one of its times', { starts: '2026-12-02T10:00' }, 'invalidInput starts'],
		['31 February', { starts: '2027-02-31T10:00' }, 'invalidInput starts'],
		['no moment', { starts: 'morgen' }, 'invalidInput starts']
	])('%s is refused with a sentence', async (_, given, said) => {
		expect(await refusal(signUp(world, await anActivity(world), given))).toBe(said);
	});

	test('what is over, cancelled, closed or not to be seen is refused with a sentence', async () => {
		const past = signUp(world, await anActivity(world), {}, '2026-12-01T09:00:01Z');
		expect(await refusal(past)).toBe('invalidInput starts');
		const closed = await anActivity(world, { signUp: 'none' });
		expect(await refusal(signUp(world, closed))).toBe('signUpClosed');
		const off = await anActivity(world);
		await world.owner.query(`update activity set state = 'cancelled' where id = $1`, [off]);
		expect(await refusal(signUp(world, off))).toBe('activityCancelled');
		const weekly = await anActivity(world, { rule: 'FREQ=WEEKLY' });
		await world.owner.query(
			`insert into activity_exception values ($1, $2, $3, '2026-12-08 10:00', null, 'vakantie')`,
			[world.organisationId, newId(), weekly]
		);
		expect(await refusal(signUp(world, weekly, { starts: '2026-12-08T10:00' }))).toBe(
			'invalidInput starts'
		);
		await signUp(world, weekly, { starts: '2026-12-15T10:00' });
		const ofTeam = await anActivity(world, { visibility: 'team' });
		expect(await refusal(signUp(world, ofTeam))).toBe('notFound');
	});

	test('where only heads are counted no name is taken', async () => {
		const id = await anActivity(world, { signUp: 'headCount' });
		expect(await refusal(signUp(world, id, fatma))).toBe('invalidInput name');
		await signUp(world, id, { people: 12, groupWords: 'groep 7' });
		expect((await list(id)).people).toBe(12);
	});
});

describe('[R26] places and the waiting list', () => {
	test('fifty people at once for thirty places: exactly thirty get in, twenty wait in order', async () => {
		const id = await anActivity(world, { capacity: 30 });
		await Promise.all(
			Array.from({ length: 50 }, (_, n) =>
				signUp(world, id, { name: `Buur ${n}`, reach: `buur${n}@voorbeeld.nl` })
			)
		);
		const { people, waiting, left, signUps } = await list(id);
		expect([people, waiting, left]).toEqual([30, 20, 0]);
		const { rows } = await world.owner.query(
			'select place, state from sign_up where activity_id = $1 order by place',
			[id]
		);
		expect(rows.map((row) => row.place)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
		expect(rows.map((row) => row.state).indexOf('waiting')).toBe(30);
		expect(signUps).toHaveLength(50);
		const [places] = await perform(listPlaces, { activityIds: [id] }, visitor(world));
		expect(places!.times).toEqual([{ starts: later, left: 0, waiting: 20 }]);
	});

	test('who cancels by link makes room for the first who waits, who hears it once', async () => {
		const id = await anActivity(world, { capacity: 2 });
		const first = await signUp(world, id, { name: 'Els', reach: 'els@voorbeeld.nl', people: 2 });
		const three = await signUp(world, id, { name: 'Tom', reach: 'tom@voorbeeld.nl', people: 3 });
		const second = await signUp(world, id, { name: 'Jo', reach: 'jo@voorbeeld.nl', people: 2 });
		expect(await own(second.token)).toMatchObject({ state: 'waiting', before: 1 });
		await cancel(first.token);
		await cancel(first.token);
		expect(await own(first.token)).toMatchObject({ state: 'cancelled', name: null });
		expect(await own(second.token)).toMatchObject({ state: 'in' });
		expect(await own(three.token)).toMatchObject({ state: 'waiting' });
		expect((await letters('jo@voorbeeld.nl')).map((one) => one.subject)).toEqual([
			'Je staat op de wachtlijst: Breng- en haaltijd',
			'Er is plek voor je: Breng- en haaltijd'
		]);
		expect(await refusal(cancel(newToken()))).toBe('linkOver');
	});

	test('who left a telephone number only stands on the list to call', async () => {
		const id = await anActivity(world, { capacity: 1 });
		const first = await signUp(world, id);
		await signUp(world, id, { name: 'Ben', reach: '+31 6 12345678' });
		await cancel(first.token);
		const [, ben] = (await list(id)).signUps;
		expect(ben).toMatchObject({ state: 'in', toCall: 'movedUp' });
		const called = { writeId: newId(), id: ben!.id, decision: 'called' as const };
		await perform(decideSignUp, called, world.as('ilse'));
		expect((await list(id)).signUps[1]!.toCall).toBeNull();
	});
});

describe('a spam wave', () => {
	test('what comes under one address again and again waits for the team, without a letter', async () => {
		const id = await anActivity(world);
		for (let n = 0; n < 5; n++) await signUp(world, id, { name: 'X', reach: 'x@voorbeeld.nl' });
		const { people, signUps } = await list(id);
		expect(people).toBe(3);
		expect(signUps.filter((one) => one.state === 'held')).toHaveLength(2);
		expect(await letters('x@voorbeeld.nl')).toHaveLength(3);
	});

	test('more than a hundred in an hour wait for the team, who let in or drop', async () => {
		const id = await anActivity(world, { capacity: 102 });
		for (let n = 0; n < 103; n++) await signUp(world, id);
		const held = (await list(id)).signUps.filter((one) => one.state === 'held');
		expect(held).toHaveLength(3);
		const decide = (n: number, decision: 'letIn' | 'drop', who: 'noor' | 'bram' = 'noor') =>
			perform(decideSignUp, { writeId: newId(), id: held[n]!.id, decision }, world.as(who));
		expect(await refusal(decide(0, 'letIn', 'bram'))).toBe('notFound');
		await decide(0, 'letIn');
		await decide(1, 'drop');
		expect(await refusal(decide(0, 'drop'))).toBe('invalidInput decision');
		const after = await list(id);
		expect([after.people, after.signUps.length]).toEqual([101, 102]);
		await signUp(world, id, {}, '2026-11-24T14:00:00Z');
		expect((await list(id)).people).toBe(102);
	});

	test('what a screen doubts waits', async () => {
		const id = await anActivity(world);
		const { token } = await signUp(world, id, { ...fatma, doubt: true });
		expect(await own(token)).toMatchObject({ state: 'held' });
	});
});

describe('the team', () => {
	test('adds somebody by hand; nobody else does, or reads who comes', async () => {
		const id = await anActivity(world, { capacity: 3 });
		const by = (who: 'noor' | 'bram' | 'samira' | 'yonas') =>
			perform(
				addSignUpByHand,
				{ id: newId(), activityId: id, starts: later, name: 'Ria', people: 2 },
				world.as(who)
			);
		await by('noor');
		for (const who of ['bram', 'samira', 'yonas'] as const)
			expect(await refusal(by(who)), who).toBe('forbidden');
		expect((await list(id)).signUps).toMatchObject([{ name: 'Ria', state: 'in' }]);
		const asBram = { activityId: id, starts: later };
		expect((await perform(listSignUps, asBram, world.as('bram'))).signUps).toEqual([]);
		expect(await refusal(perform(listSignUps, asBram, world.as('samira')))).toBe('forbidden');
		const { rows } = await world.owner.query(
			`select count(*)::int from history where action = 'signUp.give' and actor_id is null`
		);
		expect(rows[0].count).toBeGreaterThan(0);
	});

	test('who is taken off by the team gets one letter, before it began only', async () => {
		const id = await anActivity(world, { capacity: 1 });
		const an = await signUp(world, id, { name: 'An', reach: 'anneke@voorbeeld.nl' });
		await signUp(world, id, { name: 'Jo', reach: 'joppe@voorbeeld.nl' });
		const noor = { ...world.as('noor'), clock: fixedClock(now) };
		const off = (writeId: string, context = noor, asked = an.id) =>
			perform(decideSignUp, { writeId, id: asked, decision: 'cancel' }, context);
		const writeId = newId();
		await off(writeId);
		await off(writeId);
		await off(newId());
		const told = (await letters('anneke@voorbeeld.nl')).map((one) => one.subject);
		expect(told.map((one) => one.split(':')[0])).toEqual(['Je doet mee', 'Je bent afgemeld']);
		const [, up] = await letters('joppe@voorbeeld.nl');
		expect(up.subject).toBe('Er is plek voor je: Breng- en haaltijd');
		const [joined] = (await list(id)).signUps.filter((one) => one.state === 'in');
		await off(newId(), { ...noor, clock: fixedClock('2026-12-02T12:00:00Z') }, joined!.id);
		expect(await letters('joppe@voorbeeld.nl')).toHaveLength(2);
	});

	test('a change or a cancel is told to who comes and who waits, each once', async () => {
		const id = await anActivity(world, { capacity: 1, rule: 'FREQ=WEEKLY' });
		await signUp(world, id, { name: 'Ida', reach: 'ida@voorbeeld.nl' });
		await signUp(world, id, { name: 'Wim', reach: 'wim@voorbeeld.nl' });
		await signUp(world, id, { name: 'Bo', reach: '0612345678', starts: '2026-12-08T10:00' });
		const tellOf = (what: 'changed' | 'cancelled' | 'moved', starts?: string) =>
			write(world.db, world.actors.noor, (tx) =>
				tellSignedUp(tx, {
					...{ organisationId: world.organisationId, activityId: id, what, starts },
					...{ reason: 'De zaal is bezet.', now: new Date(now) }
				})
			);
		await world.owner.query('update activity set capacity = 2 where id = $1', [id]);
		expect(await tellOf('changed', later)).toBe(2);
		expect((await letters('wim@voorbeeld.nl')).map((one) => one.subject.split(':')[0])).toEqual([
			...['Je staat op de wachtlijst', 'Er is iets veranderd', 'Er is plek voor je']
		]);
		expect(await tellOf('cancelled')).toBe(3);
		expect((await letters('ida@voorbeeld.nl')).at(-1).body).toContain('De zaal is bezet.');
		expect((await list(id, '2026-12-08T10:00')).signUps[0]!.toCall).toBe('cancelled');
	});
});

test('the day before everybody who comes is reminded once, also when two programs look at once', async () => {
	const id = await anActivity(world, { capacity: 1 });
	await signUp(world, id, { name: 'Mo', reach: 'mo@voorbeeld.nl' });
	await signUp(world, id, { name: 'Li', reach: 'li@voorbeeld.nl' });
	const at = (iso: string) => sendReminders(world.db, fixedClock(iso));
	await at('2026-11-29T12:00:00Z');
	expect(await letters('mo@voorbeeld.nl')).toHaveLength(1);
	await Promise.all([at('2026-11-30T06:00:00Z'), at('2026-11-30T06:00:00Z')]);
	await at('2026-11-30T07:00:00Z');
	const subjects = (await letters('mo@voorbeeld.nl')).map((one) => one.subject);
	expect(subjects.filter((one) => one.startsWith('Morgen'))).toHaveLength(1);
	expect(await letters('li@voorbeeld.nl')).toHaveLength(1);
});

test('two weeks after the day nothing of who signed up is left', async () => {
	const id = await anActivity(world);
	const { token } = await signUp(world, id, fatma);
	const left = async () =>
		(await world.owner.query('select 1 from sign_up where activity_id = $1', [id])).rowCount;
	const on = (iso: string) => removeExpired(world.db, folderFiles(world.folder), fixedClock(iso));
	await on('2026-12-14T12:00:00Z');
	expect(await left()).toBe(1);
	await on('2026-12-15T12:00:00Z');
	expect(await left()).toBe(0);
	expect(await refusal(own(token))).toBe('linkOver');
});

test('who wants to join reads the next times with their places, and one time with why it is otherwise', async () => {
	const id = await anActivity(world, { capacity: 4, rule: 'FREQ=WEEKLY;COUNT=3' });
	await signUp(world, id, { people: 3 });
	await world.owner.query(
		`insert into activity_exception values ($1, $2, $3, '2026-12-08 10:00', '2026-12-09 19:00', 'school')`,
		[world.organisationId, newId(), id]
	);
	const shown = await perform(
		showJoining,
		{ activityId: id, starts: '2026-12-08T10:00' },
		visitor(world)
	);
	expect(shown.times).toEqual([
		{ starts: later, begins: later, left: 1 },
		{ starts: '2026-12-08T10:00', begins: '2026-12-09T19:00', left: 4 },
		{ starts: '2026-12-15T10:00', begins: '2026-12-15T10:00', left: 4 }
	]);
	expect(shown.time).toMatchObject({ begins: '2026-12-09T19:00', goesOn: true, reason: 'school' });
	expect(giveSignUp.name.endsWith('.give') && cancelOwnSignUp.name.endsWith('.give')).toBe(true);
});

test('the team chooses a time out of those that were and those that come, however far away', async () => {
	const id = await anActivity(world, { rule: 'FREQ=WEEKLY;COUNT=3' });
	await signUp(world, id, { people: 2 });
	const at = (iso: string) =>
		perform(listTimes, { activityId: id }, { ...world.as('samira'), clock: fixedClock(iso) });
	const before = await at('2024-01-01T12:00:00Z');
	expect(before).toMatchObject({ nearest: later, title: 'Breng- en haaltijd' });
	expect(before.times.map((one) => one.taken)).toEqual([2, 0, 0]);
	expect((await at('2026-12-10T12:00:00Z')).nearest).toBe('2026-12-15T10:00');
	expect((await at('2027-01-10T12:00:00Z')).nearest).toBe('2026-12-15T10:00');
});
