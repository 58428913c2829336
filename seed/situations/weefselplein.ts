import { addAnExplanation, beginFathom, beginPlan, cite, restPlanOn } from '#denken/index.ts';
import {
	addShare,
	makeTreatment,
	noteActivity,
	noteOthers,
	noteTreatmentView,
	reviewTreatment,
	sayPlanState
} from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { noteObservation } from '#zien/index.ts';
import { nextDay, on, type SeedWorld } from '../world.ts';

/** Scenario 7 up to DOEN: young people on the square, two explanations beside each other, and treating each other otherwise. */
export async function weefselplein(world: SeedWorld): Promise<void> {
	const seen = await see(world);
	const plan = await think(world, seen);
	await agree(world, { ...seen, ...plan });
	await cleanUp(world, plan);
}

interface Seen {
	heard: string;
	reports: string;
}

async function see(world: SeedWorld): Promise<Seen> {
	const [heard, reports] = [newId(), newId()];
	const areaId = world.areas.plein;
	await perform(
		noteObservation,
		{
			...{ id: heard, areaId, object: 'group', facets: ['groups', 'wishes'] },
			text: 'Vrijdagavond op het Weefselplein: twaalf tot vijftien jongeren, muziek, zonnebloempitten. Om tien uur komt iemand filmen.',
			quote: 'We worden weggestuurd voordat we iets doen.',
			...{ happenedOn: '2026-05-29', visibility: 'team' }
		},
		on(world, 'noor', '2026-05-29')
	);
	await perform(
		noteObservation,
		{
			...{ id: reports, areaId, object: 'group', facets: ['groups'], visibility: 'team' },
			text: 'In mei kwamen er negentien meldingen van overlast op het plein, vertelt de gemeente.',
			happenedOn: '2026-06-02'
		},
		on(world, 'noor', '2026-06-02')
	);
	return { heard, reports };
}

async function think(world: SeedWorld, { heard, reports }: Seen) {
	const noor = on(world, 'noor', '2026-06-04');
	const [fathomId, planId, cycleId] = [newId(), newId(), newId()];
	const areaId = world.areas.plein;
	await perform(
		beginFathom,
		{
			...{ id: fathomId, areaId, title: 'Overlast, of geen plek?' },
			question: 'Buren horen lawaai. Jongeren worden weggestuurd voordat ze iets doen.',
			conclusion: 'Beide kan waar zijn. We beginnen bij hoe we elkaar begroeten.'
		},
		noor
	);
	const explain = async (sourceId: string, text: string, more: object) => {
		const id = newId();
		await perform(
			addAnExplanation,
			{ id, fathomId, text, plausible: 'mid', ...more } as never,
			noor
		);
		const claim = { id: newId(), entryId: fathomId, part: `explanation:${id}`, sourceId };
		await perform(cite, claim, noor);
	};
	await explain(reports, 'Er is overlast: muziek en afval, tot laat.', {
		speaksFor: 'Negentien meldingen in mei.',
		speaksAgainst: 'Vier van de meldingen gingen over een avond dat er niemand was.'
	});
	await explain(heard, 'Er is geen plek waar jongeren mogen zijn.', {
		speaksFor: 'Wie weggestuurd wordt, komt op het plein terug.',
		speaksAgainst: 'Binnen in Het Weefgetouw is op vrijdag plaats.'
	});
	await perform(
		beginPlan,
		{
			...{ id: planId, cycleId, areaId, ownership: 'with', sourceIds: [heard, reports] },
			title: 'Samen op het Weefselplein',
			saw: 'Jongeren worden weggestuurd, buren slapen slecht. Niemand kent elkaars naam.',
			think: 'Eerst groeten en een naam vragen. En samen opruimen als de avond klaar is.',
			whyNow: 'De avonden worden langer.'
		},
		noor
	);
	await perform(restPlanOn, { writeId: newId(), planId, analysisId: fathomId }, noor);
	return { planId, cycleId, fathomId };
}

async function agree(
	world: SeedWorld,
	{ planId, heard, reports, fathomId }: Seen & { planId: string; fathomId: string }
) {
	const noor = on(world, 'noor', '2026-06-10');
	const id = newId();
	await perform(
		makeTreatment,
		{
			...{ id, planId, group: 'jongeren van het plein', namedBy: 'group' },
			...{ oldWay: 'wegsturen, filmen', since: '2026-06-10', reviewOn: '2026-09-10' },
			newWay: 'eerst groeten, naam vragen, om 22:30 samen opruimen',
			text: 'Wie gegroet wordt, groet terug. Dat zeiden buren en jongeren allebei.',
			commitments: ['2 BOA’s', 'snackbar op de hoek', '5 buren', '4 jongeren'].map((byWhom) => ({
				...{ id: newId(), byWhom, saidOn: '2026-06-10' }
			}))
		},
		noor
	);
	for (const sourceId of [heard, reports, fathomId])
		await perform(cite, { id: newId(), entryId: id, part: 'why', sourceId }, noor);
	for (const [notedOn, words, asked] of [
		['2026-06-10', 'We willen hier gewoon kunnen zitten.', 'vier van hen, op het plein'],
		['2026-08-21', 'Ze zeggen nu eerst hoi. Dan hoef je niet weg.', 'zes van hen, bij de snackbar']
	] as const) {
		const view = { id: newId(), agreementId: id, words, asked, notedOn };
		await perform(noteTreatmentView, view, on(world, 'noor', notedOn));
	}
	await perform(
		reviewTreatment,
		{
			...{ writeId: newId(), id, outcome: 'kept', reviewedOn: '2026-09-10' },
			...{
				reason: 'Jongeren en vier van de vijf buren willen zo door.',
				reviewOn: nextDay('03-10')
			}
		},
		on(world, 'noor', '2026-09-10')
	);
}

async function cleanUp(
	world: SeedWorld,
	{ planId, cycleId }: { planId: string; cycleId: string }
): Promise<void> {
	const id = newId();
	await perform(
		noteActivity,
		{
			...{ id, planId, cycleId, happenedOn: '2026-06-12', verbs: ['initiates', 'guides'] },
			text: 'Om half elf samen het plein opgeruimd, met knijpers van Het Weefgetouw.',
			doneBy: 'jongeren van het plein, vijf buren en de snackbar',
			deviation: 'De BOA’s konden pas de week erna.'
		},
		on(world, 'noor', '2026-06-12')
	);
	const noor = on(world, 'noor', '2026-08-31');
	await perform(
		addShare,
		{
			...{
				id: newId(),
				entryId: id,
				verbs: ['supports'],
				supported: ['residents', 'municipality']
			},
			...{ since: '2026-07-01', until: '2026-08-31' }
		},
		noor
	);
	for (const [side, byWhom, what, since] of [
		[
			'residents',
			'jongeren van het plein',
			'ruimen op en zetten de terrasstoelen binnen',
			'2026-06-12'
		],
		['residents', '5 buren', 'komen om half elf naar buiten', '2026-06-12'],
		['partners', 'snackbar op de hoek', 'geeft na het opruimen een patatje', '2026-06-12'],
		['municipality', '2 BOA’s', 'groeten eerst en vragen de naam', '2026-06-19']
	] as const)
		await perform(noteOthers, { id: newId(), entryId: id, side, byWhom, what, since }, noor);
	await perform(
		sayPlanState,
		{
			...{ writeId: newId(), id: planId, state: 'underWay', since: '2026-06-12' },
			note: 'Elke vrijdag om half elf ruimen jongeren en buren samen op.'
		},
		on(world, 'noor', '2026-06-12')
	);
}
