import { addMonths, dayOf, newId, perform } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { refusalOf } from '#test/house.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverageOf } from './coverage.rules.ts';
import {
	answerWish,
	closePromise,
	listPresences,
	listPromises,
	listQuestions,
	noteObservation,
	notePresence,
	noteQuestion,
	showNeighbourhood,
	showObservation,
	showRhythm
} from './index.ts';
import { facets, objects } from './observation.schema.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());
const rows = async () =>
	Number((await world.owner.query('select count(*) as n from entry')).rows[0].n);

describe('promises and questions beside a note', () => {
	test('[R10] [R12] [R54] a note with its kind, its reading, a promise and a question arrives whole, and once', async () => {
		const note = {
			id: newId(),
			text: 'Bij de schoolpoort staan ouders dubbel geparkeerd.',
			kind: 'conversation' as const,
			reading: 'Ik denk dat tweeverdieners klem zitten.',
			promise: { id: newId(), text: 'de uitkomst van de telling', dueOn: '2026-12-01' },
			question: { id: newId(), text: 'Kan de straat een uur dicht?' },
			areaId: world.areaId,
			visibility: 'team' as const
		};
		const before = await rows();
		await perform(noteObservation, note, world.as('noor'));
		await perform(noteObservation, note, world.as('noor'));
		expect(await rows()).toBe(before + 3);
		const seen = await perform(showObservation, { id: note.id }, world.as('ilse'));
		expect(seen).toMatchObject({ kind: 'conversation', reading: note.reading, text: note.text });
		expect(await perform(listPromises, {}, world.as('noor'))).toMatchObject([
			{ text: 'de uitkomst van de telling', dueOn: '2026-12-01' }
		]);
		expect(await perform(listPromises, {}, world.as('ilse'))).toEqual([]);
		expect(await perform(listQuestions, {}, world.as('samira'))).toMatchObject([
			{ text: 'Kan de straat een uur dicht?' }
		]);
		expect(await perform(listQuestions, {}, world.as('bram'))).toEqual([]);

		const outcome = { writeId: newId(), id: note.promise.id, state: 'kept' as const };
		expect(await refusalOf(perform(closePromise, outcome, world.as('bram')))).toBe('notFound');
		expect(await refusalOf(perform(closePromise, outcome, world.as('samira')))).toBe('forbidden');
		await perform(closePromise, outcome, world.as('noor'));
		expect(await perform(listPromises, {}, world.as('noor'))).toEqual([]);
		const again = { ...outcome, writeId: newId() };
		expect(await refusalOf(perform(closePromise, again, world.as('noor')))).toBe(
			'changedMeanwhile'
		);
	});

	test.each([
		['a promise without words', { promise: { id: newId(), text: ' ' } }, 'promise.text'],
		[
			'a promise for no day',
			{ promise: { id: newId(), text: 'x', dueOn: '2026-02-30' } },
			'promise.dueOn'
		],
		['a zero byte', { question: { id: newId(), text: 'a\u0000b' } }, 'question.text'],
		['an unknown kind', { kind: 'rumour' as never }, 'kind']
	])('%s is refused at its field, and nothing is half noted', async (_, wrong, field) => {
		const before = await rows();
		const note = { id: newId(), text: 'Iets gezien.', ...wrong };
		expect(await refusalOf(perform(noteObservation, note, world.as('noor')))).toBe(
			`invalidInput ${field}`
		);
		expect(await rows()).toBe(before);
	});

	test('a promise under an id that is taken takes the note back with it', async () => {
		const taken = newId();
		await perform(noteObservation, { id: taken, text: 'Eerst.' }, world.as('noor'));
		const before = await rows();
		const note = { id: newId(), text: 'Tweede.', promise: { id: taken, text: 'belofte' } };
		expect(await refusalOf(perform(noteObservation, note, world.as('noor')))).toBe('idInUse');
		expect(await rows()).toBe(before);
	});

	test('texts of any script stay as they were', async () => {
		for (const text of ['مرحبا بالجيران', 'ከጎረቤቶች ጋር', 'דייג 👩‍👩‍👧 ✊🏿', "'; drop table entry; --"]) {
			const id = newId();
			await perform(noteQuestion, { id, text }, world.as('samira'));
			const [found] = await perform(listQuestions, { limit: 1 }, world.as('samira'));
			expect(found).toMatchObject({ id, text });
		}
		expect(
			await refusalOf(perform(noteQuestion, { id: newId(), text: 'x' }, world.as('yonas')))
		).toBe('forbidden');
	});
});

describe('presence', () => {
	test('[R44] [R45] is whole with a place and "no follow-up", seen by the writer only; the team sees the rhythm of the place', async () => {
		const there = {
			...{ areaId: world.areaId, partOfDay: 'afternoon' as const, noFollowUp: true },
			happenedOn: '2026-11-03'
		};
		for (const who of ['noor', 'ilse'] as const) {
			await perform(notePresence, { ...there, id: newId(), hours: 1.5 }, world.as(who));
		}
		await perform(notePresence, { ...there, id: newId() }, world.as('noor'));
		const diary = await perform(listPresences, {}, world.as('noor'));
		expect(diary).toHaveLength(2);
		expect(diary.every((one) => one.noFollowUp && one.expiresOn)).toBe(true);
		expect(await perform(listPresences, {}, world.as('bram'))).toEqual([]);
		expect(await perform(showRhythm, {}, world.as('samira'))).toEqual([
			{
				...{ areaId: world.areaId, areaName: 'Spindelveld', month: '2026-11-01' },
				...{ times: 3, halfHours: 6 }
			}
		]);
		expect(await perform(showRhythm, {}, world.as('bram'))).toEqual([]);
		expect(await refusalOf(perform(listPresences, {}, world.as('kees')))).toBe('forbidden');
		expect(await refusalOf(perform(showRhythm, {}, world.as('yonas')))).toBe('forbidden');
	});

	test('[R44] nothing but the id is asked for; a coordinator, the team and the administrator find no diary', async () => {
		const id = newId();
		await perform(notePresence, { id }, world.as('noor'));
		expect((await perform(listPresences, {}, world.as('noor'))).some((one) => one.id === id)).toBe(
			true
		);
		for (const who of ['ilse', 'samira', 'kees'] as const) {
			expect(await refusalOf(perform(showObservation, { id }, world.as(who)))).toBe('notFound');
		}
	});

	test('[R44] what software must not keep has no place: no time of day, no route, no person', async () => {
		const { rows: columns } = await world.owner.query(
			`select table_name, column_name, data_type from information_schema.columns
			where table_schema = 'public' and table_name in ('presence', 'presence_rhythm', 'observation', 'promise', 'question')`
		);
		const wrong = columns.filter(
			({ table_name: table, column_name: name, data_type: type }) =>
				/time|geo|point|person|resident|score|risk|author/.test(`${name}`.replace(/^times$/, '')) ||
				/time/.test(type) ||
				(table === 'presence_rhythm' && /^id$|entry/.test(name))
		);
		expect(columns.length).toBeGreaterThan(20);
		expect(wrong).toEqual([]);
		const strange = { id: newId(), latitude: 51.8 };
		expect(await refusalOf(perform(notePresence, strange, world.as('noor')))).toMatch(
			'invalidInput'
		);
	});

	test.each([
		['three quarters of an hour', { hours: 0.75 }],
		['thirty hours', { hours: 30 }],
		['minus one hour', { hours: -1 }]
	])('%s is refused', async (_, wrong) => {
		expect(
			await refusalOf(perform(notePresence, { id: newId(), ...wrong }, world.as('noor')))
		).toBe('invalidInput hours');
	});
});

describe('the neighbourhood in the picture', () => {
	test('[R55] [R56] shows nine facets with quotes first, recognised wishes, and what was not looked at', async () => {
		const own = await openWorld();
		const today = dayOf(new Date());
		const note = (text: string, more: object = {}) => ({
			...{ id: newId(), text, areaId: own.areaId, visibility: 'team' as const, happenedOn: today },
			...more
		});
		const wish = note('Gepraat over duiven.', {
			...{ object: 'group', facets: ['wishes', 'networks'] },
			silentWish: 'een plek zonder programma'
		});
		const skills = { object: 'people', facets: ['skills'] };
		const notes = [
			wish,
			note('Zonder citaat.', skills),
			note('Met citaat.', { ...skills, quote: 'Elke fiets.', happenedOn: '2026-01-04' }),
			note('Lang geleden.', { ...skills, happenedOn: addMonths(today, -14) }),
			note('Zomaar.')
		];
		for (const one of notes) await perform(noteObservation, one, own.as('noor'));
		const show = (who: 'noor' | 'bram' | 'samira') =>
			perform(showNeighbourhood, { areaId: own.areaId }, own.as(who));
		const picture = await show('samira');
		expect(picture.sheets.map(({ facet }) => facet)).toHaveLength(9);
		const sheet = picture.sheets.find(({ facet }) => facet === 'skills')!;
		expect(sheet.material.map(({ text }) => text)).toEqual([
			...['Met citaat.', 'Zonder citaat.', 'Lang geleden.']
		]);
		expect(picture.wishes).toEqual([]);
		expect(picture.coverage.patches).toHaveLength(45);
		const patch = (object: string, facet: string) =>
			picture.coverage.patches.find((one) => one.object === object && one.facet === facet);
		expect(patch('people', 'skills')).toMatchObject({ times: 2, newest: today });
		expect(patch('entrepreneurs', 'dreams')).toMatchObject({ times: 0, newest: null });
		expect(picture.coverage.elsewhere).toBe(1);

		const answer = {
			writeId: newId(),
			id: wish.id,
			state: 'adjusted' as const,
			answer: 'een tafel'
		};
		await perform(answerWish, answer, own.as('noor'));
		expect((await show('noor')).wishes).toMatchObject([{ wish: 'een tafel' }]);
		const other = await show('bram');
		expect(other.sheets.every(({ material }) => material.length === 0)).toBe(true);
		expect(
			await refusalOf(perform(showNeighbourhood, { areaId: own.areaId }, own.as('yonas')))
		).toBe('forbidden');
		expect(
			await refusalOf(perform(showNeighbourhood, { areaId: own.areaId }, own.as('elsewhere')))
		).toBe('notFound');
		await own.close();
	});

	test('[R55] every patch counts what names it, and the order of the notes changes nothing', () => {
		const looked = fc.array(
			fc.record({
				object: fc.option(fc.constantFrom(...objects)),
				facets: fc.uniqueArray(fc.constantFrom(...facets)),
				times: fc.integer({ min: 1, max: 9 }),
				day: fc.constantFrom('2026-01-01', '2026-05-05', '2026-09-09')
			})
		);
		fc.assert(
			fc.property(looked, (notes) => {
				const { patches, elsewhere } = coverageOf(notes, objects, facets);
				const named = notes.filter(({ object }) => object);
				const times = patches.reduce((sum, patch) => sum + patch.times, 0);
				expect(times).toBe(named.reduce((sum, note) => sum + note.facets.length * note.times, 0));
				expect(patches.every((patch) => patch.times > 0 === (patch.newest !== null))).toBe(true);
				const sumOf = (some: typeof notes) => some.reduce((sum, { times }) => sum + times, 0);
				const counted = sumOf(notes) - sumOf(named.filter((note) => note.facets.length > 0));
				expect(elsewhere).toBe(counted);
				expect(coverageOf(notes.toReversed(), objects, facets)).toEqual({ patches, elsewhere });
			})
		);
	});
});
