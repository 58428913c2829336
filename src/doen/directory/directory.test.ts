import fc from 'fast-check';
import { openLink, shareEntry } from '#community/index.ts';
import { anybody, newId, perform, read, type Context } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFresh } from './fresh.rules.ts';
import {
	addAListing,
	answerProposedChange,
	askOwner,
	changeAListing,
	closeListing,
	confirmListing,
	giveConfirmation,
	keepApart,
	listListings,
	listMerges,
	listProposedChanges,
	listTwins,
	mergeListings,
	showListing,
	undoMergeListings
} from './index.ts';
import { merged, unmerged } from './merge.rules.ts';
import { findTwins, plainPhone, reasonsFor } from './same.rules.ts';
import { emptyDetail } from './words.rules.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

type Who = 'noor' | 'ilse' | 'samira' | 'bram' | 'yonas' | 'kees' | 'elsewhere';
const add = async (more: object = {}) => {
	const id = newId();
	const words = { name: 'Eettafel', description: 'Samen eten.', ...more };
	await perform(addAListing, { id, areaId: world.areaId, ...words }, world.as('noor'));
	return id;
};
const show = (id: string, who: Who = 'samira') => perform(showListing, { id }, world.as(who));

describe('a listing', () => {
	test('needs a name only, and keeps what it is told', async () => {
		expect(await show(await add({ description: undefined }))).toMatchObject({
			...{ name: 'Eettafel', provider: null, fresh: false, confirmedOn: null, visibility: 'team' }
		});
		const id = await add({
			...{ providerName: 'Stichting Draad', phone: '0320 123456', themes: 'eten, Eten, buurt' },
			...{ minimumAge: '12', languages: 'Nederlands', email: 'info@draad.voorbeeld.nl' },
			places: [{ street: 'Garenhof 1', accessibility: 'geen drempel' }, {}],
			times: [{ days: ['TU', 'TH'], opensAt: '17:30', closesAt: '19:00' }]
		});
		expect(await show(id)).toMatchObject({
			...{ minimumAge: 12, provider: { name: 'Stichting Draad' } },
			phones: [{ number: '0320 123456' }],
			places: [{ street: 'Garenhof 1', accessibility: 'geen drempel' }],
			times: [{ freq: 'WEEKLY', days: 'TU,TH', opensAt: '17:30' }],
			themes: [{ name: 'Eten' }, { name: 'buurt' }]
		});
		const words = { name: 'Eettafel Garenhof', providerName: 'stichting draad' };
		await perform(changeAListing, { writeId: newId(), id, ...words }, world.as('ilse'));
		expect(await show(id)).toMatchObject({
			...{ name: 'Eettafel Garenhof', places: [], phones: [], areaId: null },
			provider: { name: 'Stichting Draad' }
		});
	});

	test('is found by words, area, subject and whether it was confirmed', async () => {
		const id = await add({ name: 'Fietswerkplaats', themes: 'fietsen' });
		const themeId = (await show(id)).themes[0]!.id;
		const find = async (asked: object, who: Who = 'samira') =>
			(await perform(listListings, asked, world.as(who))).map((one) => one.id);
		expect(await find({ q: 'fietsen' })).toContain(id);
		expect(await find({ themeId })).toEqual([id]);
		expect(await find({ areaId: world.areaId })).toContain(id);
		expect(await find({ confirmed: 'yes' })).not.toContain(id);
		expect(await find({ q: 'fietsen' }, 'yonas')).toEqual([]);
		const writeId = newId();
		await perform(confirmListing, { writeId, id, by: 'beheer' }, world.as('ilse'));
		expect(await find({ confirmed: 'yes' })).toContain(id);
		expect(await show(id)).toMatchObject({ confirmedBy: 'beheer', fresh: true });
	});

	test('is read page by page without losing or doubling one', async () => {
		const all = await perform(listListings, { limit: 200 }, world.as('noor'));
		const seen: string[] = [];
		for (let after: { afterId: string; afterName: string } | undefined; ;) {
			const some = await perform(listListings, { limit: 1, ...after }, world.as('noor'));
			if (!some[0]) break;
			seen.push(some[0].id);
			after = { afterId: some[0].id, afterName: some[0].name };
		}
		expect(seen).toEqual(all.map(({ id }) => id));
	});

	test('rests, is no more, or goes on', async () => {
		const id = await add();
		const close = { writeId: newId(), id, status: 'defunct' as const };
		await perform(closeListing, close, world.as('noor'));
		expect((await show(id)).status).toBe('defunct');
	});

	test('refuses what cannot be, and the wrong person', async () => {
		const of = (more: object, who: Who = 'noor') =>
			refusal(perform(addAListing, { id: newId(), name: 'x', ...more }, world.as(who)));
		expect(await of({ name: ' ' })).toBe('invalidInput name');
		expect(await of({ email: 'geen' })).toBe('invalidInput email');
		expect(await of({ email: 'a@b.nl\nBcc: c@d.nl' })).toBe('invalidInput email');
		expect(await of({ website: 'javascript:alert(1)' })).toBe('invalidInput website');
		expect(await of({ times: [{ opensAt: '25:00' }] })).toBe('invalidInput times.0.opensAt');
		expect(await of({ areaId: newId() })).toBe('invalidInput areaId');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await of({}, who)).toBe('forbidden');
		const id = await add();
		const change = (who: Who) =>
			refusal(perform(changeAListing, { writeId: newId(), id, name: 'y' }, world.as(who)));
		expect(await change('bram')).toBe('notFound');
		expect(await change('elsewhere')).toBe('notFound');
		const share = { writeId: newId(), id, visibility: 'partners' as const };
		await perform(shareEntry, share, world.as('noor'));
		expect(await change('bram')).toBe('forbidden');
	});
});

test('what was confirmed longer than twelve months ago is long ago', () => {
	expect(isFresh('2025-11-25', '2026-11-25')).toBe(true);
	expect(isFresh('2025-11-24', '2026-11-25')).toBe(false);
	expect(isFresh(null, '2026-11-25')).toBe(false);
});

describe('an owner, by one link without an account', () => {
	const visit = async (token: string): Promise<Context> => {
		const found = await read(world.db, anybody(null), (tx) => openLink(tx, token));
		const actor = { ...anybody(world.organisationId), linkedEntryId: found!.entryId };
		return { ...world.as('noor'), actor };
	};
	const ask = async (id: string) => {
		const origin = 'https://vierzet.voorbeeld.nl';
		const email = 'info@draad.voorbeeld.nl';
		await perform(askOwner, { writeId: newId(), id, email, origin }, world.as('noor'));
		const { rows } = await world.owner.query('select * from mail order by created_at desc limit 1');
		expect(rows[0].to_address).toBe(email);
		return /bevestig\/(\S+)/.exec(rows[0].body)![1]!;
	};

	test('is asked by mail, and what is right is confirmed at once', async () => {
		const id = await add();
		const visitor = await visit(await ask(id));
		expect(await perform(showListing, { id }, visitor)).toMatchObject({ name: 'Eettafel' });
		const said = { id: newId(), listingId: id, givenAs: 'Stichting Draad', right: 'yes' as const };
		await perform(giveConfirmation, said, visitor);
		// Sent twice it is one.
		await perform(giveConfirmation, said, visitor);
		expect(await show(id)).toMatchObject({ confirmedBy: 'Stichting Draad', fresh: true });
		const list = await perform(listProposedChanges, { listingId: id }, world.as('ilse'));
		expect(list.map(({ state }) => state)).toEqual(['right']);
	});

	test('proposes what is different, and a worker takes it over', async () => {
		const id = await add({ phone: '0320 1', cost: 'gratis' });
		const visitor = await visit(await ask(id));
		const words = { name: 'Eettafel', phone: '0320 2', cost: null };
		const said = { id: newId(), listingId: id, givenAs: 'de koks', right: 'no' as const, words };
		await perform(giveConfirmation, said, visitor);
		expect(await show(id)).toMatchObject({ phones: [{ number: '0320 1' }], confirmedOn: null });
		const [one] = await perform(listProposedChanges, {}, world.as('ilse'));
		expect(one!.fields).toEqual([
			{ field: 'phone', from: '0320 1', to: '0320 2' },
			{ field: 'cost', from: 'gratis', to: null }
		]);
		const take = { writeId: newId(), id: one!.id, take: 'yes' as const };
		expect(await refusal(perform(answerProposedChange, take, world.as('bram')))).toBe('notFound');
		await perform(answerProposedChange, take, world.as('ilse'));
		expect(await show(id)).toMatchObject({
			...{ phones: [{ number: '0320 2' }], cost: null, confirmedBy: 'de koks' }
		});
	});

	test('says nothing of another listing, nothing that is the same, and no endless row', async () => {
		const id = await add();
		const other = await add();
		const visitor = await visit(await ask(id));
		const give = (more: object, as: Context = visitor) => {
			const said = { id: newId(), listingId: id, givenAs: 'x', right: 'yes' as const };
			return refusal(perform(giveConfirmation, { ...said, ...more }, as));
		};
		expect(await give({ listingId: other })).toBe('notFound');
		expect(await give({ right: 'no', words: { name: 'Eettafel' } })).toBe('invalidInput right');
		expect(await give({ givenAs: '' })).toBe('invalidInput givenAs');
		expect(await give({}, world.as('samira'))).toBe('notFound');
		for (let at = 0; at < 20; at++)
			await perform(
				giveConfirmation,
				{ id: newId(), listingId: id, givenAs: 'x', right: 'yes' },
				visitor
			);
		expect(await give({})).toBe('tooManyRequests');
		expect(await refusal(perform(showListing, { id: other }, visitor))).toBe('notFound');
	});

	test('is not asked without an address, and not by who may not', async () => {
		const id = await add();
		const asked = { writeId: newId(), id, origin: 'https://x.nl' };
		expect(await refusal(perform(askOwner, asked, world.as('noor')))).toBe('invalidInput email');
		expect(await refusal(perform(askOwner, asked, world.as('samira')))).toBe('forbidden');
	});
});

describe('what stands there twice', () => {
	const two = async (name: string) => {
		const one = await add({ name, phone: '+31 320 99', description: 'De ene.' });
		const other = await add({
			...{ name: `${name} Spindelveld`, phone: '0320-99', cost: 'gratis' },
			places: [{ street: 'Kaardebol 2' }]
		});
		return [one, other] as const;
	};

	test('is shown with the reason, made one by a person, and taken apart again', async () => {
		const [listingId, goneId] = await two('Buurtmoestuin');
		const twins = () => perform(listTwins, {}, world.as('noor'));
		const isThere = async () =>
			(await twins()).find(({ listings }) => listings.some(({ id }) => id === goneId));
		expect((await isThere())!.reasons).toEqual(['name', 'phone']);
		const asked = { writeId: newId(), id: goneId, by: 'de koks' };
		await perform(confirmListing, asked, world.as('noor'));
		const seen = (await isThere())!.listings.map(({ confirmedBy }) => confirmedBy);
		expect(seen.toSorted()).toEqual(['de koks', null]);
		const share = { writeId: newId(), id: goneId, visibility: 'public' as const };
		await perform(shareEntry, share, world.as('noor'));
		const before = [await show(listingId), await show(goneId)];
		const id = newId();
		await perform(mergeListings, { id, listingId, goneId }, world.as('ilse'));
		expect(await show(listingId)).toMatchObject({
			...{ description: 'De ene.', cost: 'gratis', places: [{ street: 'Kaardebol 2' }] }
		});
		expect(await show(goneId)).toMatchObject({ mergedInto: listingId, visibility: 'partners' });
		expect(await isThere()).toBeUndefined();
		const words = {
			name: 'Buurtmoestuin',
			howToJoin: 'Kom langs.',
			phone: '+31 320 99',
			cost: 'gratis'
		};
		await perform(changeAListing, { writeId: newId(), id: listingId, ...words }, world.as('noor'));
		await perform(undoMergeListings, { writeId: newId(), id }, world.as('ilse'));
		const again = perform(undoMergeListings, { writeId: newId(), id }, world.as('ilse'));
		expect(await refusal(again)).toBe('mergeUndone');
		expect({ ...(await show(goneId)), version: 0, changedAt: null }).toEqual({
			...{ ...before[1]!, version: 0, changedAt: null }
		});
		// What was changed meanwhile stays; what only the merge brought is gone again.
		expect(await show(listingId)).toMatchObject({ howToJoin: 'Kom langs.', cost: null });
		expect((await perform(listMerges, {}, world.as('noor')))[0]).toMatchObject({ id });
		expect(await isThere()).toBeDefined();
	});

	test('stays two when a person says so', async () => {
		const [id, otherId] = await two('Taalmaatjes');
		const apart = { writeId: newId(), id, otherId };
		await perform(keepApart, apart, world.as('noor'));
		const found = await perform(listTwins, {}, world.as('noor'));
		expect(found.some(({ listings }) => listings.some((one) => one.id === id))).toBe(false);
	});

	test('refuses one with itself, and who may not', async () => {
		const [listingId, goneId] = await two('Sport');
		const of = (more: object, who: Who = 'noor') =>
			refusal(perform(mergeListings, { id: newId(), listingId, goneId, ...more }, world.as(who)));
		expect(await of({ goneId: listingId })).toBe('invalidInput goneId');
		expect(await of({}, 'samira')).toBe('forbidden');
		expect(await of({}, 'bram')).toBe('notFound');
	});

	const word = fc.constantFrom('tuin', 'eet', 'taal', 'fiets');
	const comparable = fc.record({
		id: fc.uuid(),
		stems: fc.array(word, { maxLength: 3 }),
		phones: fc.array(fc.constantFrom('0320', '0321'), { maxLength: 2 }),
		postalCodes: fc.array(fc.constantFrom('1234ab', '1234cd'), { maxLength: 2 }),
		addresses: fc.array(fc.constantFrom('a1', 'b2'), { maxLength: 2 })
	});
	test('is the same from both sides, always has two reasons, and never pairs one with itself', () => {
		fc.assert(
			fc.property(comparable, comparable, (a, b) => {
				expect(reasonsFor(a, b)).toEqual(reasonsFor(b, a));
				expect(reasonsFor(a, a)).toEqual([]);
			})
		);
		fc.assert(
			fc.property(fc.uniqueArray(comparable, { selector: ({ id }) => id }), (all) => {
				const twins = findTwins(all, new Set());
				for (const { ids, reasons } of twins) {
					expect(ids[0] < ids[1]).toBe(true);
					expect(reasons.length).toBeGreaterThan(1);
				}
				const pairs = twins.map(({ ids }) => ids.join(' '));
				expect(new Set(pairs).size).toBe(pairs.length);
				expect(findTwins(all, new Set(pairs))).toEqual([]);
				const every = all.flatMap((a, at) =>
					all.slice(at + 1).filter((b) => reasonsFor(a, b).length > 0)
				);
				expect(twins).toHaveLength(every.length);
			})
		);
		expect(plainPhone('+31 (0)320 12-34')).toBe(plainPhone('0320 1234'));
	});

	const text = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
	const detail = fc
		.record({
			...{ description: fc.constantFrom('', 'x', 'y'), cost: text, email: text, website: text },
			phones: fc.uniqueArray(fc.constantFrom('1', '2', '3')),
			places: fc.uniqueArray(fc.constantFrom('p', 'q', 'r'))
		})
		.map(({ phones, places, ...fields }) => ({
			...{ ...emptyDetail(newId()), ...fields },
			phones: phones.map((number) => ({ id: newId(), number, words: null, rest: {} })),
			places: places.map((street) => ({
				...{ id: newId(), locationId: newId(), kind: 'physical' as const, street, rest: {} },
				...{ name: null, postalCode: null, city: null, longitude: null, latitude: null },
				accessibility: null
			}))
		}));
	test('a merge loses nothing and takes no word away; undone it is as it was', () => {
		fc.assert(
			fc.property(detail, detail, (stays, goes) => {
				const one = merged(stays, goes);
				for (const name of ['cost', 'email', 'website'] as const)
					expect(one[name]).toBe(stays[name] ?? goes[name]);
				const numbers = new Set([...stays.phones, ...goes.phones].map(({ number }) => number));
				expect(new Set(one.phones.map(({ number }) => number))).toEqual(numbers);
				expect(unmerged(one, stays, one)).toEqual(stays);
				const changed = { ...one, howToJoin: 'later geschreven' };
				expect(unmerged(changed, stays, one)).toEqual({ ...stays, howToJoin: 'later geschreven' });
			})
		);
	});
});
