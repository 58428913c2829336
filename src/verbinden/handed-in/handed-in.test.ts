import { anybody, dayOf, fixedClock, newId, perform } from '#kernel/index.ts';
import { shareEntry } from '#community/index.ts';
import { nameCommunity } from '#vinden/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMatch } from '../match/index.ts';
import { showOffered } from '../offered/index.ts';
import { noteParty } from '../party/index.ts';
import { changeOwnTalent, showTalent, takeTalentBack } from '../talent/index.ts';
import { aTalent } from '../talent/talent.harness.ts';
import { missingIn } from './handed-in.rules.ts';
import { endHanded, giveHanded, listHanded, removeHandedIn, takeHandedIn } from './index.ts';

type Who = Parameters<World['as']>[0];
let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const visitor = () => ({ ...world.as('noor'), actor: anybody(world.organisationId) });
const give = async (more: object = {}, id = newId()) => {
	const said = { role: 'asks', text: 'Wie wil er met mij wandelen?', ...more };
	await perform(giveHanded, { id, areaId: world.areaId, ...said } as never, visitor());
	return id;
};
const offer = { role: 'offers', text: 'Ik maak fietsen.', reach: '06 12345678', agreed: 'true' };
const list = (who: Who = 'noor') => perform(listHanded, {}, world.as(who));
const one = async (id: string) => (await list()).find((found) => found.id === id);
const take = async (handedId: string, more: object = {}, who: Who = 'noor', id = newId()) => {
	const said = { text: 'Wil met anderen wandelen.', ...more };
	await perform(takeHandedIn, { id, handedId, ...said }, world.as(who));
	return id;
};

describe('[R28] residents say themselves what they look for, without an account', () => {
	test('it waits for the team of the neighbourhood, and becomes a question that is matched', async () => {
		const handedId = await give();
		expect(await one(handedId)).toMatchObject({
			...{ role: 'asks', text: 'Wie wil er met mij wandelen?', reach: null, state: 'waiting' },
			...{ areaName: 'Spindelveld', aboutTitle: null, cameOn: dayOf(new Date()) }
		});
		const questionId = await take(handedId);
		expect(await one(handedId)).toMatchObject({ state: 'taken', text: null, entryId: questionId });
		const found = await perform(findMatch, { questionId }, world.as('ilse'));
		expect(found.question.text).toBe('Wil met anderen wandelen.');
	});

	test('two workers take it at once: one question comes of it', async () => {
		const handedId = await give();
		const both = await Promise.allSettled([take(handedId), take(handedId, {}, 'ilse')]);
		expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
	});

	test('sent twice it came in once; put aside, nothing of it is left', async () => {
		const id = newId();
		const said = { reach: 'achter de kassa', agreed: 'true' };
		await give(said, id);
		await give(said, id);
		expect((await list()).filter((found) => found.id === id)).toHaveLength(1);
		const away = (who: Who) => perform(removeHandedIn, { writeId: newId(), id }, world.as(who));
		for (const who of ['samira', 'yonas'] as const)
			expect(await refusal(away(who))).toBe('forbidden');
		expect(await refusal(away('bram'))).toBe('notFound');
		await away('ilse');
		const left = await world.owner.query(
			`select 1 from handed_in where id = $1 union all select 1 from history h where to_jsonb(h)::text like '%kassa%'`,
			[id]
		);
		expect(left.rowCount).toBe(0);
	});

	test('only the team reads it: no visitor, resident, member, other team or other organisation', async () => {
		const id = await give();
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await refusal(list(who))).toBe('forbidden');
		for (const who of ['bram', 'elsewhere'] as const) {
			expect((await list(who)).map((found) => found.id)).not.toContain(id);
			expect(await refusal(take(id, {}, who))).toBe('notFound');
		}
		expect(await refusal(perform(listHanded, {}, visitor()))).toBe('notSignedIn');
	});

	test('what began at something that is offered says so', async () => {
		const aboutId = newId();
		await perform(
			nameCommunity,
			{ id: aboutId, title: 'Kookgroep', areaId: world.areaId },
			world.as('noor')
		);
		const about = (who: Who) =>
			perform(
				giveHanded,
				{ id: newId(), areaId: world.areaId, role: 'asks', text: 'Ik wil mee.', aboutId },
				who === 'noor' ? visitor() : world.as(who)
			);
		expect(await refusal(about('noor'))).toBe('invalidInput aboutId');
		await perform(
			shareEntry,
			{ writeId: newId(), id: aboutId, visibility: 'public' },
			world.as('noor')
		);
		await about('noor');
		expect((await list()).map((found) => found.aboutTitle)).toContain('Kookgroep');
	});

	test('refuses nothing, too much, a BSN, a name with something private, and a page that is not there', async () => {
		const wrong = (more: object) => refusal(give(more));
		expect(await wrong({ text: ' ' })).toBe('invalidInput text');
		expect(await wrong({ text: 'wandelen '.repeat(5000) })).toBe('invalidInput text');
		expect(await wrong({ text: 'Mijn BSN is 111222333' })).toBe('invalidInput text');
		expect(await wrong({ reach: 'bsn 111222333', agreed: 'true' })).toBe('invalidInput reach');
		expect(await wrong({ reach: '06 12345678' })).toBe('invalidInput agreed');
		expect(await wrong({ ...offer, reach: '' })).toBe('invalidInput reach');
		const personal = 'Mijn buurvrouw Fatima is depressief.';
		expect(await wrong({ text: personal })).toBe('invalidInput sure');
		await give({ text: personal, sure: 'true' });
		expect(await wrong({ areaId: newId() })).toBe('notFound');
		await world.owner.query('update area set has_public_page = false where id = $1', [
			world.areaId
		]);
		expect(await wrong({})).toBe('notFound');
		await world.owner.query('update area set has_public_page = true where id = $1', [world.areaId]);
	});

	test.each(['I would like to walk', 'Yürümek istiyorum', 'أريد المشي', 'kheb gin volk'])(
		'in any language: %s',
		async (text) => {
			const id = await give({ text });
			expect((await one(id))!.text).toBe(text);
		}
	);

	test('goes by itself after three months, read or not', async () => {
		const [read, unread] = [await give({ reach: 'x', agreed: 'true' }), await give()];
		await take(read);
		await world.owner.query('update handed_in set expires_on = current_date where id = any($1)', [
			[read, unread]
		]);
		expect(await endHanded(world.db)).toBe(2);
		expect(await one(read)).toBeUndefined();
		expect(await endHanded(world.db, fixedClock(new Date().toISOString()))).toBe(0);
	});
});

describe('[R34] residents say themselves what they offer', () => {
	test('it becomes a talent they said yes to, with their own link in the post', async () => {
		const to = `${newId()}@voorbeeld.nl`;
		const handedId = await give({ ...offer, reach: to });
		const id = await take(handedId, { text: 'Ik maak fietsen.', kind: 'hands' });
		expect(await perform(showTalent, { id }, world.as('samira'))).toMatchObject({
			...{ text: 'Ik maak fietsen.', status: 'offered', who: 'bewoner', ownName: null },
			...{ consentHow: 'link', visibility: 'team', kind: 'hands' }
		});
		const { rows } = await world.owner.query('select body from mail where to_address = $1', [to]);
		const token = /mijn-talent\/([\w-]{40,60})/.exec((rows[0] as { body: string }).body)![1]!;
		const yes = { asked: true, consentFor: 'gevraagd worden' };
		const own = { ...visitor(), actor: { ...anybody(world.organisationId), linkedEntryId: id } };
		await perform(
			changeOwnTalent,
			{
				writeId: newId(),
				token,
				kind: 'hands' as const,
				words: 'Alleen kinderfietsen.',
				...yes
			},
			own
		);
		expect((await perform(showTalent, { id }, world.as('noor'))).text).toBe(
			'Alleen kinderfietsen.'
		);
	});

	test('without a mail address no letter goes out, and the team still knows how to reach them', async () => {
		const before = await world.owner.query('select 1 from mail');
		const handedId = await give(offer);
		await take(handedId);
		expect((await world.owner.query('select 1 from mail')).rowCount).toBe(before.rowCount);
		expect(await one(handedId)).toMatchObject({ state: 'taken', reach: '06 12345678' });
	});

	test('whatever is said, an offer is kept only with a way back and a yes', () => {
		const said = fc.record({
			...{ role: fc.constantFrom('asks' as const, 'offers' as const), text: fc.string() },
			...{ reach: fc.option(fc.string({ minLength: 1 })), agreed: fc.boolean(), sure: fc.boolean() }
		});
		fc.assert(
			fc.property(said, (one) => {
				if (missingIn(one, []) !== undefined) return;
				expect(one.role === 'asks' || one.reach !== null).toBe(true);
				expect(one.agreed || one.reach === null).toBe(true);
			})
		);
	});

	test('a flood on one page is stopped', async () => {
		const waiting = (await list()).length;
		for (let n = waiting; n < 30; n++) await give();
		expect(await refusal(give())).toBe('tooManyRequests');
	});
});

describe('[R16] what is offered stands on the page of the neighbourhood', () => {
	const offered = (context = visitor()) => perform(showOffered, { areaId: world.areaId }, context);
	const share = (id: string, visibility: 'residents' | 'public') =>
		perform(shareEntry, { writeId: newId(), id, visibility }, world.as('noor'));

	test('what its giver lets everybody see, without who that is; taken back it is gone at once', async () => {
		const words = 'Ik bak taarten voor de hele straat.';
		const more = { words, who: 'bakker', ownName: 'Meneer Jansen', visibility: 'public' };
		const id = await aTalent(world, { ...more, areaId: world.areaId });
		const hidden = await aTalent(world, { words: 'Alleen voor het team.', areaId: world.areaId });
		const found = await offered();
		expect(found.talents.map((one) => one.id)).toContain(id);
		expect(found.talents.map((one) => one.id)).not.toContain(hidden);
		expect(JSON.stringify(found)).not.toMatch(/Jansen|"bakker"/);
		await perform(takeTalentBack, { writeId: newId(), id }, world.as('noor'));
		expect((await offered()).talents.map((one) => one.id)).not.toContain(id);
	});

	test('what is for residents is read by a resident who is signed in, and not by a visitor', async () => {
		const id = newId();
		await perform(
			nameCommunity,
			{ id, title: 'Breikring', areaId: world.areaId },
			world.as('noor')
		);
		const seen = async (context = visitor()) =>
			(await offered(context)).communities.some((one) => one.id === id);
		expect(await seen()).toBe(false);
		await share(id, 'residents');
		expect([await seen(), await seen(world.as('yonas'))]).toEqual([false, true]);
		await share(id, 'public');
		expect(await seen()).toBe(true);
	});

	test('what lies in a smaller area stands on the page around it, though that area has no page', async () => {
		const [street, id] = [newId(), newId()];
		await world.owner.query(
			`insert into area (organisation_id, id, parent_id, team_id, kind, name, slug, has_public_page, created_at)
			 select organisation_id, $1, id, team_id, 'neighbourhood', 'Garenhof', 'garenhof', false, now() from area where id = $2`,
			[street, world.areaId]
		);
		await perform(nameCommunity, { id, title: 'Hofkring', areaId: street }, world.as('noor'));
		await share(id, 'public');
		expect((await offered()).communities.map((one) => one.id)).toContain(id);
	});

	test('places stand there; a person in a role does not, however far the consent goes', async () => {
		const [place, person] = [newId(), newId()];
		const today = dayOf(new Date());
		await perform(
			noteParty,
			{
				id: place,
				kind: 'resource',
				title: 'De Schuur',
				areaId: world.areaId,
				resourceKind: 'space'
			},
			world.as('noor')
		);
		await perform(
			noteParty,
			{
				...{ id: person, kind: 'person', title: 'de klusser', areaId: world.areaId },
				...{ consentOn: today, consentHow: 'talk', consentUntil: today, consentScope: 'public' }
			},
			world.as('noor')
		);
		await share(place, 'public');
		await share(person, 'public');
		const { things } = await offered();
		expect(things.map((one) => one.title)).toContain('De Schuur');
		expect(things.map((one) => one.title)).not.toContain('de klusser');
		expect(await refusal(perform(showOffered, { areaId: newId() }, visitor()))).toBe('notFound');
	});
});
