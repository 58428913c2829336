import { listEntries, shareEntry } from '#community/index.ts';
import { noteTold, publishMessage, writeMessage } from '#doen/index.ts';
import { dayOf, newId, perform } from '#kernel/index.ts';
import { on, type SeedWorld } from '../world.ts';

/** A day that has been: the story runs along with the calendar of who looks at it. */
const past = (day: string) => {
	const today = dayOf(new Date());
	return day < today ? day : today;
};

/** The neighbourhood hears how it goes: two messages that were shown, who was told, and one that is still a draft. */
export async function berichten(world: SeedWorld): Promise<void> {
	const noor = (day: string) => on(world, 'noor', past(day));
	const plans = await perform(listEntries, { kinds: ['plan'], limit: 200 }, noor('2026-10-20'));
	const named = (title: string) => plans.find((plan) => plan.title === title)!.id;
	const [gardens, meal] = [
		named('Geveltuinen Garenhof'),
		plans.find((plan) => plan.title.includes('aaltijd'))?.id
	];
	const share = { id: gardens, visibility: 'public' as const };
	await perform(shareEntry, { writeId: newId(), ...share }, noor('2026-10-04'));

	const tiles = newId();
	await perform(
		writeMessage,
		{
			...{ id: tiles, areaId: world.areas.garenhof, aboutId: gardens },
			title: 'De eerste tegels zijn eruit',
			text: 'Zaterdag haalden vijf buren de eerste tegels uit de stoep. Een buurman van drie hoog bracht koffie.\n\nIn maart komen de planten. Woon je boven? In december maken we bakken voor het balkon. Loop gerust binnen bij Het Weefgetouw.',
			happenedOn: past('2026-10-04')
		},
		noor('2026-10-05')
	);
	const show = { writeId: newId(), id: tiles, audience: 'public' as const };
	await perform(publishMessage, show, noor('2026-10-05'));
	for (const [way, toWhom, number, day] of [
		['mouth', 'bewoners van de Garenhof, op straat', undefined, '2026-10-06'],
		['paper', 'de portieken van de bovenwoningen', 12, '2026-10-07']
	] as const) {
		const told = { id: newId(), messageId: tiles, way, toWhom, number, toldOn: past(day) };
		await perform(noteTold, told, noor(day));
	}

	const money = newId();
	await perform(
		writeMessage,
		{
			...{ id: money, areaId: world.areas.garenhof, aboutId: gardens },
			title: 'Het buurtbudget betaalt mee',
			text: 'De gemeente zei ja: 900 euro voor de geveltuinen. Eén voorwaarde: er blijft 1,20 meter stoep vrij, zodat een rolstoel en een kinderwagen erlangs kunnen.\n\nVijf buren meten de stoep nu op.',
			happenedOn: past('2026-10-12')
		},
		noor('2026-10-12')
	);
	const ofMoney = { writeId: newId(), id: money, audience: 'public' as const };
	await perform(publishMessage, ofMoney, noor('2026-10-12'));

	const draft = {
		...{ id: newId(), areaId: world.areas.spindelveld, ...(meal && { aboutId: meal }) },
		title: 'Wie kookt er mee?',
		text: 'Elke donderdag staat er soep. Er is plaats voor twee mensen die willen snijden, roeren of opscheppen.'
	};
	await perform(writeMessage, draft, noor('2026-10-19'));
}
