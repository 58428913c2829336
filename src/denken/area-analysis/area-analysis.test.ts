import { walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { addSomeFigures } from '#test/figures.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation } from '#zien/index.ts';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cite, listSources } from '../material/index.ts';
import { invitationsOf, pointsOf } from './area-analysis.rules.ts';
import {
	addAFinding,
	beginAreaAnalysis,
	changeAConfrontation,
	changeTheAreaAnalysis,
	confront,
	removeAConfrontation,
	removeAFinding,
	showAreaAnalysis
} from './index.ts';

type Who = Parameters<World['as']>[0];
let world: World;
let id: string;
beforeAll(async () => {
	world = await openWorld();
	await addSomeFigures(world);
	id = await begin();
});
afterAll(() => world.close());

async function begin(title = 'Wie woont er in Spindelveld?') {
	const made = newId();
	const input = { id: made, areaId: world.areaId, title, whoseArea: 'Tot aan de beuk.' };
	await perform(beginAreaAnalysis, input, world.as('noor'));
	return made;
}
const show = (who: Who = 'samira', of = id) => perform(showAreaAnalysis, { id: of }, world.as(who));
const confrontation = (more: object = {}) => ({
	...{ id: newId(), analysisId: id, statement: 'Er is genoeg te doen.' },
	...{ verdict: 'chafes' as const, by: 'residents' as const, ...more }
});

describe('[R78] an area analysis', () => {
	test('begins with what it is for and whose neighbourhood it is, and is the team’s', async () => {
		expect(await show()).toMatchObject({
			...{ title: 'Wie woont er in Spindelveld?', whoseArea: 'Tot aan de beuk.' },
			...{ areaName: 'Spindelveld', visibility: 'team', conclusion: '', version: 1 }
		});
		expect(await refusal(show('bram'))).toBe('notFound');
		expect(await refusal(show('elsewhere'))).toBe('notFound');
		expect(await refusal(show('yonas'))).toBe('forbidden');
	});

	test('needs a title and an area that is there, and is begun by a worker', async () => {
		const input = { id: newId(), areaId: world.areaId, title: 'Ook een' };
		expect(
			await refusal(perform(beginAreaAnalysis, { ...input, title: ' ' }, world.as('noor')))
		).toBe('invalidInput title');
		expect(
			await refusal(perform(beginAreaAnalysis, { ...input, areaId: newId() }, world.as('noor')))
		).toBe('invalidInput areaId');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await refusal(perform(beginAreaAnalysis, input, world.as(who)))).toBe('forbidden');
	});

	test('is changed by the team, and not over what somebody else changed meanwhile', async () => {
		const own = await begin('Eerst zo');
		const change = (who: Who, version: number, title = 'Nu zo') =>
			perform(
				changeTheAreaAnalysis,
				{ writeId: newId(), id: own, version, title, conclusion: 'Sterk is de tuin.' },
				world.as(who)
			);
		// Something laid beside it is no other text: the words may still be changed.
		await perform(confront, confrontation({ analysisId: own }), world.as('ilse'));
		await change('ilse', 1);
		expect(await refusal(change('noor', 1))).toBe('changedMeanwhile');
		expect(await refusal(change('noor', 2, ''))).toBe('invalidInput title');
		expect(await refusal(change('bram', 2))).toBe('notFound');
		expect(await refusal(change('samira', 2))).toBe('forbidden');
		expect(await show('noor', own)).toMatchObject({ title: 'Nu zo', version: 2 });
	});
});

describe('[R66] [R78] figures beside the life in the neighbourhood', () => {
	test('a figure is kept as it was and says where it comes from, with what was seen beside it', async () => {
		const figure = { areaId: world.areaId, indicatorId: 'population' };
		const asked = confrontation({ figure, statement: undefined, explanation: 'Het voelt voller.' });
		await perform(confront, asked, world.as('noor'));
		await world.owner.query(
			`update reference.figure set value = 4200, year = 2025 where indicator_id = 'population'`
		);
		const [one] = (await show()).confrontations.filter((its) => its.id === asked.id);
		expect(one).toMatchObject({ verdict: 'chafes', by: 'residents', statement: null });
		expect(one!.figure).toMatchObject({ value: 4180, year: 2024, source: 'CBS' });

		const seen = newId();
		const note = { id: seen, text: 'In elke straat staat iets leeg.', visibility: 'team' as const };
		await perform(noteObservation, { ...note, areaId: world.areaId }, world.as('noor'));
		const part = `confrontation:${asked.id}`;
		const laid = { id: newId(), entryId: id, part, sourceId: seen };
		await perform(cite, laid, world.as('noor'));
		const knots = await perform(walkWhy, { id }, world.as('noor'));
		expect(knots.map((knot) => knot.id)).toContain(seen);

		// Taken away, nothing of it stays behind.
		const away = { writeId: newId(), id: asked.id, analysisId: id };
		await perform(removeAConfrontation, away, world.as('ilse'));
		expect((await show()).confrontations.some((its) => its.id === asked.id)).toBe(false);
		expect(await perform(listSources, { entryId: id }, world.as('noor'))).toEqual([]);
		const { rowCount } = await world.owner.query('select from figure_used where entry_id = $1', [
			id
		]);
		expect(rowCount).toBe(0);
		expect((await perform(walkWhy, { id }, world.as('noor'))).map((knot) => knot.id)).toEqual([id]);
	});

	test('a figure of fewer than ten people, one that is not there, or nothing at all is refused', async () => {
		const of = (indicatorId: string) =>
			confrontation({ figure: { areaId: world.areaId, indicatorId }, statement: undefined });
		const lay = (asked: ReturnType<typeof confrontation>) =>
			refusal(perform(confront, asked, world.as('noor')));
		expect(await lay(of('age65plus'))).toBe('invalidInput figure');
		expect(await lay(of('nothing'))).toBe('invalidInput figure');
		expect(await lay(confrontation({ statement: ' ' }))).toBe('invalidInput statement');
		expect(await lay(confrontation({ verdict: 'bad' as never }))).toBe('invalidInput verdict');
		expect(await lay(confrontation({ analysisId: newId() }))).toBe('notFound');
	});

	test('a verdict is changed by the team, and by nobody else', async () => {
		const asked = confrontation();
		await perform(confront, asked, world.as('noor'));
		const change = (who: Who, version: number, more: object = {}) =>
			perform(
				changeAConfrontation,
				{
					...{ writeId: newId(), id: asked.id, analysisId: id, version },
					...{ statement: 'Voor kinderen is er genoeg.', verdict: 'fits', by: 'partners', ...more }
				},
				world.as(who)
			);
		await change('ilse', 1);
		expect(await refusal(change('noor', 1))).toBe('changedMeanwhile');
		expect(await refusal(change('noor', 2, { statement: '' }))).toBe('invalidInput statement');
		expect(await refusal(change('noor', 2, { id: newId() }))).toBe('notFound');
		expect(await refusal(change('samira', 2))).toBe('forbidden');
		const [one] = (await show()).confrontations.filter((its) => its.id === asked.id);
		expect(one).toMatchObject({ verdict: 'fits', by: 'partners', version: 2 });
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await refusal(perform(confront, confrontation(), world.as(who)))).toBe('forbidden');
		const away = { writeId: newId(), id: asked.id, analysisId: id };
		expect(await refusal(perform(removeAConfrontation, away, world.as('bram')))).toBe('notFound');
		const unknown = { ...away, id: newId(), writeId: newId() };
		expect(await refusal(perform(removeAConfrontation, unknown, world.as('noor')))).toBe(
			'notFound'
		);
	});
});

describe('[R78] what is found', () => {
	test('is told with strengths first, whatever came first', async () => {
		const own = await begin('Sterk eerst');
		const find = (kind: 'strength' | 'vulnerability' | 'chance', text: string, who: Who = 'noor') =>
			perform(addAFinding, { id: newId(), analysisId: own, kind, text }, world.as(who));
		await find('vulnerability', 'Veel trappen.');
		expect((await show('noor', own)).invitations).toEqual([
			...['strengthsFirst', 'askResidents', 'giveBack']
		]);
		await find('chance', 'Een lege winkel.');
		await find('strength', 'Buren koken samen.');
		const findings = (await show('noor', own)).findings;
		expect(findings.map((one) => one.kind)).toEqual(['strength', 'vulnerability', 'chance']);
		expect((await show('noor', own)).invitations).not.toContain('strengthsFirst');
		expect(await refusal(find('strength', ''))).toBe('invalidInput text');
		expect(await refusal(find('strength', 'x', 'samira'))).toBe('forbidden');
		expect(await refusal(find('strength', 'x', 'bram'))).toBe('notFound');

		const away = { writeId: newId(), id: findings[0]!.id, analysisId: own };
		expect(await refusal(perform(removeAFinding, away, world.as('samira')))).toBe('forbidden');
		await perform(removeAFinding, { ...away, writeId: newId() }, world.as('ilse'));
		expect((await show('noor', own)).findings).toHaveLength(2);
		const again = { ...away, writeId: newId() };
		expect(await refusal(perform(removeAFinding, again, world.as('ilse')))).toBe('notFound');
	});

	test('only weaknesses always invites to begin with what is strong, and never otherwise', () => {
		const kind = fc.constantFrom('strength', 'vulnerability', 'chance');
		fc.assert(
			fc.property(fc.array(kind), fc.nat(3), (kinds, answers) => {
				const findings = kinds.map((one) => ({ kind: one }));
				const told = invitationsOf({ confrontations: [], findings, answers });
				expect(told.includes('strengthsFirst')).toBe(
					kinds.includes('vulnerability') && !kinds.includes('strength')
				);
				expect(told.includes('giveBack')).toBe(kinds.length > 0 && answers === 0);
			})
		);
	});

	test('the agenda is one point per line, however it was typed', () => {
		expect(pointsOf('- bankje terug\n\n• lamp\n  koffie op dinsdag ')).toEqual([
			...['bankje terug', 'lamp', 'koffie op dinsdag']
		]);
	});
});
