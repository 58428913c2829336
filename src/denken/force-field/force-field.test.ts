import { addATheme, walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { forceFieldsOf } from '#test/bringing-and-fetching.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cite, listSources } from '../material/index.ts';
import {
	addActor,
	addForce,
	addTie,
	assess,
	beginForceField,
	changeActor,
	changeForce,
	changeForceField,
	placeActor,
	removeActor,
	removeForce,
	removeTie
} from './index.ts';

let world: World;
let at: ReturnType<typeof forceFieldsOf>;
beforeAll(async () => {
	world = await openWorld();
	at = forceFieldsOf(world);
});
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
describe('[R79] [S2] the force field of bringing and fetching', () => {
	test('shows both numbers without the unknown, residents first, and what follows for each', async () => {
		const { id } = await at.brengEnHaaltijd();
		const field = await at.show(id);
		expect(field.support.index).toBeCloseTo(1 / 34, 10);
		expect(field.support).toMatchObject({ residents: 1, known: 5, unknown: 1 });
		expect(field.actors.map((actor) => actor.name)).toEqual([
			...['ouderraad', 'ouders die rijden', 'automaterialenzaak'],
			...['gemeente verkeer', 'schooldirectie', 'wijkagent']
		]);
		expect(field.actors[0]).toMatchObject({ advice: ['strengthen'], type: 'ally' });
		expect(field.actors[5]).toMatchObject({ quadrants: ['keyPlayer', 'keepInformed'] });
		expect(field.selfThere).toBe(false);
		expect(field).toMatchObject({ areaName: 'Spindelveld', visibility: 'team' });
	});

	test('keeps every day: the shop went from -2 to +1, and the number with it', async () => {
		const { id, kooy } = await at.brengEnHaaltijd();
		await at.see(id, kooy, { power: 3, stance: 1, assessedOn: '2026-06-01' }, 'ilse');
		const field = await at.show(id);
		const shop = field.actors.find((actor) => actor.id === kooy)!;
		expect(shop.shift).toEqual({ before: -2, after: 1 });
		expect(shop.history.map((one) => one.stance)).toEqual([1, -2]);
		expect(field.support.index).toBeCloseTo(10 / 34, 10);
		const compared = await at.show(id, { since: '2026-04-01' });
		expect(compared.supportThen!.index).toBeCloseTo(1 / 34, 10);
		expect(compared.actors.filter((actor) => actor.shift).map((actor) => actor.id)).toEqual([kooy]);
		expect((await at.show(id, { since: '2026-01-01' })).supportThen!.index).toBeNull();
	});

	test('the same day again replaces what was told that day; what is left out is unknown', async () => {
		const { id, kooy } = await at.brengEnHaaltijd();
		await at.see(id, kooy, { stance: -1, grounds: 'zelf gezegd', certainty: 'high' });
		const shop = (await at.show(id)).actors.find((actor) => actor.id === kooy)!;
		expect(shop.history).toHaveLength(1);
		expect(shop.now).toMatchObject({ stance: -1, power: null, grounds: 'zelf gezegd' });
	});

	test('an actor without a stance is fine; when none is known there is no number', async () => {
		const id = await at.begin();
		await at.put(id, 'portiek 3', 'residentGroup');
		const field = await at.show(id);
		expect(field.support).toMatchObject({ index: null, residents: null, unknown: 1 });
		expect(field.actors[0]).toMatchObject({ now: null, type: null, advice: [] });
	});

	test('refuses power 0 and 6, a stance of 3, and a day that is still to come', async () => {
		const { id, kooy } = await at.brengEnHaaltijd();
		for (const power of [0, 6])
			expect(await refusal(at.see(id, kooy, { power }))).toBe('invalidInput power');
		expect(await refusal(at.see(id, kooy, { stance: 3 }))).toBe('invalidInput stance');
		expect(await refusal(at.see(id, kooy, { assessedOn: '2999-01-01' }))).toBe(
			'invalidInput assessedOn'
		);
		expect(await refusal(at.see(id, newId(), {}))).toBe('notFound');
	});

	test('an actor is told anew, put by hand, put back, and taken out with all that was beside it', async () => {
		const { id, kooy, school } = await at.brengEnHaaltijd();
		const ask = { writeId: newId(), id, actorId: kooy };
		const told = { name: 'de autozaak', kind: 'entrepreneur', list: 'alwaysForget' } as const;
		await perform(changeActor, { ...ask, ...told, involveHow: 'do' }, world.as('ilse'));
		const place = { x: 12.5, y: 80 };
		await perform(placeActor, { ...ask, writeId: newId(), place }, world.as('noor'));
		const actor = async () => (await at.show(id)).actors.find((one) => one.id === kooy);
		expect(await actor()).toMatchObject({ ...told, ...place, involveHow: 'do' });
		expect((await at.show(id)).lists.alwaysForget).toEqual([kooy]);
		await perform(placeActor, { ...ask, writeId: newId() }, world.as('noor'));
		expect(await actor()).toMatchObject({ x: null, y: null });
		const outside = { ...ask, writeId: newId(), place: { x: 101, y: 0 } };
		expect(await refusal(perform(placeActor, outside, world.as('noor')))).toBe(
			'invalidInput place.x'
		);

		await at.tie(id, school, kooy);
		const seen = newId();
		const note = { id: seen, text: 'Er stond een bord.', visibility: 'team' } as const;
		await perform(noteObservation, note, world.as('noor'));
		const part = `actor:${kooy}`;
		await perform(cite, { id: newId(), entryId: id, part, sourceId: seen }, world.as('noor'));
		const force = { id: newId(), forceFieldId: id, side: 'restraining', strength: 3 } as const;
		await perform(addForce, { ...force, text: 'omzet', actorId: kooy }, world.as('noor'));
		await perform(removeActor, { ...ask, writeId: newId() }, world.as('noor'));
		const field = await at.show(id);
		expect(field.actors).toHaveLength(5);
		expect(field.ties).toEqual([]);
		expect(field.forces).toMatchObject([{ text: 'omzet', actorId: null }]);
		expect(await perform(listSources, { entryId: id }, world.as('noor'))).toEqual([]);
	});
});

describe('a force field as a whole', () => {
	test('may be about a theme or plan: "Waarom?" walks to it; about nothing else', async () => {
		const theme = newId();
		const named = { id: theme, name: 'Veilig naar school', areaId: world.areaId };
		await perform(addATheme, named, world.as('noor'));
		const id = await at.begin({ aboutId: theme });
		expect(await at.show(id)).toMatchObject({
			about: [{ id: theme, kind: 'theme', title: 'Veilig naar school' }],
			areaId: world.areaId
		});
		const why = await perform(walkWhy, { id }, world.as('samira'));
		expect(why.map((knot) => knot.id)).toContain(theme);
		expect(await refusal(at.begin({ aboutId: id }))).toBe('invalidInput aboutId');
		expect(await refusal(at.begin({ aboutId: newId() }))).toBe('invalidInput aboutId');
		expect(await refusal(at.begin({ goal: '' }))).toBe('invalidInput goal');
	});

	test('is renamed by the team that keeps it', async () => {
		const id = await at.begin();
		const words = { title: 'Halen en brengen', goal: 'Minder auto’s.', doneWith: 'twee ouders' };
		await perform(changeForceField, { writeId: newId(), id, ...words }, world.as('ilse'));
		const { goal, ...rest } = words;
		expect(await at.show(id)).toMatchObject({ ...rest, text: goal });
	});

	test('is written by workers of its team and read by its members, and by nobody else', async () => {
		const { id, kooy, school } = await at.brengEnHaaltijd();
		const ask = { writeId: newId(), id };
		const force = { side: 'driving', text: 'x', strength: 1 } as const;
		const actor = { name: 'x', kind: 'other' } as const;
		const words = { title: 'x', goal: 'x' };
		const lies = {
			fromId: kooy,
			toId: school,
			strength: 1,
			effect: 'plus',
			kind: 'money'
		} as const;
		const writes = (who: Who) => [
			() => perform(changeForceField, { ...ask, ...words }, world.as(who)),
			() => perform(addActor, { id: newId(), forceFieldId: id, ...actor }, world.as(who)),
			() => perform(changeActor, { ...ask, actorId: kooy, ...actor }, world.as(who)),
			() => perform(removeActor, { ...ask, actorId: kooy }, world.as(who)),
			() => perform(assess, { ...ask, actorId: kooy, assessedOn: '2026-01-01' }, world.as(who)),
			() => perform(placeActor, { ...ask, actorId: kooy }, world.as(who)),
			() => perform(removeTie, { ...ask, tieId: newId() }, world.as(who)),
			() => perform(addForce, { id: newId(), forceFieldId: id, ...force }, world.as(who)),
			() => perform(changeForce, { ...ask, forceId: newId(), ...force }, world.as(who)),
			() => perform(removeForce, { ...ask, forceId: newId() }, world.as(who))
		];
		for (const who of ['samira', 'yonas', 'kees'] as const) {
			for (const write of writes(who)) expect(await refusal(write())).toBe('forbidden');
			const begun = perform(beginForceField, { id: newId(), ...words }, world.as(who));
			expect(await refusal(begun)).toBe('forbidden');
		}
		for (const who of ['bram', 'elsewhere'] as const) {
			for (const write of writes(who)) expect(await refusal(write())).toBe('notFound');
			const laid = perform(addTie, { id: newId(), forceFieldId: id, ...lies }, world.as(who));
			expect(await refusal(laid)).toBe('invalidInput fromId');
			expect(await refusal(at.show(id, {}, who))).toBe('notFound');
		}
		expect(await refusal(at.show(id, {}, 'yonas'))).toBe('forbidden');
	});
});
