import { makeSharedLink } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	beginMeasurement,
	closeMoment,
	enterAnswers,
	nameOtherCauses,
	openMoment,
	showMeasurement
} from '#vinden/index.ts';
import { straatdinerIds } from './straatdiner.ts';
import { monthsAhead, on, type SeedWorld } from '../world.ts';

type Sheet = (number | null)[];
const times = (many: number, value: number): Sheet[] =>
	Array.from({ length: many }, () => [value, value, value, value]);

/** 34 sheets whose answers come to 3.22 on average: 5.6 of 10. */
const before = [...times(15, 4), ...times(11, 3), ...times(7, 2), [3, 3, 2, 2]];
/** 31 sheets, on one of them an answer left open: 3.46, so 6.2. */
const after = [...times(16, 4), ...times(12, 3), ...times(2, 2), [3, 3, 4, null]];

/** The first statement says the opposite: who feels at home here disagrees with it. */
const asWritten = (sheet: Sheet) =>
	Object.fromEntries(
		sheet.flatMap((value, index) =>
			value === null ? [] : [[`q${index}`, index === 0 ? 6 - value : value]]
		)
	);

async function fillIn(
	world: SeedWorld,
	measurementId: string,
	{
		kind,
		day,
		approached,
		sheets
	}: {
		kind: string;
		day: string;
		approached: number;
		sheets: Record<string, number>[];
	}
) {
	const noor = on(world, 'noor', day);
	const { moments } = await perform(showMeasurement, { id: measurementId }, noor);
	const moment = { measurementId, id: moments.find((one) => one.kind === kind)!.id };
	await perform(openMoment, { writeId: newId(), ...moment, approached }, noor);
	for (const answers of sheets) {
		const sheet = { id: newId(), measurementId, momentId: moment.id, answers };
		await perform(enterAnswers, sheet, noor);
	}
	await perform(closeMoment, { writeId: newId(), ...moment }, noor);
}

/** Scenario 10: cohesion before and after the street dinners, and loneliness among eight people, which is not shown. */
export async function vragenlijst(world: SeedWorld): Promise<void> {
	const noor = on(world, 'noor', '2026-04-02');
	const [cohesion, lonely] = [newId(), newId()];
	const rawUntil = monthsAhead(6);
	await perform(
		beginMeasurement,
		{
			...{ id: cohesion, title: 'Hoe is het in de zes straten?', scale: 'cohesion', rawUntil },
			purpose: 'Zien of buren elkaar anders tegenkomen nu er straatdiners zijn.',
			forWhom: 'bewoners van de zes straten van het straatdiner',
			...{ moments: ['before', 'after', 'later'], areaId: world.areas.spindelveld },
			aboutId: straatdinerIds.dinners[0]!
		},
		noor
	);
	await fillIn(world, cohesion, {
		...{ kind: 'before', day: '2026-04-16', approached: 120 },
		sheets: before.map(asWritten)
	});
	await fillIn(world, cohesion, {
		...{ kind: 'after', day: '2026-09-24', approached: 120 },
		sheets: after.map(asWritten)
	});
	const causes = ['In juni kwam er een nieuwe speelplek.', 'Het was een warme zomer.'];
	await perform(nameOtherCauses, { writeId: newId(), id: cohesion, causes }, noor);
	const { moments } = await perform(showMeasurement, { id: cohesion }, noor);
	await perform(
		openMoment,
		{ writeId: newId(), measurementId: cohesion, id: moments[2]!.id, approached: 120 },
		on(world, 'noor', '2026-11-05')
	);
	const link = { id: newId(), entryId: cohesion, purpose: 'answer' as const };
	await perform(
		makeSharedLink,
		{ ...link, forWhom: 'bewoners van de zes straten', expiresOn: monthsAhead(3) },
		noor
	);
	const item = (part: 'emotional' | 'social', text: string) => ({ part, text });
	await perform(
		beginMeasurement,
		{
			...{ id: lonely, title: 'Contact in Weefkant', scale: 'own', moments: ['before'], rawUntil },
			purpose: 'Weten of de koffieochtend er voor genoeg mensen is.',
			...{ forWhom: 'wie op de koffieochtend komt', areaId: world.areas.weefkant },
			own: {
				scoring: 'djg6',
				source: 'eigen voorbeeldvragen, geteld zoals de schaal van De Jong Gierveld',
				items: [
					item('emotional', 'De avonden zijn stil.'),
					item('social', 'Ik weet bij wie ik kan aankloppen.'),
					item('social', 'Er zijn buren met wie ik plannen maak.'),
					item('emotional', 'Ik zou vaker bezoek willen.'),
					item('social', 'Als ik iets vier, komt er iemand.'),
					item('emotional', 'De dagen lijken lang.')
				]
			}
		},
		noor
	);
	await fillIn(world, lonely, {
		...{ kind: 'before', day: '2026-10-08', approached: 11 },
		sheets: Array.from({ length: 8 }, (_, one) =>
			Object.fromEntries([0, 1, 2, 3, 4, 5].map((item) => [`q${item}`, 1 + ((one + item) % 3)]))
		)
	});
}
