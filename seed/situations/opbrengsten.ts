import { listEntries, makeSharedLink, type EntryKind } from '#community/index.ts';
import { cite } from '#denken/index.ts';
import { dayOf, newId, perform, type Context } from '#kernel/index.ts';
import { noteConfirmation, noteOutcome, showOutcome, matchOutcome } from '#vinden/index.ts';
import { noteObservation } from '#zien/index.ts';
import { monthsAhead, on, type SeedWorld } from '../world.ts';
import { contributed } from './opbrengsten-bijdragen.ts';
import { straatdinerIds } from './straatdiner.ts';

/** A day that has been: the story runs along with the calendar of who looks at it. */
const past = (day: string) => {
	const today = dayOf(new Date());
	return day < today ? day : today;
};

export interface Harvest {
	noor: (day: string) => Context;
	harvest: (day: string, more: Record<string, unknown>) => Promise<string>;
	said: (day: string, outcomeId: string, more: Record<string, unknown>) => Promise<void>;
}

/** What came of scenarios 2, 3, 7, 9 and 10: also what nobody intended, and what disappointed. */
export async function opbrengsten(world: SeedWorld): Promise<void> {
	const noor = (day: string) => on(world, 'noor', past(day));
	const named = async (kind: EntryKind, part: string) => {
		const asked = { kinds: [kind], limit: 200 };
		const found = await perform(listEntries, asked, noor('2026-11-20'));
		return found.find(({ title }) => title.includes(part))?.id;
	};
	const harvest = async (day: string, more: Record<string, unknown>) => {
		const id = newId();
		await perform(noteOutcome, { id, ...more } as never, noor(day));
		return id;
	};
	const said = async (day: string, outcomeId: string, more: Record<string, unknown>) => {
		const answer = { id: newId(), outcomeId, saidOn: past(day), ...more };
		await perform(noteConfirmation, answer as never, noor(day));
	};
	const hands = { noor, harvest, said };
	const square = await onTheSquare(hands, await named('activity', 'Weefselplein'));
	const rule = await afterTheChallenge(hands, await named('challenge', 'Weefgetouw'), world);
	await atTheBikes(hands, await named('activity', 'Fietstaal'));
	await atTheSchool(hands, await named('plan', 'veilig naar De Klos'));
	const dinner = await atTheDinners(hands);
	await contributed(hands.noor, { square, ...rule, dinner });
}

/** Scenario 7: a neighbour notices nothing, and that stands there as well. */
async function onTheSquare({ noor, harvest, said }: Harvest, originId?: string) {
	await harvest('2026-09-10', {
		...{ who: 'buren van het plein', what: 'Zij bellen minder vaak over overlast.' },
		...{ kind: 'actions', from: 'juli 2026', to: 'augustus 2026', intended: 'yes', originId },
		meaning: 'In mei kwamen er negentien meldingen, in augustus acht.',
		residentsShare: 'Buren kwamen om half elf naar buiten en groetten.',
		workerShare: 'Ik bracht jongeren, buren en de snackbar bij elkaar.',
		source: 'telling van de gemeente'
	});
	const chairs = await harvest('2026-09-10', {
		...{ who: 'jongeren van het plein', what: 'Ze dragen de terrasstoelen naar binnen.' },
		...{ kind: 'behaviour', from: 'augustus 2026', intended: 'no', originId },
		meaning: 'De snackbar kent hen nu, en zij horen erbij.',
		residentsShare: 'Zij begonnen er zelf mee. De snackbar gaf een patatje.',
		source: 'gesprek met de snackbar'
	});
	await said('2026-08-28', chairs, {
		...{ answer: 'yes', byWhom: 'de eigenaar van de snackbar', how: 'spoken' },
		words: 'Ze dragen nu de terrasstoelen.'
	});
	const forWhom = 'buren die op het plein uitkijken';
	const link = { id: newId(), entryId: chairs, purpose: 'confirmOutcome' as const, forWhom };
	await perform(makeSharedLink, { ...link, expiresOn: monthsAhead(3) }, noor('2026-09-10'));
	return chairs;
}

/** Scenario 9: the bid was rejected, and yet the municipality works otherwise since. */
async function afterTheChallenge(
	{ noor, harvest, said }: Harvest,
	originId: string | undefined,
	world: SeedWorld
) {
	await harvest('2026-09-24', {
		...{ who: 'Vereniging Spindelkracht', what: 'De groep mag Het Weefgetouw niet beheren.' },
		...{ kind: 'policy', from: '10-9-2026', intended: 'no', direction: 'negative', originId },
		meaning: 'Een halfjaar werk, en toch nee. Twee leden stopten ermee.',
		residentsShare: 'Veertien leden schreven zelf het bod.',
		source: 'brief van het college'
	});
	const mail = newId();
	await perform(
		noteObservation,
		{
			...{ id: mail, areaId: world.areas.spindelveld, object: 'group', visibility: 'team' },
			text: 'E-mail van de gemeente: door deze uitdaging schrijven zij een regeling voor alle wijken.',
			quote: 'Uw voorstel liet ons zien dat wij geen afspraken hadden.',
			happenedOn: past('2026-10-14')
		},
		noor('2026-10-14')
	);
	const rule = await harvest('2026-10-15', {
		...{ who: 'gemeente Oudermeer', what: 'De gemeente schrijft een uitdaagregeling.' },
		...{ kind: 'practice', from: 'oktober 2026', intended: 'no', originId },
		meaning: 'Wie na ons komt, weet waar hij aan toe is.',
		residentsShare: 'De vereniging vroeg door: wie is er aansprakelijk?',
		workerShare: 'Ik zocht uit hoe andere gemeenten het doen.',
		source: 'e-mail van de gemeente'
	});
	const claim = { id: newId(), entryId: rule, part: 'why', sourceId: mail };
	await perform(cite, claim, noor('2026-10-15'));
	await said('2026-10-14', rule, {
		...{ answer: 'yes', byWhom: 'een beleidsmedewerker van de gemeente', how: 'mail' }
	});
	return { rule, mail };
}

/** Scenario 3: a quarrel nobody intended, and what they agreed after it. */
async function atTheBikes({ harvest, said }: Harvest, originId?: string) {
	const shared = { who: 'deelnemers van Fietstaal', originId, intended: 'no' };
	await harvest('2026-10-09', {
		...{ ...shared, what: 'Ze maken ruzie over het gereedschap.', kind: 'relations' },
		...{ from: 'september 2026', direction: 'negative' },
		meaning: 'Twee mensen bleven een week weg.',
		source: 'ik was erbij'
	});
	const agreed = await harvest('2026-10-16', {
		...{ ...shared, what: 'Ze spreken af wie welk gereedschap teruglegt.', kind: 'practice' },
		from: '7-10-2026',
		meaning: 'Zij losten het zelf op, in het Nederlands.',
		residentsShare: 'Twee deelnemers maakten een bord met haken.'
	});
	await said('2026-10-16', agreed, {
		...{ answer: 'partly', byWhom: 'een vrijwilliger van het taalcafé', how: 'spoken' },
		words: 'De afspraak is er. De sleutel elf is nog steeds zoek.'
	});
}

/** Scenario 2: a first morning of the trial; one parent stops, and a shop turns round. */
async function atTheSchool({ noor, harvest, said }: Harvest, planId?: string) {
	if (!planId) return;
	const counted = await harvest('2026-11-20', {
		...{ who: 'ouders die rijden', what: 'Minder ouders rijden tot de deur.', kind: 'behaviour' },
		...{ from: past('2026-11-20'), intended: 'yes', originId: planId },
		meaning: 'Op een ochtend proef telden ouders 41 auto’s; eerst waren het er 64.',
		residentsShare: 'Vier ouders liepen een loopbus en telden zelf.'
	});
	await said('2026-11-20', counted, {
		...{ answer: 'yes', byWhom: 'een leraar van De Klos', how: 'mail' }
	});
	const { effects } = await perform(showOutcome, { id: counted }, noor('2026-11-20'));
	const hoped = effects.find(({ text }) => text.includes('alternatief'));
	if (hoped) {
		const match = { writeId: newId(), id: counted, effectId: hoped.id };
		await perform(matchOutcome, match, noor('2026-11-20'));
	}
	await harvest('2026-11-20', {
		...{ who: 'automaterialenzaak bij de school', kind: 'relations', originId: planId },
		what: 'De winkel laat ouders voor de deur stoppen.',
		...{ from: past('2026-11-20'), intended: 'no' },
		meaning: 'Eerst was de winkel tegen. Nu hangt er een bord dat hij meehelpt.'
	});
	await harvest('2026-11-20', {
		...{ who: 'een van de vier ouders', what: 'Een ouder stopt met de loopbus.', kind: 'actions' },
		...{ from: past('2026-11-20'), intended: 'no', direction: 'negative', originId: planId },
		meaning: 'Het was te vroeg naast het werk. We zoeken een dag die wel past.'
	});
}

/** Scenario 10: what came of the dinners in the street. */
const atTheDinners = ({ harvest }: Harvest): Promise<string> =>
	harvest('2026-10-02', {
		...{ who: 'buren uit zes straten', what: 'Buren ruilen sleutels.', kind: 'relations' },
		...{ from: 'september 2026', intended: 'no', originId: straatdinerIds.dinners[2] },
		meaning: 'Wie weggaat, heeft nu iemand die een oogje houdt.',
		residentsShare: 'Trekkers uit drie straten kookten, vroegen rond en ruimden op.',
		workerShare: 'Ik regelde de eerste keer de vergunning. Daarna deden zij dat.'
	});
