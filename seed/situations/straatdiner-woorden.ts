import type { capitals } from '#vinden/index.ts';

interface Told {
	title: string;
	changed: string;
	why: string;
	teller: string;
	domain: string;
	scope: 'team' | 'partners' | 'public';
	/** Told in another matter than the street dinner. */
	inRound?: false;
}

const told = (
	title: string,
	changed: string,
	why: string,
	teller: string,
	domain = 'leven',
	scope: Told['scope'] = 'team'
): Told => ({ title, changed, why, teller, domain, scope });

/** Nine stories of the street dinner, and one of the table at which a woman cooks again (scenario 5). */
export const storiesOfStreetDinner: readonly Told[] = [
	told(
		'De sleutel van nummer 14',
		'Na het diner gaf de buurvrouw van nummer 14 mij haar sleutel. Voor als er iets is.',
		'Ik woon hier elf jaar. Dit is de eerste keer dat iemand mij zoiets geeft.',
		'bewoner van de Garenhof',
		'leven',
		'public'
	),
	told(
		'De jongens dragen de tafels',
		'De jongens van het plein droegen de tafels, zonder dat iemand het vroeg.',
		'Ik was bang voor ze. Nu zeg ik hun naam.',
		'oudere bewoner',
		'leven',
		'public'
	),
	told(
		'Ik weet nu wie er boven woont',
		'Ik hoorde altijd voetstappen. Nu weet ik van wie.',
		'Lawaai van iemand die je kent is geen lawaai.',
		'bewoner',
		'wonen'
	),
	told(
		'De schaal die rondgaat',
		'Mijn schaal kwam vol terug, met iets uit een ander land.',
		'Mijn kinderen vroegen of het elke week kan.',
		'ouder',
		'leven',
		'partners'
	),
	told(
		'Werk via de lange tafel',
		'Naast mij zat iemand die een hulp zocht in de keuken.',
		'Ik zocht al een jaar.',
		'bewoner',
		'werken'
	),
	told(
		'De stoep is schoon',
		'We vegen nu om de beurt, zonder lijst.',
		'Het is onze straat geworden.',
		'bewoner',
		'wonen'
	),
	told(
		'Mijn moeder kwam buiten',
		'Mijn moeder kwam voor het eerst in maanden naar buiten.',
		'Zij vraagt nu zelf wanneer het weer is.',
		'mantelzorger',
		'leven'
	),
	told(
		'Ik kook voor veel mensen',
		'Ik maakte rijst voor dertig mensen en het was op.',
		'Ik kan iets wat anderen fijn vinden.',
		'nieuwe bewoner',
		'werken'
	),
	told(
		'Twee straten, één app',
		'Twee straten die niets met elkaar hadden delen nu een groepsapp.',
		'De ruzie over de parkeerplekken is weg.',
		'trekker',
		'wonen'
	),
	{
		...told(
			'Ze noemen me chef.',
			'Om de week kook ik aan de eettafel, samen met een ander. Ze noemen me chef.',
			'Ik word niet geholpen. Ik ben nodig.',
			'bewoner, 78'
		),
		inRound: false
	}
];

type Capital = (typeof capitals)[number];
type Line = readonly [under: number, text: string, who: string, capitals: readonly Capital[]];

/** Nineteen ripples, three deep; each hangs under the one of that number, or under the start with 0. */
export const mapOfStreetDinner: readonly Line[] = [
	[0, 'Buren kennen elkaars naam.', 'buren uit zes straten', ['social']],
	[1, 'Buren ruilen sleutels.', 'bewoners van de Garenhof', ['social']],
	[2, 'De planten krijgen water in de vakantie.', 'buren', ['natural', 'social']],
	[2, 'Pakjes komen aan.', 'buren', ['social']],
	[1, 'Er wordt gegroet op straat.', 'jong en oud', ['cultural']],
	[5, 'Ouderen lopen ’s avonds weer een rondje.', 'ouderen', ['human']],
	[0, 'Ieder kookt iets van thuis.', 'eters', ['cultural']],
	[7, 'Recepten gaan rond.', 'koks', ['cultural', 'human']],
	[8, 'Een kookgroep in Het Weefgetouw.', 'acht koks', ['human', 'social']],
	[7, 'Kinderen proeven van alles.', 'kinderen', ['cultural']],
	[0, 'Jongens dragen de tafels.', 'jongens van het plein', ['social', 'human']],
	[11, 'De snackbar leent stoelen uit.', 'de snackbar', ['built']],
	[11, 'Een jongen helpt nu bij de buurtmoestuin.', 'een jongen', ['natural', 'human']],
	[13, 'De moestuin heeft weer handen.', 'tuingroep', ['natural']],
	[0, 'Trekkers uit zes straten overleggen.', 'zes trekkers', ['social']],
	[15, 'Een groepsapp voor twee straten.', 'twee straten', ['social']],
	[16, 'De ruzie over parkeren is weg.', 'twee straten', ['social']],
	[15, 'De tafels staan nu in een gedeelde berging.', 'trekkers', ['built']],
	[0, 'Nieuwe bewoners schuiven aan.', 'nieuwe bewoners', ['social']]
];
