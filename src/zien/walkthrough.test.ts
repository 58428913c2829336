import { newId, perform, blockOf, metresOutside, rdToWgs84, wgs84ToRd } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { refusalOf } from '#test/house.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	beginWalkthrough,
	closeAWalkthrough,
	listWalkthroughs,
	noteObservation,
	showNeighbourhood,
	showObservation,
	showWalkthrough
} from './index.ts';

let world: World;
/** A square of a kilometre in the Dutch grid. */
const corners = [
	...[
		[185_000, 428_000],
		[186_000, 428_000],
		[186_000, 429_000]
	],
	...[
		[185_000, 429_000],
		[185_000, 428_000]
	]
] as [number, number][];
const square = {
	type: 'MultiPolygon' as const,
	coordinates: [[corners.map((corner) => rdToWgs84(corner))]]
};
const at = (x: number, y: number) => {
	const [longitude, latitude] = rdToWgs84([x, y]);
	return { longitude, latitude };
};

beforeAll(async () => {
	world = await openWorld();
	await world.owner.query('update area set outline = $1 where id = $2', [
		JSON.stringify(square),
		world.areaId
	]);
});
afterAll(() => world.close());

const begin = (input: object = {}, who: 'noor' | 'samira' = 'noor') =>
	perform(
		beginWalkthrough,
		{ id: newId(), title: 'Rondje Weefselplein', areaId: world.areaId, ...input },
		world.as(who)
	);
const note = (input: object, who: 'noor' | 'bram' = 'noor') =>
	perform(
		noteObservation,
		{ id: newId(), text: 'Lantaarn uit.', areaId: world.areaId, visibility: 'team', ...input },
		world.as(who)
	);

describe('[R54] a walk', () => {
	test('gathers notes with their points, and is closed with one summary that stays', async () => {
		const { id } = await begin();
		const first = await note({ walkthroughId: id, place: at(185_500, 428_500) });
		const second = await note({ walkthroughId: id, text: 'Geveltuin vol stokrozen.' });
		const running = await perform(showWalkthrough, { id }, world.as('ilse'));
		expect(running.notes.map((one) => one.id)).toEqual([first.id, second.id]);
		expect(running).toMatchObject({ closedOn: null, text: '', outline: { type: 'MultiPolygon' } });
		const summary = 'Eén lantaarn uit; de geveltuinen leven.';
		await perform(closeAWalkthrough, { writeId: newId(), id, summary }, world.as('ilse'));
		const closed = await perform(showWalkthrough, { id }, world.as('samira'));
		expect(closed).toMatchObject({ text: summary, expiresOn: null });
		expect(closed.closedOn).not.toBeNull();
		const seen = await perform(showObservation, { id: first.id }, world.as('noor'));
		expect(seen.expiresOn, 'a note of a closed walk is no raw note').toBeNull();
		expect(seen.place).toEqual({
			longitude: expect.closeTo(5.77, 0),
			latitude: expect.closeTo(51.8, 0)
		});
		// A note that was still on a phone joins it later.
		await note({ walkthroughId: id, text: 'Nog een.' });
		expect((await perform(showWalkthrough, { id }, world.as('noor'))).notes).toHaveLength(3);
	});

	test('is refused without a name, and to who may not note; others do not see it', async () => {
		expect(await refusalOf(begin({ title: ' ' }))).toBe('invalidInput title');
		expect(await refusalOf(begin({}, 'samira'))).toBe('forbidden');
		const { id } = await begin();
		const close = (who: 'bram' | 'samira', summary = 'Klaar.') =>
			perform(closeAWalkthrough, { writeId: newId(), id, summary }, world.as(who));
		expect(await refusalOf(close('bram'))).toBe('notFound');
		expect(await refusalOf(close('samira'))).toBe('forbidden');
		expect(await refusalOf(note({ walkthroughId: newId() }))).toBe('invalidInput walkthroughId');
		expect(await refusalOf(note({ walkthroughId: id }, 'bram'))).toBe('invalidInput walkthroughId');
		const seen = await perform(listWalkthroughs, {}, world.as('bram'));
		expect(seen.map((walk) => walk.id)).not.toContain(id);
	});
});

describe('a point on the map', () => {
	test('far outside the chosen area it is refused, at the border it is taken', async () => {
		expect(await refusalOf(note({ place: at(187_000, 428_500) }))).toBe('invalidInput place');
		expect(await refusalOf(note({ place: at(186_200, 428_500) }))).toBe('it was not refused');
		expect(await refusalOf(note({ place: { longitude: 'x', latitude: 52 } }))).toBe(
			'invalidInput place.longitude'
		);
		expect(await refusalOf(note({ place: { longitude: 5 } }))).toBe('invalidInput place.latitude');
	});

	test('[R56] on the map of the picture it is the middle of its block of a hundred metres', async () => {
		const before = await perform(showNeighbourhood, { areaId: world.areaId }, world.as('noor'));
		await note({ place: at(185_710, 428_710) });
		await note({ place: at(185_790, 428_790) });
		const after = await perform(showNeighbourhood, { areaId: world.areaId }, world.as('noor'));
		const added = after.blocks.filter(
			(block) => !before.blocks.some((one) => one.longitude === block.longitude)
		);
		expect(added).toMatchObject([{ times: 2, areaName: 'Spindelveld' }]);
		const [x, y] = wgs84ToRd([added[0]!.longitude, added[0]!.latitude]);
		expect([Math.round(x), Math.round(y)]).toEqual([185_750, 428_750]);
	});

	test('there and back on the Dutch grid is the same point, and a block holds its point', () =>
		fc.assert(
			fc.property(
				fc.integer({ min: 20_000, max: 270_000 }),
				fc.integer({ min: 320_000, max: 600_000 }),
				(x, y) => {
					const [backX, backY] = wgs84ToRd(rdToWgs84([x, y]));
					expect(Math.hypot(backX - x, backY - y)).toBeLessThan(0.05);
					const [middleX, middleY] = wgs84ToRd(blockOf(rdToWgs84([x + 0.5, y + 0.5])));
					expect(Math.abs(middleX - x)).toBeLessThan(50.6);
					expect(Math.abs(middleY - y)).toBeLessThan(50.6);
				}
			)
		));

	test('the distance outside a square is what a ruler says', () =>
		fc.assert(
			fc.property(
				fc.integer({ min: 183_000, max: 188_000 }),
				fc.integer({ min: 426_000, max: 431_000 }),
				(x, y) => {
					const over = (value: number, low: number, high: number) =>
						Math.max(low - value, 0, value - high);
					const ruler = Math.hypot(over(x, 185_000, 186_000), over(y, 428_000, 429_000));
					const inside = x >= 185_000 && x <= 186_000 && y >= 428_000 && y <= 429_000;
					const said = metresOutside(square, rdToWgs84([x, y]));
					if (inside) expect(said).toBeLessThan(0.1);
					else expect(Math.abs(said - ruler)).toBeLessThan(0.1);
				}
			)
		));
});
