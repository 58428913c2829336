const perPeriod = { month: 'deze maand', quarter: 'dit kwartaal' };
type Kind = keyof typeof perPeriod;
const people = (number: number) => (number === 1 ? '1 vrager' : `${number} vragers`);

export const questionAnalysis = {
	title: 'Vraaganalyse',
	lead: 'Van vragen naar wat erachter zit. Wie vraagt het, wie herkent het, wie wil iets doen?',
	trends: 'Waar wordt naar gevraagd?',
	trendsLead:
		'We tellen mensen, geen meldingen: wie vaker vraagt telt één keer. Een signaal is nog geen trend.',
	period: 'Per',
	periods: { quarter: 'kwartaal', month: 'maand' } as Record<string, string>,
	area: 'Van welke plek?',
	anywhere: 'overal',
	look: 'Laat zien',
	noTrends:
		'Er is nog geen thema met vragen. Leg bij Ordenen vragen bij elkaar; dan zie je hier hoe vaak ze klinken.',
	toOrder: 'Ga naar Ordenen',
	words: {
		none: 'Geen signaal',
		signal: 'Signaal',
		possibleTrend: 'Mogelijke trend',
		trend: 'Trend'
	} as Record<string, string>,
	small: 'Klein aantal — signaal, geen trend.',
	why: (askers: number, sources: number, kind: Kind) =>
		`${people(askers)} ${perPeriod[kind]}, ${sources === 1 ? 'uit 1 bron' : `uit ${sources} bronnen`}.`,
	before: (mean: string) => `In de twee periodes ervoor gemiddeld ${mean}.`,
	chance: (oneIn: string) => `Zonder verandering zou dit 1 op ${oneIn} keer toeval zijn.`,
	lookWider: 'Het zijn er weinig per periode. Kijk naar een groter gebied of een langere tijd.',
	running: 'De laatste periode loopt nog.',
	bars: (theme: string) => `Vragers per periode over ${theme}`,
	table: 'Dezelfde cijfers als tabel',
	column: { period: 'Periode', askers: 'Vragers', mentions: 'Meldingen', sources: 'Bronnen' },
	lessThanFive: 'minder dan 5',
	quarterName: (year: string, part: string) => `${part}e kwartaal ${year}`,
	quarterShort: (part: string) => `K${part}`,
	outside: 'Aantallen van 1 tot en met 4 laten we buiten het team niet zien.',
	begin: 'Begin een vraaganalyse',
	beginOn: (theme: string) => `Begin een vraaganalyse over ${theme}`,
	analyses: 'Vraaganalyses',
	noAnalyses: 'Hier staat nog niets. Dat mag. Wil je bij één thema uitzoeken wat erachter zit?',
	newTitle: 'Een vraaganalyse',
	newLead: 'Alleen het thema is nodig. De rest mag later, en samen.',
	theme: 'Over welk thema gaat het?',
	noTheme: 'kies een thema',
	noThemes: 'Er is nog geen thema. Leg eerst bij Ordenen vragen bij elkaar.',
	questions: 'Wat mensen vroegen',
	noQuestions: 'Bij dit thema liggen nog geen vragen.',
	solution:
		'Dit klinkt als een oplossing. Vraag eens door: stel dat het er is, wat is er dan anders?',
	readings: 'Wat zit er achter de vraag?',
	readingsHint:
		'“Wat maakt dit belangrijk voor u?” Schrijf het liefst meer dan één lezing op: wat kan het óók zijn?',
	reading: (number: number) => `Lezing ${number}`,
	recognised: 'Deze lezing herkenden mensen',
	isRecognised: 'herkend',
	check: 'Is het teruggevraagd?',
	checkStates: {
		notYet: 'nog niet teruggevraagd',
		recognised: 'ja, herkend',
		adjusted: 'ja, en bijgesteld',
		notRecognised: 'ja, niet herkend'
	} as Record<string, string>,
	checkedWith: 'Met hoeveel mensen?',
	checkedOn: 'Op welke dag?',
	checkSaid: 'Wat zeiden ze?',
	checkSaidHint: 'In hun woorden, zonder namen.',
	checkedTold: (number: number) => (number === 1 ? 'met 1 mens' : `met ${number} mensen`),
	checkedFew: 'met een paar mensen',
	scale: 'Hoe groot is het?',
	scales: {
		individual: 'van één iemand',
		sharedByFew: 'gedeeld door enkelen',
		collective: 'van velen samen',
		structural: 'zit in hoe het geregeld is'
	} as Record<string, string>,
	notChosen: 'nog niet gekozen',
	owner: 'Van wie is deze vraag?',
	doers: 'Wie wil iets doen?',
	roleHint: 'In rollen, geen namen. Bijvoorbeeld: ouders van De Klos.',
	standsOn: {
		need: 'Waar steunt de lezing op?',
		exists: 'Hoe weten we wat er al is?',
		owner: 'Hoe weten we wie iets wil?'
	},
	exists: 'Wat is er al?',
	existsHint: 'Mensen, groepen, aanbod, een lege zaal.',
	direction: 'Welke kant gaat het op?',
	directions: {
		doThemselves: 'mensen doen het zelf',
		connect: 'verbinden',
		combine: 'combineren met wat er is',
		newCollective: 'samen iets nieuws',
		refer: 'verwijzen',
		agenda: 'op de agenda van het beleid',
		nothingYet: 'niets (nog)'
	} as Record<string, string>,
	directionWhy: 'Waarom die kant?',
	notHeard: 'Wie is hierover nooit gehoord?',
	notHeardGroups: 'Welke groepen zijn dat?',
	notHeardGroupsHint: 'In woorden van bewoners, één per regel.',
	conclusion: 'Wat denken we nu?',
	keep: 'Bewaar de vraaganalyse',
	change: 'Werk bij',
	kept: 'Bewaard.',
	changed: 'Iemand anders schreef er intussen ook aan',
	changedLead:
		'Wat jij typte staat hieronder nog in de velden; wat je leeg liet is aangevuld met wat de ander schreef. Dit staat er nu. Kijk het na en bewaar dan opnieuw.',
	open: 'Wat nog open is',
	gaps: {
		noQuestions: 'Er liggen nog geen vragen bij. Wil je er een paar bij het thema leggen?',
		noReading: 'Er staat nog geen lezing. Wat zou erachter kunnen zitten?',
		oneReading: 'Er staat één lezing. Wat zou het óók kunnen zijn?',
		notCheckedBack: 'Nog niet teruggevraagd. Wil je het aan de vragers zelf voorleggen?',
		notRecognised: 'De vragers herkenden het niet. Wat zeiden ze wél?',
		noOwner: 'Het is nog niet duidelijk van wie deze vraag is. Wie wil er iets doen?',
		nothingThere: 'Wat is er al? Misschien kent iemand in de buurt iets.',
		noDirection: 'Er is nog geen richting. Niets (nog) mag ook.',
		nobodyMissed: 'Wie heb je hier nog niet over gehoord?'
	} as Record<string, string>,
	paper: {
		resident: 'Dit hoorden we, en dit denken we erbij. Klopt het?',
		tell: 'Herken je dit niet, of wil je iets doen? Zeg het ons.',
		heard: 'Dit hoorden we',
		counts: 'Hoeveel mensen vroegen het?',
		to: 'Aan',
		from: 'Van',
		about: 'Betreft',
		date: 'Datum',
		toWhom: 'de gemeente',
		conclusion: 'Conclusie',
		sources: 'Bronnen',
		ownSource: (year: string) =>
			`Vragen zoals bewoners ze stelden, genoteerd door het team, ${year}; mensen geteld, geen meldingen.`,
		asked: 'Wat we vragen',
		askedText: 'Denk met ons mee, en laat weten wie hierover met ons en de bewoners wil praten.',
		noConclusion: 'We zijn er nog niet uit.'
	}
};
