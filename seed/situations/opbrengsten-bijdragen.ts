import { cite } from '#denken/index.ts';
import { newId, perform, type Context } from '#kernel/index.ts';
import { addLinkOfClaim, addRival, beginClaim, judgeClaim } from '#vinden/index.ts';

type Noor = (day: string) => Context;
type Step = [from: string, to: string, evidence: string, proof?: string];

interface Told {
	outcomeId: string;
	mechanism: string;
	residentsDid: string;
	workerDid: string;
	change?: string;
	steps: Step[];
	rivals: Record<string, string>[];
	verdict: 'plausible' | 'partly';
	why: string;
	/** A source of the first step. */
	sourceId?: string;
}

async function tell(asked: Context, { steps, rivals, verdict, why, sourceId, ...words }: Told) {
	const id = newId();
	await perform(beginClaim, { id, ...words }, asked);
	for (const [at, [from, to, evidence, proof]] of steps.entries()) {
		const link = { id: newId(), claimId: id, from, to, evidence, proof };
		await perform(addLinkOfClaim, link as never, asked);
		if (at > 0 || !sourceId) continue;
		const part = `link:${link.id}`;
		await perform(cite, { id: newId(), entryId: id, part, sourceId }, asked);
	}
	for (const rival of rivals)
		await perform(addRival, { id: newId(), claimId: id, ...rival } as never, asked);
	await perform(judgeClaim, { writeId: newId(), id, verdict, why }, asked);
}

/** What contributed (scenarios 7, 9 and 10): one stays at "partly", because it was holidays too. */
export async function contributed(
	noor: Noor,
	ids: Record<'square' | 'rule' | 'mail' | 'dinner', string>
): Promise<void> {
	await tell(noor('2026-09-11'), {
		outcomeId: ids.square,
		change: 'Jongeren en buren gaan anders met elkaar om op het plein.',
		mechanism: 'Wie gegroet wordt, groet terug. En wie je kent, stuur je niet weg.',
		residentsDid: 'Buren groeten eerst. Jongeren ruimen mee op en dragen stoelen.',
		workerDid: 'Ik bracht ze bij elkaar voor één afspraak, en was er vier vrijdagen bij.',
		steps: [
			[
				'Buren en BOA’s groeten eerst.',
				'Jongeren groeten terug.',
				'strong',
				'zes van hen zeiden dat'
			],
			['Jongeren groeten terug.', 'Men kent elkaar.', 'moderate', 'vier van de vijf buren'],
			['Men kent elkaar.', 'Er zijn minder meldingen.', 'weak', 'van 19 naar 8 meldingen']
		],
		rivals: [
			{
				...{ text: 'Het was schoolvakantie.', plausible: 'high' },
				evidenceFor: 'Een deel van de jongeren was in juli weg.'
			}
		],
		verdict: 'partly',
		why: 'Het groeten hielp, dat zeggen buren en jongeren. Maar het was ook vakantie.'
	});
	await tell(noor('2026-10-16'), {
		outcomeId: ids.rule,
		mechanism: 'Een vraag waar geen antwoord op was, maakte zichtbaar dat er een regel miste.',
		residentsDid: 'De vereniging schreef een bod en bleef vragen wie aansprakelijk is.',
		workerDid: 'Ik zocht voorbeelden van andere gemeenten, en schoof twee keer aan.',
		steps: [
			[
				'De vereniging daagt de gemeente uit.',
				'De gemeente merkt dat afspraken missen.',
				...(['strong', 'e-mail van de gemeente, 14 oktober 2026'] as const)
			],
			[
				'De gemeente merkt dat afspraken missen.',
				'De gemeente schrijft een uitdaagregeling.',
				...(['strong', 'e-mail van de gemeente, 14 oktober 2026'] as const)
			]
		],
		rivals: [
			{
				...{ text: 'Er komt landelijk beleid aan.', plausible: 'mid' },
				...{ evidenceFor: 'Er is een wetsvoorstel.' },
				evidenceAgainst: 'De gemeente noemt in haar e-mail onze uitdaging, niet de wet.'
			}
		],
		...{ verdict: 'plausible', sourceId: ids.mail },
		why: 'De gemeente schrijft het zelf.'
	});
	await tell(noor('2026-10-05'), {
		outcomeId: ids.dinner,
		change: 'Buren uit zes straten kennen elkaar beter.',
		mechanism: 'Wie samen eet, weet daarna wie er om de hoek woont.',
		residentsDid: 'Trekkers uit drie straten kookten, vroegen rond en ruimden op.',
		workerDid: 'Ik regelde de eerste vergunning en ging daarna een stap terug.',
		steps: [
			[
				'Drie keer samen eten op straat.',
				'Buren kennen elkaars naam.',
				'moderate',
				'in de verhalen'
			],
			['Buren kennen elkaars naam.', 'Buren ruilen sleutels.', 'moderate', 'negen verhalen']
		],
		rivals: [
			{
				...{ text: 'Een nieuwe speelplek in juni.', plausible: 'mid' },
				...{ evidenceFor: 'Ouders zitten daar nu ook.' },
				evidenceAgainst: 'Bewoners noemen die niet als je vraagt hoe zij elkaar leerden kennen.'
			}
		],
		verdict: 'plausible',
		why: 'Bewoners vertellen het zelf zo, in verschillende straten.'
	});
}
