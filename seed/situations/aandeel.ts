import { addShare, changeShare, listShares, noteOthers, showShare } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { inQuarter, on, type SeedWorld } from '../world.ts';

/**
 * A worker's share that shrinks while the thing lives on: the bicycle workshop of scenario 3 over four quarters, and the
 * gardens of scenario 8 in four periods.
 */
export async function aandeel(world: SeedWorld): Promise<void> {
	const { things } = await perform(listShares, {}, on(world, 'noor', inQuarter(0, 99)));
	const called = (title: string) => things.find((thing) => thing.title === title)!.id;
	await bicycles(world, called('Fietstaal'));
	await gardens(world, called('Geveltuinen Garenhof'));
}

/** The worker began it and stood beside it; since then it is of those who come. It is told as quarters back from today. */
async function bicycles(world: SeedWorld, entryId: string): Promise<void> {
	const noor = on(world, 'noor', inQuarter(0, 99));
	const supported = ['residents', 'organisations'] as const;
	for (const [verb, since, until] of [
		['initiates', inQuarter(3, 3), inQuarter(3, 62)],
		['supports', inQuarter(3, 63), inQuarter(2, 65)]
	] as const) {
		const share = { id: newId(), entryId, verbs: [verb], since, until };
		await perform(addShare, { ...share, supported: [...supported] }, noor);
	}
	for (const [side, byWhom, what, since] of [
		['residents', 'een fietsenmaker en een oud-lerares', 'leren elkaar een vak en een taal', 3],
		['partners', 'kringloop', 'brengt wrakken en haalt op wat over is', 3],
		['organisations', 'Het Weefgetouw', 'leent de ruimte naast het taalcafé uit', 3],
		['residents', 'drie die het van hen leerden', 'helpen wie nieuw binnenkomt', 1]
	] as const) {
		const row = { id: newId(), entryId, side, byWhom, what, since: inQuarter(since, 20) };
		await perform(noteOthers, row, noor);
	}
}

/** Beside what was noted of tools and coffee: at first much, at last nothing, and the street goes on. */
async function gardens(world: SeedWorld, entryId: string): Promise<void> {
	const noor = on(world, 'noor', '2026-11-16');
	for (const [verb, since, until] of [
		['stimulates', '2026-09-08', '2026-09-30'],
		['guides', '2026-09-10', '2026-09-30']
	] as const) {
		const share = { id: newId(), entryId, verbs: [verb], since, until };
		await perform(addShare, { ...share, supported: ['residents'] }, noor);
	}
	const { worker } = await perform(showShare, { id: entryId }, noor);
	const planting = worker.find(({ verb, until }) => verb === 'supports' && until === null);
	if (planting) {
		const ended = { writeId: newId(), id: planting.id, entryId, until: '2026-10-10' };
		await perform(changeShare, { ...ended, supported: ['residents'] }, noor);
	}
	for (const [side, byWhom, what, since] of [
		['residents', 'de hele straat', 'geeft water en ruilt stekjes', '2026-10-10'],
		['residents', 'bewoners van de bovenwoningen', 'timmeren balkonbakken', '2026-11-07']
	] as const)
		await perform(noteOthers, { id: newId(), entryId, side, byWhom, what, since }, noor);
}
