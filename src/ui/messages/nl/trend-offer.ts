const people = (number: string) => `${number} ${number === '1' ? 'mens' : 'mensen'}`;

export const trendOffer = {
	title: 'Van vraag naar aanbod',
	lead: 'Wat wordt er meer gevraagd, wat is er al, en wat doen we ermee?',
	area: 'Van welk gebied?',
	anywhere: 'overal',
	look: 'Laat zien',
	higher: (asked: string, shown: string) =>
		`In ${asked} zijn te weinig vragen gehoord om iets te kunnen zeggen. Dat is geen oordeel over de plek. Je ziet daarom ${shown}.`,
	little: (shown: string) =>
		`Ook in ${shown} zijn weinig vragen gehoord. Ga gerust eens langs; één gesprek zegt meer dan een getal.`,
	rises: 'Wat er meer gevraagd wordt',
	risesNone:
		'Er is nu niets dat opvalt. Dat mag. Een signaal is er pas bij drie vragers uit twee bronnen.',
	others: 'Andere thema’s',
	none: 'Er is nog geen thema met vragen. Leg bij Ordenen vragen bij elkaar.',
	toOrder: 'Ga naar Ordenen',
	gap: (demand: string, gap: string) =>
		`Per kwartaal vragen ongeveer ${people(demand)} dit; voor ${people(gap)} is er geen plek binnen bereik.`,
	noGap: (demand: string) =>
		`Per kwartaal vragen ongeveer ${people(demand)} dit; er is plek genoeg binnen bereik.`,
	reckoned:
		'Zo is het gerekend: wie vragen, iets naar het gemiddelde toe omdat kleine aantallen weinig zeggen, min de vrije plekken tot twee kilometer. Wat niemand telde, telt voor vier plekken.',
	howReckoned: 'Hoe is dit gerekend?',
	audiences: {
		parents: 'ouders',
		old: 'ouderen',
		young: 'jongeren',
		newcomers: 'nieuwkomers',
		carers: 'mantelzorgers',
		students: 'studenten'
	} as Record<string, string>,
	everybody: 'iedereen',
	cell: (askers: number, who: string, where: string) =>
		`${askers} × ${who}${where ? ` in ${where}` : ''}`,
	whoAsks: 'Wie en waar',
	there: 'Wat er al is',
	thereNone: 'Binnen bereik is er nog niets dat hierop lijkt.',
	places: (number: number | null) =>
		number === null ? 'plekken niet geteld' : number === 0 ? 'vol' : `${number} plekken vrij`,
	metres: (metres: number) =>
		metres >= 1000 ? `${(metres / 1000).toLocaleString('nl')} km` : `${metres} m`,
	forWhom: (who: string) => `alleen voor ${who}`,
	open: 'Bekijk en doe er iets mee',
	openOf: (name: string) => `Bekijk en doe er iets mee: ${name}`,
	what: 'Wat doen we ermee?',
	whatLead: 'Eén stap is genoeg. Bij Waarom? blijft staan waar het vandaan komt.',
	ways: {
		existing: 'Iets dat er al is, met plek',
		combination: 'Een slimme combinatie',
		initiative: 'Een initiatief van bewoners',
		new: 'Iets nieuws',
		agenda: 'Op tafel bij DENKEN',
		left: 'Nu niets, met de reden'
	} as Record<string, string>,
	which: 'Wat is er al?',
	takeExisting: 'Verwijs hierheen',
	toCombine: 'Zoek slimme combinaties',
	name: 'Hoe heet het?',
	firstStart: 'Wanneer is de eerste keer?',
	repeats: 'Hoe vaak?',
	repeatsOf: {
		none: 'één keer',
		weekly: 'elke week',
		fortnightly: 'om de week',
		monthly: 'elke maand'
	} as Record<string, string>,
	times: 'Hoeveel keer in totaal?',
	timesHint: 'Mag leeg blijven.',
	where: 'Waar?',
	takeNew: 'Plan het',
	owner: 'Van welke groep is het?',
	ownerHint: 'Hoe de groep zichzelf noemt, geen namen.',
	takeInitiative: 'Noteer het initiatief',
	present: 'Wie staan er samen stil?',
	presentHint: 'In rollen: twee bewoners en het team.',
	takeAgenda: 'Leg het op tafel',
	reason: 'Waarom nu niet?',
	takeLeft: 'Laat het nu',
	earlier: 'Wat er eerder mee gedaan is',
	earlierNone: 'Hier is nog niets mee gedaan.',
	answer: (way: string, period: string, word: string) =>
		word ? `${way}, ${period} (toen: ${word})` : `${way}, ${period}`,
	came: 'Wat ervan kwam',
	cameNone: 'Nog niets opgeschreven.',
	gone: 'Wat het werd, is er niet meer of kun je niet zien.',
	theme: 'Naar het thema',
	back: 'Terug naar Van vraag naar aanbod'
};
