import { removeExpired } from '#community/index.ts';
import {
	addDays,
	anybody,
	dayOf,
	fixedClock,
	newId,
	perform,
	type Context
} from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	beginMeasurement,
	changeMeasurementWords,
	closeDueMoments,
	closeMoment,
	enterAnswers,
	exportMeasurement,
	giveAnswers,
	keptWithoutCode,
	listMeasurements,
	listScales,
	nameOtherCauses,
	noteApproached,
	openMoment,
	openQuestionnaire,
	showMeasurement,
	tableAsCsv
} from './index.ts';

type Who = Parameters<World['as']>[0];
let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const today = dayOf(new Date());
const rawUntil = addDays(today, 100);
const visitor = (linkedEntryId: string): Context => ({
	...world.as('noor'),
	actor: { ...anybody(world.organisationId), linkedEntryId }
});
const begin = async (more: object = {}, who: Who = 'noor') => {
	const id = newId();
	const input = {
		...{ id, title: 'Hoe is het in de straat?', purpose: 'Zien of buren elkaar kennen.' },
		...{ forWhom: 'bewoners van zes straten', scale: 'cantril', areaId: world.areaId, rawUntil },
		moments: ['before', 'after'],
		...more
	};
	await perform(beginMeasurement, input as never, world.as(who));
	return id;
};
const show = (id: string, who: Who = 'samira') => perform(showMeasurement, { id }, world.as(who));
const momentOf = async (id: string, kind = 'before') =>
	(await show(id)).moments.find((one) => one.kind === kind)!.id;
const open = async (id: string, kind = 'before', more: object = {}, who: Who = 'noor') => {
	const moment = { writeId: newId(), measurementId: id, id: await momentOf(id, kind) };
	await perform(openMoment, { ...moment, ...more }, world.as(who));
	return moment.id;
};
const close = async (measurementId: string, id: string, who: Who = 'noor') =>
	perform(closeMoment, { writeId: newId(), measurementId, id }, world.as(who));
const give = (measurementId: string, momentId: string, given: object) =>
	perform(giveAnswers, { id: newId(), measurementId, momentId, ...given }, visitor(measurementId));
const ladder = async (id: string, moment: string, many: number, more = (_: number) => ({})) => {
	for (let index = 0; index < many; index++)
		await give(id, moment, { answers: { q0: index % 11 }, ...more(index) });
};
const rawCount = async (id: string) =>
	Number(
		(
			await world.owner.query('select count(*) from measurement_answer where measurement_id = $1', [
				id
			])
		).rows[0].count
	);

describe('[R93] a questionnaire for a group', () => {
	test('is begun, listed, changed and read with its items as they were asked', async () => {
		const id = await begin({ scale: 'cohesion' });
		const change = { writeId: newId(), id, title: 'Straat', purpose: 'Kijken wat groeit.' };
		await perform(changeMeasurementWords, change, world.as('noor'));
		expect(await show(id)).toMatchObject({
			...{ title: 'Straat', text: 'Kijken wat groeit.', rawUntil, findings: [] },
			questionnaire: { scoring: 'meanToTen', altered: true }
		});
		const [one] = await perform(listMeasurements, { areaId: world.areaId }, world.as('samira'));
		expect(one).toMatchObject({ id, scale: 'cohesion', openMoment: null });
		const scales = await perform(listScales, {}, world.as('samira'));
		expect(scales.map(({ scale }) => scale)).toEqual(['cantril', 'who5', 'cohesion']);
		expect(scales.every(({ questionnaire }) => questionnaire.source !== '')).toBe(true);
	});
	test('refuses an end day that passed or is too far, and a kind of link that is not there', async () => {
		expect(await refusal(begin({ rawUntil: today }))).toBe('invalidInput rawUntil');
		expect(await refusal(begin({ rawUntil: addDays(today, 2000) }))).toBe('invalidInput rawUntil');
		expect(await refusal(begin({ aboutId: newId() }))).toBe('invalidInput aboutId');
		expect(await refusal(begin({ scale: 'own' }))).toBe('invalidInput own');
		expect(await refusal(begin({ moments: [] }))).toBe('invalidInput moments');
	});
	test('takes own items along, and asks for the right number for loneliness', async () => {
		const items = (parts: string[]) => parts.map((part) => ({ text: 'Een vraag.', part }));
		const own = { scoring: 'djg6', source: 'met toestemming van de VU' };
		const six = ['emotional', 'social', 'social', 'emotional', 'social', 'emotional'];
		const id = await begin({ scale: 'own', own: { ...own, items: items(six) } });
		expect((await show(id)).bands.map(({ to }) => to)).toEqual([1, 4, 6]);
		const five = { ...own, items: items(six.slice(1)) };
		expect(await refusal(begin({ scale: 'own', own: five }))).toBe('invalidInput own.items');
		const sum = { ...own, scoring: 'sum', items: items(['social']) };
		expect(await refusal(begin({ scale: 'own', own: sum }))).toBe('invalidInput own.options');
	});
	test('is for a worker to make and for a member to read', async () => {
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await refusal(begin({}, who))).toBe('forbidden');
		const id = await begin();
		expect(await refusal(show(id, 'yonas'))).toBe('forbidden');
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
		expect(await refusal(show(id, 'elsewhere'))).toBe('notFound');
		const moment = await momentOf(id);
		const asked = { writeId: newId(), measurementId: id, id: moment };
		for (const who of ['samira', 'bram'] as const) {
			const code = who === 'samira' ? 'forbidden' : 'notFound';
			const as = world.as(who);
			const change = { writeId: newId(), id, title: 'x', purpose: 'x' };
			expect(await refusal(perform(openMoment, asked, as))).toBe(code);
			expect(await refusal(perform(closeMoment, asked, as))).toBe(code);
			expect(await refusal(perform(noteApproached, { ...asked, approached: 3 }, as))).toBe(code);
			expect(await refusal(perform(changeMeasurementWords, change, as))).toBe(code);
			const causes = { writeId: newId(), id, causes: ['x'] };
			expect(await refusal(perform(nameOtherCauses, causes, as))).toBe(code);
			const sheet = { id: newId(), measurementId: id, momentId: moment, answers: { q0: 1 } };
			expect(await refusal(perform(enterAnswers, sheet, as))).toBe(code);
		}
	});
	test('somebody of another team who may read it can neither close it nor type into it', async () => {
		const id = await begin();
		const moment = await open(id);
		await world.owner.query("update entry set visibility = 'partners' where id = $1", [id]);
		expect(await refusal(close(id, moment, 'bram'))).toBe('forbidden');
		const sheet = { id: newId(), measurementId: id, momentId: moment, answers: { q0: 1 } };
		expect(await refusal(perform(enterAnswers, sheet, world.as('bram')))).toBe('forbidden');
	});
});

describe('[R93] answering', () => {
	test('goes by the link without an account, and only by that link', async () => {
		const id = await begin();
		const moment = await open(id);
		const form = await perform(openQuestionnaire, { id }, visitor(id));
		expect(form).toMatchObject({ title: 'Hoe is het in de straat?', moment: { id: moment } });
		await give(id, moment, { answers: { q0: 7 } });
		expect(await rawCount(id)).toBe(1);
		const other = visitor(newId());
		const sheet = { id: newId(), measurementId: id, momentId: moment, answers: { q0: 7 } };
		expect(await refusal(perform(giveAnswers, sheet, other))).toBe('notFound');
		expect(await refusal(perform(openQuestionnaire, { id }, other))).toBe('notFound');
		expect(await refusal(perform(openQuestionnaire, { id }, world.as('samira')))).toBe('notFound');
	});
	test('the same form sent twice counts once, and changed it is refused', async () => {
		const id = await begin();
		const moment = await open(id);
		const sheet = { id: newId(), measurementId: id, momentId: moment, answers: { q0: 7 } };
		const first = await perform(giveAnswers, sheet, visitor(id));
		expect(await perform(giveAnswers, sheet, visitor(id))).toEqual(first);
		const changed = { ...sheet, answers: { q0: 3 } };
		expect(await refusal(perform(giveAnswers, changed, visitor(id)))).toBe('idInUse');
		expect(await rawCount(id)).toBe(1);
	});
	test('what is not on the list, out of range or empty is refused with its place', async () => {
		const id = await begin({ background: { question: 'Waar?', options: ['a', 'b'] } });
		const moment = await open(id);
		const wrong = (given: object) => refusal(give(id, moment, given));
		expect(await wrong({ answers: { q0: 11 } })).toBe('invalidInput answers.q0');
		expect(await wrong({ answers: { q1: 1 } })).toBe('invalidInput answers.q1');
		expect(await wrong({ answers: { x: 1 } })).toBe('invalidInput answers.x');
		expect(await wrong({ answers: { q0: 1.5 } })).toBe('invalidInput answers.q0');
		expect(await wrong({})).toBe('invalidInput answers');
		expect(await wrong({ answers: { q0: 1 }, background: 2 })).toBe('invalidInput background');
		expect(await rawCount(id)).toBe(0);
	});
	test('before a moment opens and after it closed nothing is taken', async () => {
		const id = await begin();
		const moment = await momentOf(id);
		expect(await refusal(give(id, moment, { answers: { q0: 1 } }))).toBe('measurementNotOpen');
		expect(await refusal(close(id, moment))).toBe('measurementNotOpen');
		await open(id);
		expect(await refusal(open(id, 'after'))).toBe('invalidInput id');
		await close(id, moment);
		expect(await refusal(give(id, moment, { answers: { q0: 1 } }))).toBe('measurementClosed');
		expect(await refusal(close(id, moment))).toBe('measurementClosed');
		expect(await refusal(open(id))).toBe('measurementClosed');
	});
	test('after its last day nothing is taken either', async () => {
		const id = await begin();
		const moment = await open(id, 'before', { closesOn: today });
		const late = { ...visitor(id), clock: fixedClock(`${addDays(today, 1)}T10:00:00+01:00`) };
		const sheet = { id: newId(), measurementId: id, momentId: moment, answers: { q0: 1 } };
		expect(await refusal(perform(giveAnswers, sheet, late))).toBe('measurementClosed');
		expect((await perform(openQuestionnaire, { id }, late)).moment).toBeNull();
		const wrong = { closesOn: addDays(rawUntil, 1) };
		expect(await refusal(open(await begin(), 'before', wrong))).toBe('invalidInput closesOn');
	});
	test('a code used twice at one moment: the second answer stays, unlinked', async () => {
		const id = await begin({ usesCodes: true });
		const moment = await open(id);
		const one = await give(id, moment, { answers: { q0: 7 }, code: 'An-12 ka' });
		const two = await give(id, moment, { answers: { q0: 4 }, code: 'an12KA' });
		expect([one.version, two.version]).toEqual([1, keptWithoutCode]);
		expect(await rawCount(id)).toBe(2);
		expect(await refusal(give(id, moment, { answers: { q0: 4 }, code: 'a-1' }))).toBe(
			'invalidInput code'
		);
		const { rows } = await world.owner.query(
			'select code_mark from measurement_answer where measurement_id = $1 order by code_mark',
			[id]
		);
		expect(rows.map((row) => row.code_mark === null)).toEqual([false, true]);
		expect(rows[0].code_mark).not.toContain('an12');
	});
	test('nothing that is kept says who, from where, or when; history does not lead to the answer', async () => {
		const id = await begin();
		const moment = await open(id);
		const form = newId();
		const sheet = { id: form, measurementId: id, momentId: moment, answers: { q0: 7 } };
		await perform(giveAnswers, { ...sheet, seal: 'x1' }, visitor(id));
		const { rows } = await world.owner.query(
			'select * from measurement_answer where measurement_id = $1',
			[id]
		);
		expect(Object.keys(rows[0]).toSorted()).toEqual(
			[
				...['answers', 'background', 'code_mark', 'expires_on', 'id', 'measurement_id'],
				...['moment_id', 'organisation_id']
			].toSorted()
		);
		// The number itself is random (version 4), where one made of the time would tell when.
		expect(rows[0].id[14]).toBe('4');
		const history = await world.owner.query('select * from history where id = $1', [form]);
		expect(history.rows[0]).toMatchObject({ actor_id: null, object_id: id });
	});
});

describe('[R93] what is told of a group', () => {
	test('of nine nothing is told, not even that it is nine, in no form', async () => {
		const id = await begin();
		const moment = await open(id, 'before', { approached: 12 });
		await ladder(id, moment, 9);
		await close(id, moment);
		const { result } = (await show(id)).moments[0]!;
		expect(result).toEqual({ told: 'few', group: null, split: [], parts: null, change: null });
		const { rows } = await perform(exportMeasurement, { id }, world.as('samira'));
		const csv = tableAsCsv(rows);
		expect(csv).toContain('te weinig antwoorden (minder dan 10)');
		expect(csv.replace('(1965)', '')).not.toContain('9');
	});
	test('of an open moment nothing is told, so that no two days can be laid beside each other', async () => {
		const id = await begin();
		const moment = await open(id);
		await ladder(id, moment, 15);
		expect((await show(id)).moments[0]!.result).toBeNull();
	});
	test('ten of which a filter leaves nine: the total is told, the split is not', async () => {
		const id = await begin({ background: { question: 'Waar?', options: ['a', 'b'] } });
		const moment = await open(id);
		await ladder(id, moment, 10, (index) => ({ background: index < 9 ? 0 : 1 }));
		await close(id, moment);
		expect((await show(id)).moments[0]!.result).toMatchObject({
			...{ told: 'told', group: { n: 10, mean: 4.5 }, split: [null, null, null] }
		});
	});
	test('when all answer the same that is not given away', async () => {
		const id = await begin();
		const moment = await open(id);
		for (let index = 0; index < 12; index++) await give(id, moment, { answers: { q0: 10 } });
		await close(id, moment);
		expect((await show(id)).moments[0]!.result).toMatchObject({ told: 'same', group: null });
	});
	test('with answers missing only what may be counted counts', async () => {
		const id = await begin({ scale: 'who5' });
		const moment = await open(id);
		for (let index = 0; index < 12; index++) {
			const rest = { q1: 2, q2: 4, q3: 3, ...(index < 2 ? {} : { q4: index % 6 }) };
			await give(id, moment, { answers: { q0: index % 6, ...rest } });
		}
		await close(id, moment);
		expect((await show(id)).moments[0]!.result!.group!.n).toBe(10);
	});
	test('a change is shown for the same people, and between groups, once other causes were named', async () => {
		const id = await begin({ usesCodes: true });
		const before = await open(id);
		await ladder(id, before, 24, (index) => ({ code: `code${index}` }));
		await close(id, before);
		const after = await open(id, 'after');
		for (let index = 0; index < 24; index++)
			await give(id, after, {
				answers: { q0: Math.min(10, (index % 11) + 1) },
				...(index < 12 ? { code: `CODE ${index}` } : {})
			});
		await close(id, after);
		const first = await show(id);
		expect(first).toMatchObject({ findings: [], causesFirst: true });
		const causes = { writeId: newId(), id, causes: ['Er kwam een speelplek bij.'] };
		await perform(nameOtherCauses, causes, world.as('noor'));
		const { findings, causesFirst } = await show(id);
		expect(causesFirst).toBe(false);
		expect(findings.map(({ how, n }) => [how, n])).toEqual([
			['samePeople', [12]],
			['groups', [24, 24]]
		]);
		expect(findings[0]!.change).toBeGreaterThan(0.7);
		const { rows } = await perform(exportMeasurement, { id }, world.as('samira'));
		expect(tableAsCsv(rows)).toContain('verschil tussen groepen');
	});
	test('two who did not link stay unknown: no change is told of the others', async () => {
		const id = await begin({ usesCodes: true });
		const before = await open(id);
		await ladder(id, before, 14, (index) => ({ code: `code${index}` }));
		await close(id, before);
		const after = await open(id, 'after');
		await ladder(id, after, 12, (index) => ({ code: `code${index}` }));
		await close(id, after);
		const { moments } = await show(id);
		expect(moments[1]!.result).toMatchObject({ told: 'told', change: null });
	});
	test('a table holds no formula', async () => {
		const id = await begin({ title: '=1+1', forWhom: '+bewoners' });
		const { rows } = await perform(exportMeasurement, { id }, world.as('samira'));
		const csv = tableAsCsv(rows);
		expect(csv).toContain("'=1+1");
		expect(csv).toContain("'+bewoners");
		expect(await refusal(perform(exportMeasurement, { id }, world.as('yonas')))).toBe('forbidden');
	});
	test('how many were asked may be noted later, and is a number of people', async () => {
		const id = await begin();
		const moment = { writeId: newId(), measurementId: id, id: await momentOf(id) };
		await perform(noteApproached, { ...moment, approached: 60 }, world.as('noor'));
		expect((await show(id)).moments[0]!.approached).toBe(60);
		const none = { ...moment, writeId: newId(), approached: 0 };
		expect(await refusal(perform(noteApproached, none, world.as('noor')))).toBe(
			'invalidInput approached'
		);
	});
});

describe('[R93] answers go, the outcome of the group stays', () => {
	test('on their end day, also when nobody closed the moment', async () => {
		const id = await begin();
		const moment = await open(id, 'before', { closesOn: addDays(today, 20) });
		await ladder(id, moment, 12);
		const on = (day: string) => fixedClock(`${day}T10:00:00+01:00`);
		await closeDueMoments(world.db, on(addDays(today, 20)));
		expect((await show(id)).moments[0]!.state).toBe('open');
		// An open moment keeps its answers until it closed.
		await removeExpired(world.db, world.files, on(rawUntil));
		expect(await rawCount(id)).toBe(12);
		expect(await closeDueMoments(world.db, on(rawUntil))).toBeGreaterThan(0);
		await removeExpired(world.db, world.files, on(addDays(rawUntil, -1)));
		expect(await rawCount(id)).toBe(12);
		await removeExpired(world.db, world.files, on(rawUntil));
		expect(await rawCount(id)).toBe(0);
		expect((await show(id)).moments[0]!.result!.group!.n).toBe(12);
		const late = { ...world.as('noor'), clock: on(rawUntil) };
		const next = { writeId: newId(), measurementId: id, id: await momentOf(id, 'after') };
		expect(await refusal(perform(openMoment, next, late))).toBe('invalidInput id');
	});
});

describe('[R93] typing over from paper', () => {
	test('goes one sheet after the other, and counts as by the link', async () => {
		const id = await begin();
		const moment = await open(id);
		const version = (await perform(openQuestionnaire, { id }, world.as('ilse'))).moment!.id;
		expect(version).toBe(moment);
		for (let index = 0; index < 11; index++) {
			const sheet = { id: newId(), measurementId: id, momentId: moment };
			await perform(enterAnswers, { ...sheet, answers: { q0: index } }, world.as('ilse'));
		}
		const wrong = { id: newId(), measurementId: id, momentId: moment, answers: { q0: 99 } };
		expect(await refusal(perform(enterAnswers, wrong, world.as('ilse')))).toBe(
			'invalidInput answers.q0'
		);
		await close(id, moment);
		expect((await show(id)).moments[0]!.result!.group).toMatchObject({ n: 11, mean: 5 });
	});
});
