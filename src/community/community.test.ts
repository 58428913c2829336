import {
	addDays,
	anybody,
	dayOf,
	fixedClock,
	newId,
	perform,
	type Context,
	type Problem
} from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOutline, liesInItself } from './area.rules.ts';
import {
	acceptInvitation,
	addATeam,
	addAPerson,
	addNewArea,
	changeAnArea,
	changeSettings,
	endAccess,
	findPublicPage,
	giveRole,
	isSetUp,
	listAreas,
	listHistory,
	listInvitations,
	listMail,
	listPeople,
	listTeams,
	openInvitation,
	post,
	removeExpired,
	revokeInvitation,
	sendInvitation,
	setUpOrganisation,
	showArea,
	showOrganisation,
	standingsOf,
	takeRole
} from './index.ts';
import { freeSlug, slugOf } from './slug.rules.ts';

let world: World;
let admin: Context;
beforeAll(async () => {
	world = await openWorld();
	admin = world.as('kees');
	// Kees of the test world has no membership row yet: the rule of the last administrator needs one.
	await world.owner.query(
		`insert into membership (organisation_id, id, person_id, role, created_at) values ($1, $2, $3, 'admin', now())`,
		[world.organisationId, newId(), world.actors.kees.personId]
	);
	await world.owner.query('update person set account_id = $1 where name = $1', ['kees']);
});
afterAll(() => world.close());

const refusal = (work: Promise<unknown>) =>
	work.then(
		() => expect.unreachable('it was not refused'),
		(problem: Problem) => ({ code: problem.code, fields: problem.fields.map((one) => one.path) })
	);

describe('areas', () => {
	test('[R7] they nest from city to place, free-form ones too, and read as a tree', async () => {
		const [city, place, free] = [newId(), newId(), newId()];
		await perform(addNewArea, { id: city, name: 'Oudermeer', kind: 'city' }, admin);
		const inside = {
			id: world.areaId,
			name: 'Spindelveld',
			kind: 'district' as const,
			parentId: city
		};
		await perform(changeAnArea, { writeId: newId(), ...inside, hasPublicPage: true }, admin);
		const point = { type: 'Point', coordinates: [5.25, 52.55] };
		const bench = { id: place, name: 'Bankje', kind: 'place' as const, parentId: world.areaId };
		await perform(addNewArea, { ...bench, outline: point }, world.as('noor'));
		await perform(addNewArea, { id: free, name: 'Bankje', kind: 'free', parentId: city }, admin);
		const areas = await perform(listAreas, {}, world.as('samira'));
		expect(areas.map(({ id, depth }) => [id, depth])).toEqual([
			[city, 0],
			[free, 1],
			[world.areaId, 1],
			[place, 2]
		]);
		expect(
			areas
				.filter((area) => area.name === 'Bankje')
				.map((area) => area.slug)
				.sort()
		).toEqual(['bankje', 'bankje-2']);
		expect(await perform(showArea, { id: place }, admin)).toMatchObject({ outline: point });
		const around = { writeId: newId(), id: city, name: 'Oudermeer', kind: 'city' as const };
		expect(
			await refusal(perform(changeAnArea, { ...around, parentId: place }, admin))
		).toMatchObject({ code: 'circularArea' });
	});

	test.each([
		['an empty name', { name: ' ' }, 'name'],
		['a parent that is not there', { parentId: newId() }, 'parentId'],
		['a team that is not there', { teamId: newId() }, 'teamId'],
		['a code that is not official', { officialCode: 'WK123456' }, 'officialCode'],
		[
			'metres for an outline',
			{ outline: { type: 'Point', coordinates: [187000, 428000] } },
			'outline'
		]
	])('%s is refused at its field', async (_, wrong, field) => {
		const area = { id: newId(), name: 'Ergens', kind: 'free' as const, ...wrong };
		expect(await refusal(perform(addNewArea, area, admin))).toEqual({
			code: 'invalidInput',
			fields: [field]
		});
	});

	test('a visitor sees only areas with a public page, and another organisation none', async () => {
		const visitor = { ...admin, actor: anybody(world.organisationId) };
		expect((await perform(listAreas, {}, visitor)).map((area) => area.name)).toEqual([
			'Spindelveld'
		]);
		expect(await perform(findPublicPage, { slug: 'spindelveld' }, visitor)).toMatchObject({
			name: 'Spindelveld'
		});
		expect(await refusal(perform(findPublicPage, { slug: 'oudermeer' }, visitor))).toMatchObject({
			code: 'notFound'
		});
		expect(await perform(listAreas, {}, world.as('elsewhere'))).toEqual([]);
		expect(
			await refusal(perform(showArea, { id: world.areaId }, world.as('elsewhere')))
		).toMatchObject({ code: 'notFound' });
		for (const who of ['samira', 'yonas'] as const)
			expect(
				await refusal(perform(addNewArea, { id: newId(), name: 'X', kind: 'free' }, world.as(who)))
			).toMatchObject({ code: 'forbidden' });
	});

	test('an outline is closed and in degrees, whatever is thrown at it', () => {
		fc.assert(fc.property(fc.anything(), (value) => typeof isOutline(value) === 'boolean'));
		const id = (n: number) => String(n);
		fc.assert(
			fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 10 }), (parents) => {
				// A chain in which each lies in an earlier one never lies in itself; turning it round does.
				const areas = parents.map((parent, i) => ({
					id: id(i),
					name: '',
					parentId: i ? id(parent % i) : null
				}));
				return areas.every(
					(area) =>
						!area.parentId ||
						(!liesInItself(areas, area.id, area.parentId) &&
							liesInItself(areas, area.parentId, area.id))
				);
			})
		);
	});

	test('an address on the web is made of plain letters, and is never taken twice', () => {
		expect(slugOf('’t Weefkant & Co')).toBe('t-weefkant-co');
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string()), (name, others) => {
				const taken = new Set(others.map(slugOf));
				const slug = freeSlug(name, taken);
				return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && !taken.has(slug);
			})
		);
	});
});

describe('people, teams and roles', () => {
	test('[R25] a role is given per team, and a role for the whole organisation reaches all teams', async () => {
		const [team, person] = [newId(), newId()];
		await perform(addATeam, { id: team, name: 'Sociaal Wijkteam', purpose: 'samen kijken' }, admin);
		const joost = { id: person, accountId: 'joost', name: 'Joost', worksFor: 'Wijkverpleging' };
		await perform(addAPerson, { ...joost, role: 'member', teamId: team }, admin);
		const [standing] = await standingsOf(world.db, 'joost');
		expect(standing!.actor).toMatchObject({ roles: ['member'], teamIds: [team] });
		await perform(giveRole, { writeId: newId(), personId: person, role: 'worker' }, admin);
		const [wider] = await standingsOf(world.db, 'joost');
		expect(wider!.actor.roles).toEqual(['member', 'worker']);
		expect(wider!.actor.teamIds).toHaveLength(3);
		const found = (await perform(listPeople, {}, world.as('samira'))).find(
			(one) => one.id === person
		)!;
		const whole = found.roles.find((one) => one.role === 'worker')!;
		await perform(takeRole, { writeId: newId(), id: whole.id }, admin);
		await perform(endAccess, { writeId: newId(), id: person }, admin);
		expect(await standingsOf(world.db, 'joost')).toEqual([]);
		expect((await perform(listTeams, {}, admin)).map((one) => one.name)).toContain(
			'Sociaal Wijkteam'
		);
	});

	test('the last administrator stays, and only administrators give roles', async () => {
		const kees = world.actors.kees.personId!;
		expect(await refusal(perform(endAccess, { writeId: newId(), id: kees }, admin))).toMatchObject({
			code: 'lastAdmin'
		});
		const own = (await perform(listPeople, {}, admin)).find((one) => one.id === kees)!.roles[0]!;
		expect(await refusal(perform(takeRole, { writeId: newId(), id: own.id }, admin))).toMatchObject(
			{ code: 'lastAdmin' }
		);
		for (const who of ['noor', 'samira', 'yonas', 'elsewhere'] as const) {
			const role = { writeId: newId(), personId: kees, role: 'coordinator' as const };
			expect(await refusal(perform(giveRole, role, world.as(who)))).toMatchObject({
				code: 'forbidden'
			});
		}
		const strange = { writeId: newId(), personId: newId(), role: 'worker' as const };
		expect(await refusal(perform(giveRole, strange, admin))).toMatchObject({
			fields: ['personId']
		});
		const nowhere = { writeId: newId(), personId: kees, role: 'worker' as const, teamId: newId() };
		expect(await refusal(perform(giveRole, nowhere, admin))).toMatchObject({ fields: ['teamId'] });
	});
});

describe('an invitation by link', () => {
	const token = 'a'.repeat(43);
	const invitation = {
		id: newId(),
		name: 'Karin',
		email: 'karin@voorbeeld.nl',
		role: 'member' as const,
		token,
		origin: 'https://vierzet.voorbeeld.nl'
	};
	const accept = (secret: string, clock?: Context['clock']) =>
		perform(
			acceptInvitation,
			{ writeId: newId(), personId: newId(), token: secret, accountId: 'karin' },
			{ ...admin, actor: anybody(world.organisationId), task: 'sign-in', clock }
		);

	test('the mail holds the link, the database never the secret; it is used once', async () => {
		await perform(sendInvitation, invitation, admin);
		const [letter] = await perform(listMail, {}, admin);
		expect(letter!.body).toContain(`/uitnodiging/${token}`);
		const { rows } = await world.owner.query('select invitation::text as words from invitation');
		expect(rows[0].words).not.toContain(token);
		expect(await openInvitation(world.db, token)).toMatchObject({
			name: 'Karin',
			organisationName: 'Welzijn Oudermeer'
		});
		expect(await refusal(accept('b'.repeat(43)))).toMatchObject({ code: 'notFound' });
		const later = fixedClock(`${addDays(dayOf(new Date()), 15)}T12:00:00Z`);
		expect(await refusal(accept(token, later))).toMatchObject({ code: 'invitationOver' });
		await accept(token);
		expect((await standingsOf(world.db, 'karin'))[0]!.actor.roles).toEqual(['member']);
		expect(await refusal(accept(token))).toMatchObject({ code: 'invitationUsed' });
		expect(await refusal(openInvitation(world.db, token))).toMatchObject({
			code: 'invitationUsed'
		});
	});

	test('it can be taken back before it is used, and only administrators read and send', async () => {
		const other = { ...invitation, id: newId(), token: 'c'.repeat(43) };
		await perform(sendInvitation, other, admin);
		await perform(revokeInvitation, { writeId: newId(), id: other.id }, admin);
		expect(await refusal(openInvitation(world.db, other.token))).toMatchObject({
			code: 'notFound'
		});
		expect(
			await refusal(perform(sendInvitation, { ...other, id: newId(), email: 'karin' }, admin))
		).toMatchObject({ fields: ['email'] });
		for (const who of ['noor', 'samira', 'yonas'] as const) {
			expect(
				await refusal(perform(sendInvitation, { ...other, id: newId() }, world.as(who)))
			).toMatchObject({ code: 'forbidden' });
			expect(await refusal(perform(listInvitations, {}, world.as(who)))).toMatchObject({
				code: 'forbidden'
			});
			expect(await refusal(perform(listMail, {}, world.as(who)))).toMatchObject({
				code: 'forbidden'
			});
		}
	});
});

describe('what the program keeps and removes', () => {
	test('set-up happens once, and settings are the administrator’s', async () => {
		expect(await perform(isSetUp, {}, { ...admin, actor: anybody(newId()) })).toBe(true);
		const again = { ...setUpOrganisation.example, id: newId() };
		const context: Context = { ...admin, actor: anybody(again.id), task: 'setup' };
		expect(await refusal(perform(setUpOrganisation, again, context))).toMatchObject({
			code: 'alreadySetUp'
		});
		expect(await refusal(perform(setUpOrganisation, again, admin))).toMatchObject({
			code: 'forbidden'
		});
		const settings = { writeId: newId(), name: 'Welzijn Oudermeer', rawNotesMonths: 6 };
		await perform(changeSettings, settings, admin);
		expect(await perform(showOrganisation, {}, world.as('yonas'))).toMatchObject({
			rawNotesMonths: 6
		});
		expect(
			await refusal(
				perform(changeSettings, { ...settings, writeId: newId(), rawNotesMonths: 0 }, admin)
			)
		).toMatchObject({ fields: ['rawNotesMonths'] });
		expect(
			await refusal(perform(changeSettings, { ...settings, writeId: newId() }, world.as('noor')))
		).toMatchObject({ code: 'forbidden' });
	});

	test('what has had its time is removed and logged, without its words; mail goes after two weeks', async () => {
		await post(world.db, world.organisationId, { to: 'a@b.nl', subject: 'x', body: 'y' });
		const { rows: people } = await world.owner.query("select id from person where name = 'noor'");
		const add = (id: string, expires: string) =>
			world.owner.query(
				`insert into entry (organisation_id, id, kind, text, happened_on, author_id, visibility, expires_on, created_at)
				 values ($1, $2, 'observation', 'Een rauwe notitie.', '2020-01-01', $3, 'onlyMe', $4, now())`,
				[world.organisationId, id, people[0].id, expires]
			);
		const [old, young] = [newId(), newId()];
		await add(old, '2020-02-01');
		await add(young, '2999-01-01');
		expect(await removeExpired(world.db, world.files)).toBe(1);
		const { rows } = await world.owner.query('select id from entry where id = any ($1)', [
			[old, young]
		]);
		expect(rows).toEqual([{ id: young }]);
		const history = await perform(listHistory, {}, admin);
		expect(history.find((line) => line.objectId === old)).toMatchObject({
			action: 'retention.expire',
			origin: 'task',
			actorName: null
		});
		expect(JSON.stringify(history)).not.toContain('rauwe notitie');
		const { rows: letters } = await world.owner.query(
			'select expires_on::text from mail order by created_at desc limit 1'
		);
		expect(letters[0].expires_on).toBe(addDays(dayOf(new Date()), 14));
	});

	test('history is for coordinators and administrators', async () => {
		expect((await perform(listHistory, { limit: 5 }, admin)).length).toBe(5);
		for (const who of ['noor', 'samira', 'yonas'] as const)
			expect(await refusal(perform(listHistory, {}, world.as(who)))).toMatchObject({
				code: 'forbidden'
			});
	});
});
