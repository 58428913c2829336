import { sendInvitation, standingsOf } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { openSignIn, refusalOf } from '#test/house.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	addressHeader,
	begin,
	createAccount,
	hasBegun,
	join,
	removeAccount,
	removeExpiredSignIns,
	setPassword,
	type Auth,
	type House
} from './index.ts';
import { hash, verify } from './password.ts';

const password = 'drie gewone woorden';
let world: World;
let signIn: Auth;
let house: House;
beforeAll(async () => {
	world = await openWorld();
	signIn = openSignIn(world);
	house = { db: world.db, secret: 'x'.repeat(32), signIn };
});
afterAll(async () => {
	await signIn.close();
	await world.close();
});

const countOf = async (table: string, where = 'true') =>
	Number((await world.owner.query(`select count(*) from ${table} where ${where}`)).rows[0].count);

/** Each try comes from an address of its own: how often is tried is judged in ways-in.test.ts. */
let tries = 0;
const ask = (path: string, body: object) =>
	signIn.auth.handler(
		new Request(`http://localhost:4100/api/auth${path}`, {
			method: 'POST',
			headers: {
				...{ 'content-type': 'application/json', origin: 'http://localhost:4100' },
				[addressHeader]: `198.51.100.${++tries}`
			},
			body: JSON.stringify(body)
		})
	);

/** Whether this password opens the account, asked at the door of the sign-in library. */
const opens = async (email: string, tried: string) =>
	(await ask('/sign-in/email', { email, password: tried })).ok;

describe('an account', () => {
	test('opens with its password only; the password is kept as argon2id with a salt of its own', async () => {
		const account = { name: 'Noor', email: ' Noor@Spindelveld.example ', password };
		const id = await createAccount(signIn, account);
		expect(await signIn.findAccount('NOOR@spindelveld.example')).toMatchObject({ id });
		const { rows } = await world.owner.query(
			'select password from auth.account where "userId" = $1',
			[id]
		);
		expect(rows[0].password).toMatch(/^argon2id\$/);
		expect(rows[0].password).not.toBe(await hash(password));
		expect(await opens('noor@spindelveld.example', password)).toBe(true);
		expect(await opens('noor@spindelveld.example', `${password}!`)).toBe(false);
		// Two ways to write é are one password.
		expect(await verify({ hash: await hash('cafe\u0301'), password: 'caf\u00e9' })).toBe(true);
	});

	test.each([
		['no name', { name: ' ' }, 'name'],
		['no address', { email: 'noor' }, 'email'],
		['an address that is taken', { email: 'NOOR@spindelveld.example' }, 'email'],
		['a short password', { password: 'elf tekens!' }, 'password'],
		['an endless password', { password: 'x'.repeat(201) }, 'password']
	])('%s is refused at its field', async (_, wrong, field) => {
		const before = await countOf('auth."user"');
		const account = { name: 'Ilse', email: 'ilse@spindelveld.example', password, ...wrong };
		expect(await refusalOf(createAccount(signIn, account))).toBe(`invalidInput ${field}`);
		expect(await countOf('auth."user"')).toBe(before);
	});

	test('another password ends all sessions', async () => {
		const { id } = (await signIn.findAccount('noor@spindelveld.example'))!;
		expect(await countOf('auth.session')).toBeGreaterThan(0);
		expect(await refusalOf(setPassword(signIn, id, 'kort'))).toBe('invalidInput password');
		await setPassword(signIn, id, 'vier gewone woorden nu');
		expect(await countOf('auth.session')).toBe(0);
		expect(await opens('noor@spindelveld.example', password)).toBe(false);
		expect(await opens('noor@spindelveld.example', 'vier gewone woorden nu')).toBe(true);
	});

	test('nobody makes one at the door', async () => {
		const email = 'vreemde@elders.example';
		const response = await ask('/sign-up/email', { name: 'Vreemde', email, password });
		expect(response.ok).toBe(false);
		expect(await signIn.findAccount(email)).toBeUndefined();
	});

	test('goes once it is nobody’s, and traces of signing in go after their time', async () => {
		const [kept, left, fresh] = await Promise.all(
			['kept', 'left', 'fresh'].map((name) =>
				createAccount(signIn, { name, email: `${name}@elders.example`, password })
			)
		);
		await world.owner.query('update person set account_id = $1 where name = $2', [kept, 'bram']);
		await world.owner.query(
			`update auth."user" set "updatedAt" = now() - interval '2 days' where id <> $1`,
			[fresh]
		);
		await opens('kept@elders.example', password);
		await opens('kept@elders.example', password);
		await world.owner.query(
			`update auth.session set "expiresAt" = now() where id = (select max(id) from auth.session where "userId" = $1)`,
			[kept]
		);
		await world.owner.query(
			`insert into auth."rateLimit" (id, key, count, "lastRequest") values ('old', 'old', 1, 0)`
		);
		// Noor of the first test belongs to no person either.
		expect(await removeExpiredSignIns(world.db)).toBe(2);
		expect(await countOf('auth."user"', `id in ('${kept}', '${fresh}')`)).toBe(2);
		expect(await countOf('auth."user"', `id = '${left}'`)).toBe(0);
		expect(await countOf('auth.session', `"userId" = '${kept}'`)).toBe(1);
		expect(await countOf('auth."rateLimit"', `id = 'old'`)).toBe(0);
		expect(await countOf('auth."rateLimit"')).toBeGreaterThan(0);
	});
});

describe('taking up an invitation', () => {
	/** Sends an invitation as Kees; answers the secret of its link. */
	const invite = async (name: string, role: 'worker' | 'member' = 'worker') => {
		const token = newId() + newId();
		const email = `${name}@spindelveld.example`;
		const origin = 'http://localhost:4100';
		const teamId = world.teams.spindelveld;
		const invitation = { id: newId(), name, email, role, teamId, token, origin };
		await perform(sendInvitation, invitation, world.as('kees'));
		return { token, email };
	};
	const tryPassword = (account: { email: string; password: string }) =>
		opens(account.email, account.password);
	const joining = { accountId: null, tryPassword };

	test('[R25] makes an account with the role that was offered, once', async () => {
		const { token, email } = await invite('Karin');
		expect(await refusalOf(join(house, { ...joining, token, password: 'kort' }))).toBe(
			'invalidInput password'
		);
		expect(await signIn.findAccount(email)).toBeUndefined();
		await join(house, { ...joining, token, password });
		const { id } = (await signIn.findAccount(email))!;
		const [standing] = await standingsOf(world.db, id);
		expect(standing).toMatchObject({ name: 'Karin', organisationName: 'Welzijn Oudermeer' });
		expect(standing!.actor).toMatchObject({
			roles: ['worker'],
			teamIds: [world.teams.spindelveld]
		});
		expect(await refusalOf(join(house, { ...joining, token, password }))).toBe('invitationUsed');
	});

	test('sent twice at one moment, it makes one account and one person', async () => {
		const { token, email } = await invite('Twee');
		const both = await Promise.allSettled(
			[1, 2].map(() => join(house, { ...joining, token, password }))
		);
		expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		const { id } = (await signIn.findAccount(email))!;
		expect(await countOf('person', `account_id = '${id}'`)).toBe(1);
		expect(await opens(email, password)).toBe(true);
	});

	test('an account that is there already needs its password, or that it is signed in', async () => {
		const first = await invite('Fatima', 'member');
		await join(house, { ...joining, token: first.token, password });
		const account = (await signIn.findAccount(first.email))!.id;
		const second = await invite('Fatima');
		const wrong = { ...joining, token: second.token, password: 'dit is het niet' };
		expect(await refusalOf(join(house, wrong))).toBe('invalidInput password');
		expect(await refusalOf(join(house, { ...wrong, accountId: 'another' }))).toBe(
			'invalidInput password'
		);
		await join(house, { ...joining, token: second.token, accountId: account });
		const [standing] = await standingsOf(world.db, account);
		expect(standing!.actor.roles).toEqual(['member', 'worker']);
		expect(await countOf('person', `account_id = '${account}'`)).toBe(1);
	});

	test('one that ran out, or was never sent, leaves no account behind', async () => {
		const { token, email } = await invite('Laat');
		await world.owner.query(
			`update invitation set expires_on = current_date - 2 where email = $1`,
			[email]
		);
		expect(await refusalOf(join(house, { ...joining, token, password }))).toBe('invitationOver');
		const never = { ...joining, token: 'x'.repeat(43), password };
		expect(await refusalOf(join(house, never))).toBe('notFound');
		expect(await signIn.findAccount(email)).toBeUndefined();
	});

	test('an account that could not be put to use leaves its address free', async () => {
		const account = { name: 'Even', email: 'even@elders.example', password };
		await removeAccount(signIn, await createAccount(signIn, account));
		await createAccount(signIn, account);
	});
});

describe('beginning', () => {
	const typed = {
		...{ organisation: 'Welzijn Elders', area: 'De Wevershoek', alsoWorker: 'yes' },
		...{ name: 'Anna', email: 'anna@elders.example', password }
	};

	test('is refused once there is an organisation, and makes no account then', async () => {
		expect(await hasBegun(house)).toBe(true);
		expect(await refusalOf(begin(house, typed))).toBe('alreadySetUp');
		expect(await signIn.findAccount(typed.email)).toBeUndefined();
	});

	test('names every field that is not right, all at once', async () => {
		await world.owner.query('truncate organisation cascade');
		expect(await hasBegun(house)).toBe(false);
		const wrong = { organisation: 'x'.repeat(201), email: 'anna', alsoWorker: 'yes' };
		expect(await refusalOf(begin(house, wrong))).toBe(
			'invalidInput name email password organisation area'
		);
		expect(await countOf('organisation')).toBe(0);
	});

	test('done twice at one moment, there is one organisation with one administrator who also works', async () => {
		const both = await Promise.allSettled([
			begin(house, typed),
			begin(house, { ...typed, name: 'Bea', email: 'bea@elders.example' })
		]);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(await countOf('organisation')).toBe(1);
		const accounts = await Promise.all(
			[typed.email, 'bea@elders.example'].map((email) => signIn.findAccount(email))
		);
		const [account, ...others] = accounts.filter((one) => one !== undefined);
		expect(others).toEqual([]);
		const [standing] = await standingsOf(world.db, account!.id);
		expect(standing!.actor.roles).toEqual(['admin', 'worker']);
		const { rows } = await world.owner.query(
			'select area.name, team.id from area join team on team.id = area.team_id'
		);
		expect(rows).toEqual([{ name: 'De Wevershoek', id: standing!.actor.teamIds[0] }]);
	});
});
