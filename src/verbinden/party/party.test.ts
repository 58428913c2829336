import { listEntries, openLink, search, shareEntry } from '#community/index.ts';
import { makeSharedLink, removeExpired } from '#community/index.ts';
import {
	anybody,
	dayOf,
	addDays,
	addMonths,
	fixedClock,
	newId,
	perform,
	read
} from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	answerPartyProposal,
	askParty,
	changeParty,
	changePartyConsent,
	confirmParty,
	findPartyFacts,
	givePartyConfirmation,
	listPartyProposals,
	noteParty,
	readParty,
	showParty,
	takePartyOut,
	whatThereIs
} from './index.ts';
import { findParty } from './party.store.ts';
import { blocksOf, mapKinds } from './map.rules.ts';
import { within } from './party.rules.ts';

type Who = Parameters<World['as']>[0];
let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const today = dayOf(new Date());
const others = ['samira', 'yonas', 'kees'] as const;
const yes = {
	...{ consentOn: addDays(today, -3), consentHow: 'talk' as const },
	...{ consentUntil: addMonths(today, 6), consentScope: 'partners' as const }
};
const note = async (more: object = {}, who: Who = 'noor') => {
	const id = newId();
	const input = { id, kind: 'idea', areaId: world.areaId, title: 'Soepfiets', ...more };
	await perform(noteParty, input as never, world.as(who));
	return id;
};
const person = (more: object = {}) =>
	note({ kind: 'person', title: 'de duivenman', ...yes, ...more });
const show = (id: string, who: Who = 'samira') => perform(showParty, { id }, world.as(who));
const linkOf = async (id: string) => {
	const linkId = newId();
	const input = { id: linkId, entryId: id, purpose: 'confirmParty' as const, forWhom: 'beheer' };
	await perform(makeSharedLink, input, world.as('noor'));
	const { rows } = await world.owner.query('select token from shared_link where id = $1', [linkId]);
	return (rows[0] as { token: string }).token;
};
const byLink = (id: string) => ({
	...world.as('noor'),
	actor: { ...anybody(world.organisationId), linkedEntryId: id }
});
const give = (partyId: string, said: object, linked = partyId) =>
	perform(givePartyConfirmation, { id: newId(), partyId, ...said } as never, byLink(linked));

describe('[R16] what there is', () => {
	test('an idea, a place, an organisation: read by the team, by nobody else', async () => {
		const id = await note({
			...{ kind: 'resource', title: 'Het Weefgetouw', resourceKind: 'space', capacity: '60' },
			...{ stepFree: 'yes', lift: 'no', place: 'Weefselplein 1', costs: 'gratis voor buren' }
		});
		expect(await show(id)).toMatchObject({
			...{ kind: 'resource', stepFree: true, lift: false, toilet: null, capacity: 60 },
			...{ visibility: 'team', confirmedOn: null, fresh: false, consentOn: null }
		});
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
		expect(await refusal(show(id, 'elsewhere'))).toBe('notFound');
		expect(await refusal(show(id, 'yonas'))).toBe('forbidden');
		const facts = await read(world.db, world.actors.samira, (tx) =>
			findPartyFacts(tx, world.organisationId, [id, newId()])
		);
		expect(facts).toEqual([
			{ id, kind: 'resource', place: 'Weefselplein 1', stepFree: true, confirmedOn: null }
		]);
		expect(
			await read(world.db, world.actors.bram, (tx) =>
				findPartyFacts(tx, world.organisationId, [id])
			)
		).toEqual([]);
	});

	test('is noted by a worker, with a name, and without a citizen service number', async () => {
		expect(await refusal(note({ title: '' }))).toBe('invalidInput title');
		expect(await refusal(note({ areaId: newId() }))).toBe('invalidInput areaId');
		expect(await refusal(note({ text: 'bsn 111222333' }))).toBe('invalidInput text');
		expect(await refusal(note({ kind: 'resource', capacity: 0 }))).toBe('invalidInput capacity');
		expect(await refusal(note({ website: 'javascript:alert(1)' }))).toBe('invalidInput website');
		expect(await refusal(note({ sourceUrl: 'https://x.example' }))).toBe('invalidInput sourceFrom');
		expect(await refusal(note({ sourceFrom: 'x', sourceId: newId() }))).toBe(
			'invalidInput sourceId'
		);
		for (const who of others) expect(await refusal(note({}, who))).toBe('forbidden');
	});

	test('noted twice under one id it is there once', async () => {
		const id = newId();
		const input = { id, kind: 'idea' as const, title: 'Ruilkast' };
		const first = await perform(noteParty, input, world.as('noor'));
		expect(await perform(noteParty, input, world.as('noor'))).toEqual(first);
		expect(await refusal(perform(noteParty, { ...input, title: 'x' }, world.as('noor')))).toBe(
			'idInUse'
		);
	});

	test('is changed by the team; who comes second is told', async () => {
		const id = await note();
		const change = async (more: object = {}, who: Who = 'ilse') =>
			perform(
				changeParty,
				{ writeId: newId(), id, version: (await show(id)).version, title: 'Soepbakfiets', ...more },
				world.as(who)
			);
		await change();
		expect(await show(id)).toMatchObject({ title: 'Soepbakfiets', areaId: null });
		expect(await refusal(change({ version: 1 }))).toBe('changedMeanwhile');
		expect(await refusal(change({ title: '' }))).toBe('invalidInput title');
		expect(await refusal(change({ areaId: newId() }))).toBe('invalidInput areaId');
		expect(await refusal(change({}, 'samira'))).toBe('forbidden');
		expect(await refusal(change({}, 'bram'))).toBe('notFound');
	});
});

describe('[R63] people stand here in a role, with consent only', () => {
	test.each(['person', 'powerhouse'])('a %s without consent is refused', async (kind) => {
		expect(await refusal(note({ kind }))).toBe('invalidInput consentOn');
		for (const lacking of Object.keys(yes))
			expect(await refusal(note({ kind, ...yes, [lacking]: undefined }))).toBe(
				`invalidInput ${lacking}`
			);
		const until = (day: string) => refusal(note({ kind, ...yes, consentUntil: day }));
		expect(await until(addDays(today, -1))).toBe('invalidInput consentUntil');
		expect(await until(addMonths(today, 30))).toBe('invalidInput consentUntil');
		expect(await refusal(note({ kind, ...yes, consentOn: addDays(today, 2) }))).toBe(
			'invalidInput consentOn'
		);
	});

	test('has no place to be found, and what is no person has no consent', async () => {
		const id = await person({ place: 'Klosstraat 3', website: 'https://duif.example' });
		expect(await show(id)).toMatchObject({
			...{ place: null, website: null, ...yes, confirmedBy: 'zelf', fresh: true },
			consentTies: false
		});
		expect(await show(await note(yes))).toMatchObject({ consentOn: null, consentScope: null });
	});

	test('is shared no further than was said, by nobody', async () => {
		const id = await person();
		const share = (visibility: 'partners' | 'residents' | 'public') =>
			perform(shareEntry, { writeId: newId(), id, visibility }, world.as('noor'));
		await share('partners');
		expect(await refusal(share('public'))).toBe('forbidden');
		expect(await show(id, 'bram')).toMatchObject({ visibility: 'partners' });
		const consent = (more: object, who: Who = 'noor') =>
			perform(changePartyConsent, { writeId: newId(), id, ...yes, ...more }, world.as(who));
		for (const who of others) expect(await refusal(consent({}, who))).toBe('forbidden');
		expect(await refusal(consent({}, 'bram'))).toBe('forbidden');
		expect(await refusal(consent({ consentUntil: null }))).toBe('invalidInput consentUntil');
		await consent({ consentScope: 'team' });
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
		expect(await show(id)).toMatchObject({ visibility: 'team', consentScope: 'team' });
	});

	test('ends with the consent: not read the day after, then removed by itself', async () => {
		const id = await person({ consentUntil: addDays(today, 1) });
		const later = { ...world.as('samira'), clock: fixedClock(`${addDays(today, 2)}T12:00:00Z`) };
		expect(await refusal(perform(showParty, { id }, later))).toBe('notFound');
		await world.owner.query(
			`update party set consent_on = '2026-01-01', consent_until = current_date - 1 where id = $1`,
			[id]
		);
		await world.owner.query(`update entry set expires_on = null where id = $1`, [id]);
		// Whatever is done with the entry, its last day stays that of the consent.
		const { rows } = await world.owner.query(
			'select (expires_on = current_date) as held from entry where id = $1',
			[id]
		);
		expect(rows).toEqual([{ held: true }]);
		await removeExpired(world.db, world.files);
		expect((await world.owner.query('select 1 from entry where id = $1', [id])).rows).toEqual([]);
	});

	test('whose consent is over is found nowhere, also before it is removed', async () => {
		const id = await person({ title: 'de orgelbouwer' });
		const mine = await person({ title: 'de vergulder' });
		const places = (who: Who, q = 'orgelbouwer') =>
			Promise.all([
				perform(search, { q }, world.as(who)).then(({ found }) => found),
				perform(listEntries, { kinds: ['party'], limit: 200 }, world.as(who)),
				perform(whatThereIs, { q }, world.as(who)).then((all) => all.flatMap((one) => one.things))
			]).then((all) => all.map((found) => found.some((one) => one.id === id)));
		for (const who of ['samira', 'ilse'] as const)
			expect(await places(who)).toEqual([true, true, true]);
		await world.owner.query(
			`update party set consent_on = '2026-01-01', consent_until = current_date - 1 where id = any($1)`,
			[[id, mine]]
		);
		await world.owner.query('update entry set expires_on = null where id = any($1)', [[id, mine]]);
		// For the team, for who wrote it down, and for other teams alike.
		for (const who of ['samira', 'ilse', 'noor', 'bram'] as const)
			expect(await places(who)).toEqual([false, false, false]);
		expect(await refusal(show(id, 'noor'))).toBe('notFound');
		const withLink = read(world.db, byLink(id).actor, (tx) =>
			findParty(tx, world.organisationId, id)
		);
		expect(await withLink).toBeUndefined();
		// Retention still finds it, to remove it.
		await removeExpired(world.db, world.files);
		expect((await world.owner.query('select 1 from entry where id = $1', [id])).rows).toEqual([]);
	});

	test('taken out, nothing of it is left: not in lists, not in search, not by the link', async () => {
		const id = await person({ title: 'de klokkenmaker' });
		const token = await linkOf(id);
		const out = (who: Who) => perform(takePartyOut, { writeId: newId(), id }, world.as(who));
		const found = async () =>
			(await perform(search, { q: 'klokkenmaker' }, world.as('samira'))).found.length;
		expect(await found()).toBe(1);
		for (const who of others) expect(await refusal(out(who))).toBe('forbidden');
		expect(await refusal(out('bram'))).toBe('notFound');
		await out('ilse');
		expect(await found()).toBe(0);
		expect(await refusal(show(id))).toBe('notFound');
		expect(await read(world.db, anybody(null), (tx) => openLink(tx, token))).toBeUndefined();
		const idea = await note();
		expect(
			await refusal(perform(takePartyOut, { writeId: newId(), id: idea }, world.as('noor')))
		).toBe('notFound');
	});
});

describe('[R16] how fresh it is', () => {
	test('a worker notes who confirmed it', async () => {
		const id = await note();
		const confirm = (by: string, who: Who) =>
			perform(confirmParty, { writeId: newId(), id, by }, world.as(who));
		await confirm('beheer', 'ilse');
		expect(await show(id)).toMatchObject({
			...{ confirmedOn: today, confirmedBy: 'beheer', fresh: true }
		});
		expect(await refusal(confirm('', 'noor'))).toBe('invalidInput by');
		for (const who of others) expect(await refusal(confirm('x', who))).toBe('forbidden');
		expect(await refusal(confirm('x', 'bram'))).toBe('notFound');
	});

	test('who is named is asked by mail; the address is not kept beside it', async () => {
		const id = await note();
		const ask = (more: object = {}, who: Who = 'noor') =>
			perform(
				askParty,
				{
					...{ writeId: newId(), id, email: 'info@weefgetouw.voorbeeld.nl', forWhom: 'beheer' },
					...{ origin: 'https://vierzet.voorbeeld.nl', ...more }
				},
				world.as(who)
			);
		await ask();
		const { rows } = await world.owner.query('select to_address, body from mail');
		expect(rows).toHaveLength(1);
		expect((rows[0] as { body: string }).body).toMatch(/klopt-dit-nog\/[\w-]{40,}/);
		expect(await show(id)).toMatchObject({ askedOn: today });
		expect(await refusal(ask({ email: 'x' }))).toBe('invalidInput email');
		expect(await refusal(ask({ forWhom: '' }))).toBe('invalidInput forWhom');
		for (const who of others) expect(await refusal(ask({}, who))).toBe('forbidden');
		expect(await refusal(ask({}, 'bram'))).toBe('notFound');
	});

	test('by the link: right confirms at once, other words wait for the team', async () => {
		const id = await note({ kind: 'resource', title: 'Speeltuin', resourceKind: 'space' });
		const reading = await perform(readParty, { id }, byLink(id));
		expect(reading).toMatchObject({ title: 'Speeltuin', isPerson: false });
		expect(await refusal(perform(readParty, { id }, world.as('yonas')))).toBe('notFound');
		expect(await refusal(give(id, { right: 'yes' }))).toBe('invalidInput givenAs');
		await give(id, { right: 'yes', givenAs: 'beheer' });
		expect(await show(id)).toMatchObject({ confirmedOn: today, confirmedBy: 'beheer' });
		expect(await refusal(give(id, { right: 'no', givenAs: 'beheer', title: 'Speeltuin' }))).toBe(
			'invalidInput words'
		);
		expect(await refusal(give(id, { right: 'yes', givenAs: 'x' }, newId()))).toBe('notFound');
		await give(id, {
			...{ right: 'no', givenAs: 'oudergroep', title: 'Speeltuin Schietspoel' },
			words: 'De poort is nu ook op zondag open.'
		});
		expect(await show(id)).toMatchObject({ title: 'Speeltuin' });
		const list = (who: Who) => perform(listPartyProposals, {}, world.as(who));
		const waiting = await list('ilse');
		expect(waiting).toMatchObject([
			{ partyId: id, givenAs: 'oudergroep', title: 'Speeltuin Schietspoel', state: 'waiting' }
		]);
		expect(await list('bram')).toEqual([]);
		for (const who of others) expect(await refusal(list(who))).toBe('forbidden');
		const answer = (take: 'yes' | 'no', who: Who) =>
			perform(answerPartyProposal, { writeId: newId(), id: waiting[0]!.id, take }, world.as(who));
		expect(await refusal(answer('yes', 'samira'))).toBe('forbidden');
		expect(await refusal(answer('yes', 'bram'))).toBe('notFound');
		await answer('yes', 'ilse');
		await answer('no', 'ilse');
		expect(await show(id)).toMatchObject({
			...{ title: 'Speeltuin Schietspoel', confirmedBy: 'oudergroep' }
		});
		expect(await list('ilse')).toEqual([]);
	});

	test('[R63] a person takes themselves out by the link, and is gone at once', async () => {
		const id = await person();
		await give(id, { right: 'yes' });
		expect(await show(id)).toMatchObject({ confirmedBy: 'zelf', confirmedOn: today });
		await give(id, { right: 'out' });
		expect(await refusal(show(id))).toBe('notFound');
		const idea = await note();
		expect(await refusal(give(idea, { right: 'out' }))).toBe('notFound');
		expect(await show(idea)).toMatchObject({ id: idea });
	});

	test('a flood by one link is stopped', async () => {
		const id = await note();
		for (let at = 0; at < 20; at++) await give(id, { right: 'yes', givenAs: 'beheer' });
		expect(await refusal(give(id, { right: 'yes', givenAs: 'beheer' }))).toBe('tooManyRequests');
	});
});

describe('[R7] [R16] [R19] the map of what there is', () => {
	test('holds the six kinds and communities, residents first, by area, kind, words and freshness', async () => {
		const id = await note({ title: 'Zwanenveer', confirmedBy: 'beheer' });
		const map = (asked: object, who: Who = 'samira') => perform(whatThereIs, asked, world.as(who));
		const blocks = await map({});
		expect(blocks.map(({ kind }) => kind)).toEqual([...mapKinds]);
		const ideas = async (asked: object, who: Who = 'samira') =>
			(await map(asked, who)).find(({ kind }) => kind === 'idea')!;
		expect((await ideas({ q: 'zwanenveren' })).things).toMatchObject([
			{ id, fresh: true, connections: 0, confirmedBy: 'beheer' }
		]);
		expect((await ideas({ q: 'zwanenveer', areaId: world.areaId })).total).toBe(1);
		expect((await ideas({ q: 'zwanenveer', fresh: 'no' })).total).toBe(0);
		expect((await ideas({ q: 'zwanenveer', areaId: newId() })).total).toBe(0);
		expect((await ideas({ q: 'de het een' })).total).toBe(0);
		const one = await map({ kind: 'person' });
		expect(one.filter(({ things }) => things.length > 0).map(({ kind }) => kind)).toEqual([
			'person'
		]);
		expect(one.find(({ kind }) => kind === 'idea')!.total).toBeGreaterThan(0);
		expect((await ideas({}, 'bram')).total).toBe(0);
		expect(await refusal(map({}, 'yonas'))).toBe('forbidden');
		expect(await refusal(map({ kind: 'x' }))).toBe('invalidInput kind');
	});

	test('property: every kind stands once, in the same order, and nothing is lost', () => {
		const thing = fc.record({ kind: fc.constantFrom(...mapKinds), total: fc.nat(9) });
		fc.assert(
			fc.property(fc.array(thing), (things) => {
				const blocks = blocksOf(things);
				expect(blocks.map(({ kind }) => kind)).toEqual([...mapKinds]);
				expect(blocks.flatMap((one) => one.things)).toHaveLength(things.length);
			})
		);
	});
});

test('property: a consent never widens who sees it, and never leaves it wider than was said', () => {
	const rungs = ['onlyMe', 'team', 'partners', 'residents', 'public'];
	fc.assert(
		fc.property(
			fc.constantFrom('team' as const, 'partners' as const, 'public' as const),
			fc.constantFrom(...rungs),
			(scope, now) => {
				const next = rungs.indexOf(within(scope, now));
				expect(next).toBeLessThanOrEqual(rungs.indexOf(now));
				expect(next).toBeLessThanOrEqual(rungs.indexOf(scope));
			}
		)
	);
});
