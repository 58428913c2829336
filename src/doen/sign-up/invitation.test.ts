import { queueMail, sendWaiting } from '#community/index.ts';
import { newId, perform, write } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import ICAL from 'ical.js';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveReply, invite, listInvited, showInvitation, tellSignedUp, uninvite } from './index.ts';
import { calendarOf, senderOf } from './invitation.rules.ts';
import { anActivity, later, now, visitor } from './sign-up.harness.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
const ask = (activityId: string, given: object = {}, who: Who = 'noor') =>
	perform(
		invite,
		{ id: newId(), activityId, starts: later, label: 'wijkagent', ...given } as never,
		{ ...world.as(who), clock: () => new Date(now) }
	);
const list = (activityId: string, who: Who = 'noor') =>
	perform(listInvited, { activityId, starts: later }, world.as(who));
const tokenOf = (link: string) => link.split('/').at(-1)!;
const reply = (token: string, said: object, at = now) =>
	perform(giveReply, { writeId: newId(), token, ...said } as never, visitor(world, at));
const mails = async (to: string) =>
	(
		await world.owner.query(
			'select subject, body, calendar from mail where to_address = $1 order by created_at, id',
			[to]
		)
	).rows;
const eventOf = (calendar: string) => {
	const read = new ICAL.Component(ICAL.parse(calendar));
	const event = read.getFirstSubcomponent('vevent')!;
	return {
		method: read.getFirstPropertyValue('method'),
		event: new ICAL.Event(event),
		part: event
	};
};

test('[R24] a role is invited by mail with a part for the calendar, and answers by its link', async () => {
	const id = await anActivity(world, { form: 'meeting', signUp: 'none' });
	await ask(id, { email: 'wijkagent@voorbeeld.nl' });
	await ask(id, { label: 'bewoners van de Garenhof' });
	const [agent, residents] = await list(id);
	const [letter] = await mails('wijkagent@voorbeeld.nl');
	expect(letter.body).toContain(agent!.link);
	const { method, event, part } = eventOf(letter.calendar);
	expect(method).toBe('REQUEST');
	expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-01T09:00:00.000Z');
	expect(event.duration.toSeconds()).toBe(90 * 60);
	expect(part.getFirstPropertyValue('sequence')).toBe(0);
	const attendee = part.getFirstProperty('attendee')!;
	expect(String(attendee.getFirstValue()).toLowerCase()).toBe('mailto:wijkagent@voorbeeld.nl');
	expect(attendee.getParameter('rsvp')).toBe('TRUE');
	expect(String(part.getFirstPropertyValue('organizer'))).toMatch(/^mailto:/i);

	const token = tokenOf(residents!.link);
	await reply(token, { reply: 'maybe' });
	await reply(token, { reply: 'yes', people: 4, remark: 'We nemen koffie mee.' });
	const shown = await perform(showInvitation, { token }, visitor(world));
	expect(shown).toMatchObject({ label: 'bewoners van de Garenhof', reply: 'yes', people: 4 });
	expect((await list(id))[1]).toMatchObject({ reply: 'yes', remark: 'We nemen koffie mee.' });
	await reply(token, { reply: 'no', people: 4 });
	expect((await list(id))[1]).toMatchObject({ reply: 'no', people: null });
	expect(await refusal(reply(token, { reply: 'yes' }, '2026-12-01T09:30:00Z'))).toBe(
		'invalidInput reply'
	);
	expect(await refusal(reply('y'.repeat(43), { reply: 'yes' }))).toBe('linkOver');
});

test('bad input and the wrong person are refused', async () => {
	const id = await anActivity(world, { form: 'meeting' });
	for (const email of ['geen adres', 'a@b.nl\r\nBcc: c@d.nl', '0612345678'])
		expect(await refusal(ask(id, { email })), email).toBe('invalidInput email');
	expect(await refusal(ask(id, { label: 'x\ny' }))).toBe('invalidInput label');
	expect(await refusal(ask(id, { starts: '2026-12-02T10:00' }))).toBe('invalidInput starts');
	expect(await refusal(ask(await anActivity(world)))).toBe('noMeeting');
	expect(await refusal(ask(id, {}, 'bram'))).toBe('forbidden');
	expect(await refusal(ask(id, {}, 'samira'))).toBe('forbidden');
	await ask(id);
	expect(await list(id, 'bram')).toEqual([]);
});

test('a change and a cancel reach the calendar under the same number, with a higher sequence', async () => {
	const id = await anActivity(world, { form: 'meeting' });
	await ask(id, { email: 'school@voorbeeld.nl', label: 'school' });
	const tellOf = (what: 'moved' | 'cancelled') =>
		write(world.db, world.actors.noor, (tx) =>
			tellSignedUp(tx, {
				...{ organisationId: world.organisationId, activityId: id, what, starts: later },
				now: new Date(now)
			})
		);
	await world.owner.query(
		`insert into activity_exception values ($1, $2, $3, $4, '2026-12-03 19:30', null)`,
		[world.organisationId, newId(), id, later]
	);
	await tellOf('moved');
	await tellOf('cancelled');
	const [first, moved, off] = (await mails('school@voorbeeld.nl')).map((one) =>
		eventOf(one.calendar)
	);
	expect(new Set([first, moved, off].map((one) => one!.event.uid)).size).toBe(1);
	expect([first, moved, off].map((one) => one!.part.getFirstPropertyValue('sequence'))).toEqual([
		...[0, 1, 2]
	]);
	expect(moved!.event.startDate.toJSDate().toISOString()).toBe('2026-12-03T18:30:00.000Z');
	expect(off!.method).toBe('CANCEL');
});

test('an invitation that is taken back no longer opens, and leaves the calendar', async () => {
	const id = await anActivity(world, { form: 'meeting' });
	await ask(id, { email: 'corporatie@voorbeeld.nl', label: 'corporatie' });
	const [one] = await list(id);
	await perform(
		uninvite,
		{ writeId: newId(), id: one!.id },
		{
			...world.as('ilse'),
			clock: () => new Date(now)
		}
	);
	expect(await list(id)).toEqual([]);
	expect(eventOf((await mails('corporatie@voorbeeld.nl'))[1].calendar).method).toBe('CANCEL');
	expect(await refusal(reply(tokenOf(one!.link), { reply: 'yes' }))).toBe('linkOver');
});

test('the calendar part goes along in the mail as its own part, with its method', async () => {
	const taken: string[] = [];
	const server = new SMTPServer({
		...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'] },
		onData(stream, _session, done) {
			let text = '';
			stream.on('data', (bytes) => (text += String(bytes)));
			stream.on('end', () => (taken.push(text), done()));
		}
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.server.address() as AddressInfo;
	await world.owner.query('delete from mail');
	const calendar = calendarOf('REQUEST', {
		...{ uid: 'x@y', sequence: 0, title: 'Overleg; met, tekens\nen regels', begins: later },
		...{ minutes: 60, location: null, link: 'https://voorbeeld.nl/antwoord/x' },
		...{ from: '"Team" <team@voorbeeld.nl>', to: { label: 'school', email: 'a@voorbeeld.nl' } },
		now: new Date(now)
	});
	await write(world.db, world.actors.noor, (tx) =>
		queueMail(
			...([tx, world.organisationId] as const),
			{ to: 'a@voorbeeld.nl', subject: 'Uitnodiging', body: 'Kom je?', calendar },
			new Date(now)
		)
	);
	const settings = { url: `smtp://127.0.0.1:${port}`, from: 'Vierzet <vierzet@voorbeeld.nl>' };
	expect(await sendWaiting(world.db, settings)).toBe(1);
	await new Promise<void>((closed) => server.close(closed));
	expect(taken[0]).toMatch(/Content-Type: text\/calendar;[^]*method=REQUEST/i);
	expect(eventOf(calendar).event.summary).toBe('Overleg; met, tekens\nen regels');
});

test('the sender of a letter is read from its setting', () => {
	expect(senderOf('Vierzet <v@x.nl>')).toEqual({ name: 'Vierzet', email: 'v@x.nl' });
	expect(senderOf('v@x.nl')).toEqual({ name: 'v@x.nl', email: 'v@x.nl' });
});
