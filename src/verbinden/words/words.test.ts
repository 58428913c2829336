import { newId, perform, type Context } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmAsked, findMatch, listSubjects, noteAsked } from '../index.ts';
import {
	addOwnSubject,
	addOwnWord,
	keepOwnWord,
	listMissedWords,
	listOwnWords,
	listWordSubjects,
	previewChange,
	previewOwnWord,
	removeOwnSubject,
	removeOwnWord,
	showSubject
} from './index.ts';

let world: World;
let hanna: Context;
let question: string;
beforeAll(async () => {
	world = await openWorld();
	const actor = { ...world.actors.ilse, roles: ['coordinator' as const] };
	hanna = { ...world.as('ilse'), actor };
	question = await ask('Mevrouw wil weer gaan kalligraferen');
});
afterAll(() => world.close());

const ask = async (text: string, as = world.as('noor')) => {
	const id = newId();
	await perform(noteAsked, { id, text }, as);
	return id;
};
const add = async (more: object = {}, as = hanna) => {
	const id = newId();
	const input = { id, subjectId: 'handwerken', word: 'kalligraferen', ...more };
	await perform(addOwnWord, input, as);
	return id;
};
const remove = (id: string, as = hanna) => perform(removeOwnWord, { writeId: newId(), id }, as);
const keep = (id: string, as = hanna) => perform(keepOwnWord, { writeId: newId(), id }, as);
const chips = async () =>
	(await perform(findMatch, { questionId: question }, world.as('noor'))).subjects.map(
		({ id }) => id
	);
const outsiders = ['yonas', 'kees'] as const;

describe('[R28] the organisation’s own words', () => {
	test('a preview shows what a word would change; saved, the question has the subject; taken away, it is as it was', async () => {
		expect(await chips()).not.toContain('handwerken');
		const word = { subjectId: 'handwerken', word: '  Kalligraferen ' };
		const { gains, loses, of } = await perform(previewOwnWord, word, hanna);
		expect(gains).toEqual({
			count: 1,
			some: [{ id: question, text: 'Mevrouw wil weer gaan kalligraferen' }]
		});
		expect([loses.count, of]).toEqual([0, 1]);
		expect(await chips()).not.toContain('handwerken');
		const id = await add();
		expect(await chips()).toContain('handwerken');
		const away = await perform(previewChange, { id }, hanna);
		expect([away.gains.count, away.loses.some.map((one) => one.id)]).toEqual([0, [question]]);
		await remove(id);
		expect(await chips()).not.toContain('handwerken');
		expect(await refusal(remove(id))).toBe('notFound');
	});

	test('what is not the subject takes it away from a question', async () => {
		const knitting = await ask('Wil graag breien');
		const word = { subjectId: 'handwerken', word: 'breien', isNot: 'yes' as const };
		const { loses } = await perform(previewOwnWord, word, hanna);
		expect(loses.some.map(({ id }) => id)).toEqual([knitting]);
		await remove(await add(word));
	});

	test('a worker proposes, and it counts once a coordinator keeps it; a worker takes back only a proposal', async () => {
		const id = await add({}, world.as('noor'));
		expect(await chips()).not.toContain('handwerken');
		const listed = await perform(listOwnWords, {}, world.as('samira'));
		expect(listed).toMatchObject([
			{ id, word: 'kalligraferen', isProposal: true, subject: { id: 'handwerken' } }
		]);
		const shown = await perform(previewChange, { id }, world.as('noor'));
		expect(shown.gains.count).toBe(1);
		expect(await refusal(keep(id, world.as('noor')))).toBe('forbidden');
		await keep(id);
		expect(await chips()).toContain('handwerken');
		expect(await refusal(remove(id, world.as('noor')))).toBe('forbidden');
		await remove(id);
		await remove(await add({}, world.as('noor')), world.as('noor'));
		expect(await refusal(keep(newId()))).toBe('notFound');
	});

	test.each([
		[{ word: '' }, 'invalidInput word'],
		[{ word: 'a'.repeat(200) }, 'invalidInput word'],
		[{ word: 'de' }, 'invalidInput word'],
		[{ word: 'een, twee' }, 'invalidInput word'],
		[{ word: 'vraag van 111222333' }, 'invalidInput word'],
		[{ word: 'Handwerken' }, 'invalidInput word'],
		[{ subjectId: 'is-er-niet' }, 'invalidInput subjectId'],
		[{ subjectId: newId() }, 'invalidInput subjectId'],
		[{ isNot: 'misschien' }, 'invalidInput isNot']
	])('%j is refused, saved or only looked at', async (more, expected) => {
		expect(await refusal(add(more))).toBe(expected);
		const input = { subjectId: 'handwerken', word: 'kalligraferen', ...more } as never;
		expect(await refusal(perform(previewOwnWord, input, hanna))).toBe(expected);
	});

	test('a word stands with a subject once, in one way; the same write again is the same word', async () => {
		const id = await add();
		expect(await refusal(add())).toBe('invalidInput word');
		expect(await refusal(add({ isNot: 'yes' }))).toBe('invalidInput word');
		const input = { id, subjectId: 'handwerken', word: 'kalligraferen' };
		expect(await perform(addOwnWord, input, hanna)).toEqual({ id, version: 1 });
		expect(await perform(listOwnWords, {}, hanna)).toHaveLength(1);
		const both = await Promise.allSettled([add({ word: 'knopen' }), add({ word: 'knopen' })]);
		expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		for (const one of await perform(listOwnWords, {}, hanna)) await remove(one.id);
	});

	test('another organisation has none of them, and a member or resident changes nothing', async () => {
		const id = await add();
		expect(await perform(listOwnWords, {}, world.as('elsewhere'))).toEqual([]);
		expect(await refusal(keep(id, world.as('elsewhere')))).toBe('forbidden');
		expect(await refusal(remove(id, world.as('elsewhere')))).toBe('notFound');
		for (const who of ['samira', ...outsiders] as const) {
			expect(await refusal(add({ word: 'knopen' }, world.as(who)))).toBe('forbidden');
			expect(await refusal(remove(id, world.as(who)))).toBe('forbidden');
			expect(await refusal(perform(previewChange, { id }, world.as(who)))).toBe('forbidden');
		}
		for (const who of outsiders)
			for (const list of [listOwnWords, listMissedWords, listWordSubjects])
				expect(await refusal(perform(list as never, {}, world.as(who)))).toBe('forbidden');
		await remove(id);
	});

	test('a preview quotes only questions its reader may see', async () => {
		const bram = await ask('Bij ons willen ze kalligraferen', world.as('bram'));
		const word = { subjectId: 'handwerken', word: 'kalligraferen' };
		const { gains } = await perform(previewOwnWord, word, hanna);
		expect(gains.some.map(({ id }) => id)).not.toContain(bram);
	});
});

describe('[R28] an own subject', () => {
	const begin = async (more: object = {}, as = hanna) => {
		const id = newId();
		const input = { id, nl: 'Duiven houden', domain: 'interest' as const, ...more };
		await perform(addOwnSubject, input, as);
		return id;
	};

	test('is found by its words, can be confirmed by hand, and goes with its words', async () => {
		const id = await begin({ broader: 'handwerken' });
		await add({ subjectId: id, word: 'kalligraferen' });
		expect(await chips()).toContain(id);
		const listed = await perform(listSubjects, {}, world.as('samira'));
		expect(listed).toContainEqual(expect.objectContaining({ id, nl: 'Duiven houden' }));
		const confirm = (one: string) =>
			perform(confirmAsked, { writeId: newId(), id: question, add: [one] }, world.as('noor'));
		await confirm(id);
		expect(await refusal(confirm(newId()))).toBe('invalidInput add');
		expect(await perform(showSubject, { id }, world.as('samira'))).toMatchObject({
			...{ nl: 'Duiven houden', en: 'Duiven houden', isOwn: true, words: [] },
			own: [{ word: 'kalligraferen' }]
		});
		await perform(removeOwnSubject, { writeId: newId(), id }, hanna);
		expect(await chips()).not.toContain(id);
		expect(await refusal(perform(showSubject, { id }, world.as('samira')))).toBe('notFound');
		expect(await perform(listOwnWords, {}, hanna)).toEqual([]);
	});

	test('has a name of its own, a domain, and a broader subject that is there; a coordinator begins it', async () => {
		expect(await refusal(begin({ nl: '' }))).toBe('invalidInput nl');
		expect(await refusal(begin({ nl: 'Koken' }))).toBe('invalidInput nl');
		expect(await refusal(begin({ domain: 'x' }))).toBe('invalidInput domain');
		expect(await refusal(begin({ broader: 'is-er-niet' }))).toBe('invalidInput broader');
		for (const who of ['noor', 'samira', ...outsiders] as const)
			expect(await refusal(begin({}, world.as(who)))).toBe('forbidden');
		const away = (as: Context) =>
			refusal(perform(removeOwnSubject, { writeId: newId(), id: newId() }, as));
		expect(await away(world.as('noor'))).toBe('forbidden');
		expect(await away(hanna)).toBe('notFound');
	});
});

describe('[R28] subjects on the screen', () => {
	test('are searched by name and word, and shown with what is near and broader', async () => {
		const found = await perform(listWordSubjects, { q: 'BREIEN' }, world.as('samira'));
		expect(found.map(({ id }) => id)).toContain('handwerken');
		expect(await perform(listWordSubjects, { q: 'xqzwv' }, world.as('samira'))).toEqual([]);
		const shown = await perform(showSubject, { id: 'eenzaamheid' }, world.as('samira'));
		expect(shown.near.map(({ id }) => id)).toContain('ontmoeten');
		expect(shown.words).toContain('eenzaam');
		expect(shown.own).toEqual([]);
		const friends = await perform(showSubject, { id: 'nieuwe-vrienden' }, world.as('samira'));
		expect(friends.broader?.id).toBe('ontmoeten');
	});

	test('words that led nowhere come from two questions or more', async () => {
		const missed = () => perform(listMissedWords, {}, world.as('noor'));
		await ask('Een kameel in huis');
		expect((await missed()).map(({ word }) => word)).not.toContain('kameel');
		await ask('Wie heeft er een kameel?');
		expect(await missed()).toContainEqual({ word: 'kameel', questions: 2 });
		await ask('Een kameel', world.as('bram'));
		expect(await missed()).toContainEqual({ word: 'kameel', questions: 2 });
	});
});
