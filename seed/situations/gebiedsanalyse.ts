import { makeSharedLink } from '#community/index.ts';
import { addAFinding, beginAreaAnalysis, confront, giveAnAnswer } from '#denken/index.ts';
import { anybody, newId, perform } from '#kernel/index.ts';
import { monthsAhead, on, type SeedWorld } from '../world.ts';

const findings = [
	['strength', 'Buren repareren en lenen: fietsen, brommers, ladders.'],
	['strength', 'Waar groen of een bankje is, blijft men staan praten.'],
	['vulnerability', 'Wie een brief niet durft te openen, wacht te lang.'],
	['chance', 'Het Weefgetouw staat drie ochtenden in de week leeg.']
] as const;

/** Spindelveld as its residents know it: what is strong first, figures beside it, and given back. */
export async function gebiedsanalyse(world: SeedWorld): Promise<void> {
	const noor = on(world, 'noor', '2026-11-20');
	const areaId = world.areas.spindelveld;
	const analysisId = newId();
	await perform(
		beginAreaAnalysis,
		{
			...{ id: analysisId, areaId, title: 'Spindelveld: wat er al is' },
			aim: 'Weten waar we op kunnen bouwen, voordat we iets nieuws beginnen.',
			whoseArea: 'Tot aan het spoor, zeggen bewoners. Daarachter is het Lindewaard.',
			questions: 'Waar komen mensen elkaar vanzelf tegen?',
			conclusion: 'Er is veel, maar het ligt ver van elkaar.',
			agenda: 'Vraag op de drie pleinen of dit klopt\nKijk wie er nog niet gesproken is'
		},
		noor
	);
	for (const [kind, text] of findings)
		await perform(addAFinding, { id: newId(), analysisId, kind, text }, noor);
	const lay = (indicatorId: string, said: { verdict: 'fits' | 'chafes'; explanation: string }) =>
		perform(
			confront,
			{
				id: newId(),
				analysisId,
				figure: { areaId, indicatorId },
				by: 'residents',
				...said
			} as never,
			noor
		);
	await lay('age65plus', {
		...{ verdict: 'fits', explanation: 'In onze portieken is bijna één op de vier 65 of ouder.' }
	});
	await lay('population', {
		verdict: 'chafes',
		explanation: 'Er logeren kinderen die geen huis vinden. Wij zijn met meer.'
	});
	await perform(
		makeSharedLink,
		{
			...{ id: newId(), entryId: analysisId, purpose: 'giveBack', expiresOn: monthsAhead(6) },
			forWhom: 'bewoners van Spindelveld'
		},
		noor
	);
	const { organisationId } = world.actors.noor;
	const byLink = { ...anybody(organisationId), linkedEntryId: analysisId };
	await perform(
		giveAnAnswer,
		{
			...{ id: newId(), analysisId, recognises: 'Ja, zeker het eerste.' },
			standsOut: 'De ochtenden in Het Weefgetouw. Daar kan onze naaigroep in.'
		},
		{ ...on(world, 'noor', '2026-11-23'), actor: byLink }
	);
}
