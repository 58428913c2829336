import { sendInvitation } from '#community/index.ts';
import { newId, perform, type Context } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { appUrlOf, openSignIn, refusalOf } from '#test/house.ts';
import { visitor } from '#test/visitor.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { askerOf } from '../request.ts';
import { runtime } from '../runtime.ts';
import { createAccount } from './accounts.ts';
import { enterByLink, enterByPassword, leave, sendLink } from './ways-in.ts';

const password = 'drie gewone woorden';
const email = 'noor@spindelveld.example';
let world: World;
let admin: Context;
let noor: string;

const makeAccount = async (name: string) => {
	const address = `${name}@spindelveld.example`;
	return createAccount(runtime().signIn, { name, email: address, password });
};
const addRole = (personId: string, role: string, teamId: string | null, organisationId: string) =>
	world.owner.query(
		`insert into membership (organisation_id, id, person_id, team_id, role, created_at)
		 values ($1, $2, $3, $4, $5, now())`,
		[organisationId, newId(), personId, teamId, role]
	);

beforeAll(async () => {
	world = await openWorld();
	admin = world.as('kees');
	Object.assign(process.env, {
		...{ DATABASE_URL: appUrlOf(world), VIERZET_SECRET: 'x'.repeat(32) },
		ORIGIN: 'http://localhost:4100'
	});
	noor = await makeAccount('noor');
	const { personId, organisationId } = world.actors.noor;
	await world.owner.query('update person set account_id = $1 where id = $2', [noor, personId]);
	await addRole(personId!, 'worker', world.teams.spindelveld, organisationId!);
});
afterAll(async () => {
	await runtime().db.destroy();
	await runtime().signIn.close();
	await world.close();
});

/** The newest link in the mail to this address. */
async function newestLink(to: string): Promise<URL | undefined> {
	const { rows } = await world.owner.query(
		'select body from mail where to_address = $1 order by created_at desc, id desc limit 1',
		[to]
	);
	const [link] = /https?:\/\/\S+\/inloggen\/link\S+/.exec(rows[0]?.body ?? '') ?? [];
	return link ? new URL(link) : undefined;
}
const tokenOf = (link: URL | undefined) => link?.searchParams.get('token') ?? '';

describe('with a password', () => {
	test('the right one makes a session: the person, roles and team go with each request', async () => {
		const { request, set } = visitor();
		expect(await askerOf(request())).toMatchObject({ asker: null, actor: { personId: null } });
		expect(await enterByPassword(request(), { email: ' NOOR@Spindelveld.example', password })).toBe(
			true
		);
		const { actor, asker } = await askerOf(request());
		expect(actor).toEqual({
			...world.actors.noor,
			...{ accountId: noor, teamIds: [world.teams.spindelveld] }
		});
		expect(asker).toMatchObject({ name: 'noor', mayNote: true, mayRead: true });
		const kept = set.get('vierzet.session_token');
		expect(kept).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', secure: false });

		await leave(request());
		expect((await askerOf(request())).asker).toBeNull();
		const { rows } = await world.owner.query('select from auth.session');
		expect(rows).toEqual([]);
	});

	test('a wrong one and an unknown address get the same answer, and no cookie', async () => {
		for (const typed of [
			{ email, password: 'dit is het niet' },
			{ email: 'niemand@spindelveld.example', password }
		]) {
			const { request, set } = visitor();
			expect(await enterByPassword(request(), typed)).toBe(false);
			expect(set.size).toBe(0);
		}
	});

	test.each([
		[{ password }, 'email'],
		[{ email: 'noor', password }, 'email'],
		[{ email }, 'password'],
		[{}, 'email password']
	])('%j is refused at its field', async (typed, fields) => {
		expect(await refusalOf(enterByPassword(visitor().request(), typed))).toBe(
			`invalidInput ${fields}`
		);
	});

	test('after ten tries within a minute it takes patience, from that address only', async () => {
		const hasty = visitor();
		const tried = { email, password: 'dit is het niet' };
		for (let i = 0; i < 10; i++) expect(await enterByPassword(hasty.request(), tried)).toBe(false);
		const refusal = await enterByPassword(hasty.request(), { email, password }).catch((e) => e);
		expect(refusal).toMatchObject({ code: 'tooManyRequests', status: 429 });
		expect(refusal.sentence.nl).toMatch(/Wacht \d+ seconden/);
		expect(await enterByPassword(visitor().request(), { email, password })).toBe(true);
	});

	test('on https the cookie travels on https only', async () => {
		const origin = 'https://vierzet.voorbeeld.nl';
		const signIn = openSignIn(world, origin);
		const response = await signIn.auth.handler(
			new Request(`${origin}/api/auth/sign-in/email`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', origin },
				body: JSON.stringify({ email, password })
			})
		);
		const [cookie] = response.headers.getSetCookie();
		expect(cookie).toMatch(/^__Secure-vierzet\.session_token=.*HttpOnly.*Secure|Secure.*HttpOnly/);
		await signIn.close();
	});
});

describe('with a link by mail', () => {
	test('it signs in once; the database does not hold its secret', async () => {
		const { request } = visitor();
		await sendLink(request(), { linkEmail: email }, '/');
		const link = await newestLink(email);
		expect(link?.origin).toBe('http://localhost:4100');
		const token = tokenOf(link);
		const { rows } = await world.owner.query('select v::text as words from auth.verification v');
		expect(JSON.stringify(rows)).not.toContain(token);
		expect(await enterByLink(request(), token)).toBe(true);
		expect((await askerOf(request())).asker?.name).toBe('noor');

		const late = visitor();
		expect(await enterByLink(late.request(), token)).toBe(false);
		expect((await askerOf(late.request())).asker).toBeNull();
	});

	test('two presses at one moment sign in once', async () => {
		await sendLink(visitor().request(), { linkEmail: email }, '/');
		const token = tokenOf(await newestLink(email));
		const both = await Promise.all([1, 2].map(() => enterByLink(visitor().request(), token)));
		expect(both.sort()).toEqual([false, true]);
	});

	test('it works a quarter of an hour', async () => {
		await sendLink(visitor().request(), { linkEmail: email }, '/');
		const { rows } = await world.owner.query(
			`update auth.verification set "expiresAt" = "expiresAt" - interval '15 minutes' returning "expiresAt" <= now() as over`
		);
		expect(rows).toEqual([{ over: true }]);
		expect(await enterByLink(visitor().request(), tokenOf(await newestLink(email)))).toBe(false);
	});

	test('an address that is not known gets no mail, and the asker no other answer', async () => {
		const { request } = visitor();
		const unknown = 'niemand@spindelveld.example';
		expect(await sendLink(request(), { linkEmail: unknown }, '/')).toBeUndefined();
		expect(await newestLink(unknown)).toBeUndefined();
		expect(await refusalOf(sendLink(request(), { linkEmail: 'niemand' }, '/'))).toBe(
			'invalidInput linkEmail'
		);
	});

	test('it leads back to where somebody was going, on our own site only', async () => {
		await sendLink(visitor().request(), { linkEmail: email }, '/denken?van=1');
		expect((await newestLink(email))?.searchParams.get('naar')).toBe('/denken?van=1');
		await sendLink(visitor().request(), { linkEmail: email }, 'https://elders.example');
		expect((await newestLink(email))?.searchParams.has('naar')).toBe(false);
	});

	test('five in five minutes are enough', async () => {
		const { request } = visitor();
		for (let i = 0; i < 5; i++) await sendLink(request(), { linkEmail: email }, '/');
		expect(await refusalOf(sendLink(request(), { linkEmail: email }, '/'))).toBe('tooManyRequests');
	});
});

describe('who somebody is', () => {
	test('an account without a role is nobody; it gets a link only to an invitation of its own', async () => {
		const accountId = await makeAccount('wim');
		const own = 'wim@spindelveld.example';
		const { request } = visitor();
		await enterByPassword(request(), { email: own, password });
		expect(await askerOf(request())).toMatchObject({
			asker: null,
			actor: { accountId, organisationId: null, personId: null, roles: ['public'] }
		});
		const send = (onTo: string) => sendLink(visitor().request(), { linkEmail: own }, onTo);
		const invite = async (to: string) => {
			const token = newId() + newId();
			const origin = 'http://localhost:4100';
			const invitation = { id: newId(), name: 'Wim', email: to, role: 'member' as const };
			await perform(sendInvitation, { ...invitation, token, origin }, admin);
			return `/uitnodiging/${token}`;
		};
		await send('/');
		await send(await invite('iemand.anders@spindelveld.example'));
		expect(await newestLink(own)).toBeUndefined();
		const path = await invite(own);
		await send(path);
		expect((await newestLink(own))?.searchParams.get('naar')).toBe(path);
	});

	test('[R25] who works for two organisations chooses one, and is somebody else there', async () => {
		const { organisationId: there } = world.actors.elsewhere;
		const person = newId();
		await world.owner.query(
			'insert into person (organisation_id, id, name, account_id, created_at) values ($1, $2, $3, $4, now())',
			[there, person, 'Noor (invaller)', noor]
		);
		await addRole(person, 'coordinator', null, there!);
		const { request, cookies } = visitor();
		await enterByPassword(request(), { email, password });
		for (const [chosen, personId, roles] of [
			[world.organisationId, world.actors.noor.personId, ['worker']],
			[there!, person, ['coordinator']]
		] as const) {
			cookies.set('vierzet-organisation', chosen, { path: '/' });
			const { actor, asker } = await askerOf(request());
			expect(actor).toMatchObject({ organisationId: chosen, personId, roles });
			expect(asker?.organisations.map(({ id }) => id).sort()).toEqual(
				[world.organisationId, there!].sort()
			);
			expect(actor.teamIds).toHaveLength(1);
		}
		cookies.set('vierzet-organisation', newId(), { path: '/' });
		expect((await askerOf(request())).actor.organisationId).not.toBeNull();
	});

	test('who lost the role loses it at the next request', async () => {
		const { request } = visitor();
		await enterByPassword(request(), { email, password });
		expect((await askerOf(request())).asker).not.toBeNull();
		await world.owner.query('update person set ends_on = current_date - 2 where account_id = $1', [
			noor
		]);
		expect((await askerOf(request())).asker).toBeNull();
		await world.owner.query('update person set ends_on = null where account_id = $1', [noor]);
	});

	test('when the accounts cannot be reached, nobody is told that the password is wrong', async () => {
		const { request } = visitor();
		await enterByPassword(request(), { email, password });
		const noted = vi.spyOn(console, 'error').mockImplementation(() => {});
		await world.owner.query('alter schema auth rename to away');
		expect(await refusalOf(askerOf(request()))).toBe('databaseAway');
		expect(await refusalOf(enterByPassword(request(), { email, password }))).toBe('databaseAway');
		await world.owner.query('alter schema away rename to auth');
		expect(noted).toHaveBeenCalledTimes(2);
		noted.mockRestore();
		expect((await askerOf(request())).asker).not.toBeNull();
	});
});
