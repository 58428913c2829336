import { newId, perform } from '#kernel/index.ts';
import { confirmAsked, noteAsked } from '#verbinden/index.ts';
import { inQuarter, on, type Name, type SeedWorld } from '../world.ts';

const asked: readonly [Name, number, string, readonly string[]][] = [
	['samira', 4, 'Mw 79 jr, wdw, eenzm, handwerkt graag, rollator', ['handwerken', 'eenzaamheid']],
	['noor', 6, 'Man, 34, werkt overdag, wil graag samen fietsen opknappen. Geen praatgroep.', []],
	['noor', 9, 'Ik heb een grote pan en op donderdag tijd, ik kook graag voor anderen.', ['koken']],
	['ilse', 11, 'Moeder van twee kinderen, durft de post niet meer te openen', ['post-openen']],
	['noor', 12, 'Zoekt iemand om Nederlands mee te praten, liefst in de avond', []]
];

/** Questions and offers as they come in: short, without a name, some of them confirmed. */
export async function gevraagd(world: SeedWorld): Promise<void> {
	for (const [who, day, text, confirmed] of asked) {
		const id = newId();
		const context = on(world, who, inQuarter(0, day));
		await perform(noteAsked, { id, text, areaId: world.areas.spindelveld }, context);
		if (confirmed.length > 0)
			await perform(confirmAsked, { writeId: newId(), id, add: [...confirmed] }, context);
	}
}
