import { deleteEntry, shareEntry, walkWhy } from '#community/index.ts';
import { cite, listSources, openSmallAction, uncite } from '#denken/index.ts';
import { noteActivity, noteOthers } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation, notePresence } from '#zien/index.ts';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addLinkOfClaim, beginClaim, changeLinkOfClaim, judgeClaim } from '../claim/index.ts';
import { nameCommunity } from '../community/index.ts';
import { noteLookBack } from '../look-back/index.ts';
import { noteOutcome } from '../outcome/index.ts';
import { changedSince, fewest, figuresOf, hiddenOf, numberKeys } from './figures.rules.ts';
import {
	asSheetFile,
	beginReport,
	changeReport,
	chooseForReport,
	figuresCsv,
	finishReport,
	listReports,
	listTellable,
	moveInReport,
	rewriteInReport,
	showReport,
	takeOutOfReport,
	writeInReport,
	type SheetRow
} from './index.ts';
import { moved, sectionOf, sections, tellable } from './section.rules.ts';

type Who = Parameters<World['as']>[0];
let world: World;
let id: string;
const it = { seen: newId(), cycle: newId(), plan: newId(), done: newId(), found: newId() };
const community = newId();
const period = { from: '2026-01-01', until: '2026-12-31' };
beforeAll(async () => {
	world = await openWorld();
	const noor = world.as('noor');
	const { areaId } = world;
	const day = { happenedOn: '2026-03-04' };
	const note = { id: it.seen, text: 'Drie mannen op het bankje.', quote: 'Nergens terecht.' };
	await perform(
		noteObservation,
		{ ...note, ...day, areaId, visibility: 'team', facets: ['wishes'] },
		noor
	);
	await perform(
		openSmallAction,
		{
			...{ id: it.plan, cycleId: it.cycle, observationId: it.seen, title: 'Het bankje' },
			think: 'Zij zoeken een plek.'
		},
		noor
	);
	await perform(
		noteActivity,
		{
			...{ id: it.done, cycleId: it.cycle, planId: it.plan, text: 'Een tafel met dambord.' },
			...{ doneBy: 'de mannen', happenedOn: '2026-04-02' }
		},
		noor
	);
	await perform(
		noteLookBack,
		{
			...{ id: it.found, cycleId: it.cycle, aboutId: it.done, happenedOn: '2026-05-28' },
			text: 'Van drie naar zeven.'
		},
		noor
	);
	await perform(nameCommunity, { id: community, areaId, title: 'De dammers' }, noor);
	id = newId();
	await perform(
		beginReport,
		{ id, title: 'Spindelveld 2026', ...period, teamId: world.teams.spindelveld },
		noor
	);
});
afterAll(() => world.close());

const show = (who: Who = 'samira', reportId = id) =>
	perform(showReport, { id: reportId }, world.as(who));
const others = ['samira', 'yonas', 'kees'] as const;
const choose = (entryIds: readonly string[], who: Who = 'noor', reportId = id) => {
	const parts = entryIds.map((entryId) => ({ id: newId(), entryId }));
	const input = { writeId: newId(), reportId, parts };
	return perform(chooseForReport, input, world.as(who)).then(() => parts.map((part) => part.id));
};
const say = (words: string, more: object = {}, who: Who = 'noor', reportId = id) => {
	const partId = newId();
	const input = { id: partId, reportId, section: 'conclusion' as const, words, ...more };
	return perform(writeInReport, input, world.as(who)).then(() => partId);
};
const figure = async (key: string, who: Who = 'noor') =>
	(await show(who)).figures.find((one) => one.key === key);

describe('[R53] a report over a period', () => {
	test('is begun by a worker, over a period that ends after it begins', async () => {
		expect(await show()).toMatchObject({
			...{ title: 'Spindelveld 2026', state: 'draft', teamName: 'Spindelveld', parts: [] },
			...{ ...period, finalOn: null, partsGone: 0 }
		});
		const begin = (more: object, who: Who = 'noor') =>
			refusal(perform(beginReport, { id: newId(), title: 'x', ...period, ...more }, world.as(who)));
		expect(await begin({ until: '2025-12-31' })).toBe('invalidInput until');
		expect(await begin({ from: '2026-02-30' })).toBe('invalidInput from');
		expect(await begin({ teamId: newId() })).toBe('invalidInput teamId');
		expect(await begin({ areaId: newId() })).toBe('invalidInput areaId');
		for (const who of others) expect(await begin({}, who)).toBe('forbidden');
		expect(await perform(listReports, {}, world.as('samira'))).toMatchObject([{ id }]);
		expect(await perform(listReports, {}, world.as('bram'))).toEqual([]);
		expect(await refusal(perform(listReports, {}, world.as('yonas')))).toBe('forbidden');
		expect(await refusal(show('bram'))).toBe('notFound');
		expect(await refusal(show('yonas'))).toBe('forbidden');
	});

	test('its name and period are changed, not over those of somebody else', async () => {
		const change = async (more: object = {}, who: Who = 'ilse') => {
			const { version } = await show();
			const about = { title: 'Spindelveld in 2026', ...period, teamId: world.teams.spindelveld };
			const input = { writeId: newId(), id, version, ...about, ...more };
			return perform(changeReport, input, world.as(who));
		};
		await change();
		expect(await show()).toMatchObject({ title: 'Spindelveld in 2026' });
		expect(await refusal(change({ version: 1 }))).toBe('changedMeanwhile');
		expect(await refusal(change({ until: '2020-01-01' }))).toBe('invalidInput until');
		expect(await refusal(change({}, 'samira'))).toBe('forbidden');
		expect(await refusal(change({}, 'bram'))).toBe('notFound');
	});

	test('offers what is in its period and team, of each kind the newest, and finds by words', async () => {
		const offered = (more: object = {}, who: Who = 'noor') =>
			perform(listTellable, { id, ...more }, world.as(who));
		const ids = (await offered()).map((one) => one.id);
		expect(ids).toEqual(expect.arrayContaining([it.seen, it.plan, it.done, it.found, community]));
		expect(ids).not.toContain(it.cycle);
		expect((await offered({ q: 'dambord' })).map((one) => one.id)).toEqual([it.done]);
		expect((await offered({ q: '%' })).map((one) => one.id)).toEqual([]);
		expect((await offered({ kind: 'plan' })).map((one) => one.id)).toEqual([it.plan]);
		expect(await refusal(offered({}, 'bram'))).toBe('notFound');
		expect(await refusal(offered({}, 'samira'))).toBe('forbidden');
		expect(await refusal(offered({ perKind: 0 }))).toBe('invalidInput perKind');
	});

	test('[R18] tells what was chosen, communities first, each in its own words', async () => {
		const parts = await choose([it.done, it.found, it.seen, community]);
		expect(parts).toHaveLength(4);
		// Chosen twice, it is told once.
		await choose([it.done]);
		const told = (await show()).parts;
		expect(told.map(({ entry }) => entry!.id)).toEqual([community, it.found, it.seen, it.done]);
		expect(told[1]!.entry).toMatchObject({ text: 'Van drie naar zeven.', isChanged: false });
		expect((await perform(listTellable, { id }, world.as('noor'))).map((one) => one.id)).toEqual([
			it.plan
		]);
		const knots = await perform(walkWhy, { id: it.found }, world.as('samira'));
		expect(knots.map((knot) => knot.id)).toContain(id);
		expect(await refusal(choose([it.cycle]))).toBe('invalidInput parts.0.entryId');
		expect(await refusal(choose([newId()]))).toBe('invalidInput parts.0.entryId');
		expect(await refusal(choose([it.plan], 'samira'))).toBe('forbidden');
		expect(await refusal(choose([it.plan], 'bram'))).toBe('invalidInput parts.0.entryId');
	});

	test('a diary of being there and a promise are never told', async () => {
		const diary = newId();
		await perform(notePresence, { id: diary, areaId: world.areaId, hours: 1.5 }, world.as('noor'));
		expect(await refusal(choose([diary]))).toBe('invalidInput parts.0.entryId');
		expect(await figure('presenceTimes')).toMatchObject({ group: 'presence', value: 1 });
		expect((await show()).rhythm).toEqual([
			{ areaName: 'Spindelveld', months: 1, times: 1, halfHours: 3 }
		]);
	});

	test('own sentences say whose they are, carry their sources, and are ordered', async () => {
		const first = await say('Buren weten elkaar te vinden.');
		const second = await say('En dat blijft.', {}, 'ilse');
		const told = async () =>
			(await show()).parts.filter((part) => part.section === 'conclusion').map((one) => one.id);
		expect((await show()).parts[0]).toMatchObject({ entry: null, writtenBy: 'noor' });
		const source = { id: newId(), entryId: id, part: `sentence:${first}`, sourceId: it.found };
		await perform(cite, source, world.as('noor'));
		const move = (partId: string, to: 'up' | 'down', who: Who = 'noor') =>
			perform(moveInReport, { writeId: newId(), id: partId, reportId: id, to }, world.as(who));
		await move(second, 'up');
		expect(await told()).toEqual([second, first]);
		await move(second, 'up');
		expect(await told()).toEqual([second, first]);
		expect(await refusal(move(newId(), 'up'))).toBe('notFound');
		expect(await refusal(move(first, 'sideways' as never))).toBe('invalidInput to');
		expect(await refusal(move(first, 'up', 'samira'))).toBe('forbidden');
		expect(await refusal(move(first, 'up', 'bram'))).toBe('notFound');

		const rewrite = (partId: string, words: string, who: Who = 'noor') =>
			perform(
				rewriteInReport,
				{ writeId: newId(), id: partId, reportId: id, words },
				world.as(who)
			);
		await rewrite(first, 'Buren vinden elkaar.');
		expect((await show()).parts[1]).toMatchObject({ ownWords: 'Buren vinden elkaar.' });
		const ofEntry = (await show()).parts.find((part) => part.entry)!;
		expect(await refusal(rewrite(ofEntry.id, 'Mooier.'))).toBe('notFound');
		expect(await refusal(rewrite(first, ''))).toBe('invalidInput words');
		expect(await refusal(rewrite(first, 'x', 'samira'))).toBe('forbidden');
		expect(await refusal(say(''))).toBe('invalidInput words');
		expect(await refusal(say('x', { section: 'appendix' }))).toBe('invalidInput section');
		for (const who of others) expect(await refusal(say('x', {}, who))).toBe('forbidden');
		expect(await refusal(say('x', {}, 'bram'))).toBe('notFound');

		const out = (partId: string, who: Who = 'noor') =>
			perform(takeOutOfReport, { writeId: newId(), id: partId, reportId: id }, world.as(who));
		expect(await refusal(out(first, 'samira'))).toBe('forbidden');
		expect(await refusal(out(first, 'bram'))).toBe('notFound');
		await out(first);
		expect(await refusal(out(first))).toBe('notFound');
		expect(await perform(listSources, { entryId: id }, world.as('noor'))).toEqual([]);
		expect(await told()).toEqual([second]);
		expect((await show()).partsGone).toBe(0);
	});
});

describe('[R53] what a report leaves out is said', () => {
	test('facets and areas without material, look-backs that were not chosen, and what is hidden', async () => {
		const { leavesOut } = await show();
		expect(leavesOut.facetsWithout).toContain('dreams');
		expect(leavesOut.facetsWithout).not.toContain('wishes');
		expect(leavesOut.areasWithout).toEqual([]);
		expect(leavesOut).toMatchObject({ notChosen: [], someHidden: false, withoutLookBack: 0 });
		const secret = newId();
		await perform(
			noteObservation,
			{ id: secret, text: 'Alleen voor mij.', areaId: world.areaId, visibility: 'onlyMe' },
			world.as('ilse')
		);
		// Fewer than ten could point at somebody: that there are some is said, not how many.
		expect((await show('noor')).leavesOut).toMatchObject({ someHidden: true, hidden: null });
		expect((await show('ilse')).leavesOut).toMatchObject({ someHidden: false, hidden: 0 });
	});

	test('[R92] what disappointed is named when it was not chosen, and no longer when it was', async () => {
		const outcome = newId();
		const words = { who: 'een buur', what: 'Een buur merkt er niets van.', meaning: 'Dat mag.' };
		await perform(
			noteOutcome,
			{
				...{ id: outcome, originId: it.done, ...words, kind: 'behaviour', from: '12-6-2026' },
				direction: 'negative'
			},
			world.as('noor')
		);
		const named = { id: outcome, kind: 'outcome', title: words.what };
		expect((await show()).leavesOut.againstNotChosen).toEqual([named]);
		const [part] = await choose([outcome]);
		expect((await show()).leavesOut.againstNotChosen).toEqual([]);
		await perform(takeOutOfReport, { writeId: newId(), id: part!, reportId: id }, world.as('noor'));
		await perform(deleteEntry, { writeId: newId(), id: outcome }, world.as('noor'));
	});

	test('methods.md 3.2: what counts fewer than ten people has no figure', async () => {
		const { owner, organisationId } = world;
		const count = (number: number, starts: string) =>
			owner.query(
				`insert into occasion_count (organisation_id, id, activity_id, starts, group_words, number, created_at)
				values ($1, $2, $3, $4, 'buren', $5, now())`,
				[organisationId, newId(), it.done, starts, number]
			);
		await count(9, '2026-04-02 14:00');
		expect(await figure('heads')).toMatchObject({ value: null, isSmall: true });
		expect((await show()).leavesOut.small).toEqual(['heads']);
		await count(1, '2026-04-09 14:00');
		expect(await figure('heads')).toMatchObject({ value: 10, isSmall: false });
		expect(await figure('moments')).toMatchObject({ value: 2 });
	});
});

describe('[R53] a report that is finished', () => {
	test('keeps its words and figures; what changed since is said, and what is withdrawn is gone', async () => {
		const finish = (who: Who = 'noor', reportId = id) =>
			perform(finishReport, { writeId: newId(), id: reportId }, world.as(who));
		const empty = newId();
		await perform(beginReport, { id: empty, title: 'Leeg', ...period }, world.as('noor'));
		expect(await refusal(finish('noor', empty))).toBe('reportIsEmpty');
		expect(await refusal(finish('samira'))).toBe('forbidden');
		expect(await refusal(finish('bram'))).toBe('notFound');
		const laid = { id: newId(), entryId: id, part: 'table', sourceId: it.found };
		await perform(cite, laid, world.as('noor'));
		await finish();
		const done = await show();
		expect(done).toMatchObject({ state: 'final', figuresChanged: [], partsGone: 0 });
		expect(await refusal(finish())).toBe('reportIsFinal');
		expect(await refusal(choose([it.plan]))).toBe('reportIsFinal');
		expect(await refusal(say('Nog iets.'))).toBe('reportIsFinal');
		const [source] = await perform(listSources, { entryId: id }, world.as('noor'));
		const other = { id: newId(), entryId: id, part: source!.part, sourceId: it.plan };
		expect(await refusal(perform(cite, other, world.as('noor')))).toBe('reportIsFinal');
		const away = { writeId: newId(), id: source!.id, entryId: id };
		expect(await refusal(perform(uncite, away, world.as('noor')))).toBe('reportIsFinal');
		expect(await perform(listSources, { entryId: id }, world.as('noor'))).toContainEqual(source);

		await world.owner.query(
			`update entry set text = 'Anders.', version = version + 1 where id = $1`,
			[it.done]
		);
		await perform(
			noteActivity,
			{
				...{ id: newId(), cycleId: it.cycle, planId: it.plan, text: 'Nog een tafel.' },
				...{ doneBy: 'de mannen', happenedOn: '2026-06-02' }
			},
			world.as('noor')
		);
		const later = await show();
		const ofDone = later.parts.find(({ entry }) => entry?.id === it.done)!;
		expect(ofDone.entry).toMatchObject({ text: 'Een tafel met dambord.', isChanged: true });
		expect(later.figuresChanged).toContain('activities');
		expect(later.figures).toEqual(done.figures);

		// Not seen by this reader any more, or removed: the words are not in the report either.
		await perform(
			shareEntry,
			{ writeId: newId(), id: it.seen, visibility: 'onlyMe' },
			world.as('noor')
		);
		expect((await show('samira')).partsGone).toBe(1);
		expect(JSON.stringify(await show('samira'))).not.toContain('Drie mannen');
		expect((await show('noor')).partsGone).toBe(0);
		await perform(deleteEntry, { writeId: newId(), id: it.found }, world.as('noor'));
		const gone = await show('noor');
		expect(gone.partsGone).toBe(1);
		expect(JSON.stringify(gone)).not.toContain('Van drie naar zeven');
	});
});

describe('[R20] [R93] [R94] beside the words of a report stands', () => {
	test('the verdict as it was said, the 2x2, and what residents put in; nothing of others', async () => {
		const noor = world.as('noor');
		const [claim, link, back, share, reportId] = [1, 2, 3, 4, 5].map(() => newId()) as [
			string,
			string,
			string,
			string,
			string
		];
		const { areaId } = world;
		const change = { change: 'Minder ruzie.', mechanism: 'Wie gegroet wordt, groet terug.' };
		await perform(beginClaim, { id: claim, areaId, ...change }, noor);
		const step = { from: 'een tafel', to: 'elkaar groeten', evidence: 'moderate' as const };
		await perform(addLinkOfClaim, { id: link, claimId: claim, ...step }, noor);
		const verdict = { verdict: 'plausible' as const, why: 'Drie buren zeggen het.' };
		await perform(judgeClaim, { writeId: newId(), id: claim, ...verdict }, noor);
		const about = { aboutId: it.done, text: 'Terug.', residentsProcess: 'Samen gedekt.' };
		await perform(noteLookBack, { id: back, ...about }, noor);
		const put = { id: share, entryId: it.done, side: 'residents' as const };
		await perform(noteOthers, { ...put, byWhom: 'de mannen', what: 'Zij timmerden.' }, noor);
		const other = { ...put, id: newId(), side: 'municipality' as const };
		await perform(noteOthers, { ...other, byWhom: 'de gemeente', what: 'Een vergunning.' }, noor);
		await perform(beginReport, { id: reportId, title: 'Met wat ernaast staat', ...period }, noor);
		const [ofClaim, ofBack, ofDone] = await choose([claim, back, it.done], 'noor', reportId);
		const beside = async (partId: string | undefined) =>
			(await show('noor', reportId)).parts.find((one) => one.id === partId)!.entry!.beside;
		const nothing = { verdict: null, groups: [], cells: null, shares: [] };
		const said = { ...nothing, verdict: { said: 'plausible', strength: 'moderate' } };
		expect(await beside(ofClaim)).toEqual(said);
		expect(await beside(ofBack)).toMatchObject({
			...nothing,
			cells: { residentsProcess: 'Samen gedekt.', workerResult: null }
		});
		const shares = [{ byWhom: 'de mannen', what: 'Zij timmerden.' }];
		expect(await beside(ofDone)).toEqual({ ...nothing, shares });

		// Once it is final a verdict that changes later changes nothing of it.
		await perform(finishReport, { writeId: newId(), id: reportId }, noor);
		const weaker = { writeId: newId(), id: link, claimId: claim, version: 1, ...step };
		await perform(changeLinkOfClaim, { ...weaker, evidence: 'none' }, noor);
		expect(await beside(ofClaim)).toEqual(said);
		expect((await show('samira', reportId)).parts.map((one) => one.id)).toContain(ofDone);
		expect(await refusal(show('yonas', reportId))).toBe('forbidden');
	});
});

describe('the rules of a report', () => {
	test('every kind that is told has one place, and a diary or promise has none', () => {
		for (const kind of tellable) expect(sections).toContain(sectionOf(kind));
		expect(new Set(tellable).size).toBe(tellable.length);
		for (const kind of ['presence', 'promise', 'cycle', 'report', 'publication', 'listing'])
			expect(sectionOf(kind)).toBeUndefined();
	});

	test('moving keeps all of them, and up undoes down', () => {
		const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2 });
		fc.assert(
			fc.property(ids, fc.nat(), (all, at) => {
				const one = all[at % all.length]!;
				const down = moved(all, one, 'down');
				expect(down.toSorted()).toEqual(all.toSorted());
				if (all.at(-1) !== one) expect(moved(down, one, 'up')).toEqual(all);
			})
		);
	});

	test('methods.md 3.2: no figure about people is ever between nought and ten', () => {
		const number = fc.integer({ min: 0, max: 40 });
		const numbers = fc.record(
			Object.fromEntries(numberKeys.map((key) => [key, number])) as Record<
				(typeof numberKeys)[number],
				fc.Arbitrary<number>
			>
		);
		fc.assert(
			fc.property(numbers, (counted) => {
				const figures = figuresOf({
					...{ kinds: {}, initiatives: {}, plans: {}, numbers: counted },
					...{ ties: { total: 0, onlyWorker: 0 }, presence: { times: 0, halfHours: 0 } }
				});
				for (const { key, value, isSmall } of figures) {
					if (['heads', 'askers'].includes(key)) {
						expect(value === null || value >= fewest).toBe(true);
						expect(isSmall).toBe(value === null);
					}
				}
				expect(changedSince(figures, figures)).toEqual([]);
			})
		);
	});

	test('how many are hidden is said from ten on, that there are some always', () => {
		expect(hiddenOf(5, 5)).toEqual({ hidden: 0, someHidden: false });
		expect(hiddenOf(14, 5)).toEqual({ hidden: null, someHidden: true });
		expect(hiddenOf(15, 5)).toEqual({ hidden: 10, someHidden: true });
		expect(hiddenOf(4, 5)).toEqual({ hidden: 0, someHidden: false });
	});
});

describe('[R53] the figures as a sheet', () => {
	const rows: SheetRow[] = [
		['deel', 'hoeveel'],
		['=1+1', 10],
		['@sum', null],
		['a;b "c"', 2.5]
	];

	test('xlsx opens again with the same words and numbers, and nothing in it computes', async () => {
		const file = await asSheetFile(rows, 'De cijfers');
		const [sheet] = await readXlsxFile(Buffer.from(file));
		expect(sheet!.data).toEqual([
			['deel', 'hoeveel'],
			["'=1+1", 10],
			["'@sum", null],
			['a;b "c"', 2.5]
		]);
		const parts = Object.values(unzipSync(file)).map((part) => strFromU8(part));
		expect(parts.some((part) => part.includes('<f>'))).toBe(false);
	});

	test('csv has no cell that computes', () => {
		const text = figuresCsv(rows);
		expect(text).toContain("'=1+1;10\r\n");
		expect(text).toContain('"a;b ""c""";2.5');
		for (const line of text.slice(1).split('\r\n')) expect(line).not.toMatch(/^[=+\-@]/);
	});
});
