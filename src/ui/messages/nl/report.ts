const inVierzet = 'Vierzet';
/** Name, what it means, and where it was counted. */
type FigureWords = [string, string, string];

export const report = {
	title: 'Verslagen',
	lead: 'Over een tijd, een gebied of een team. Alles met zijn bron, en met wat het weglaat.',
	none: 'Hier staat nog geen verslag. Kies een tijd, en wat er al opgeschreven is staat klaar.',
	begin: 'Begin een verslag',
	newLead: 'Kies over welke tijd het gaat. Wat er al is opgeschreven, staat daarna klaar.',
	name: 'Hoe noem je het?',
	nameHint: 'Bijvoorbeeld: Spindelveld in 2026.',
	about: 'Voor wie en waarvoor is het?',
	aboutHint: 'Mag leeg blijven.',
	from: 'Van welke dag?',
	until: 'Tot en met welke dag?',
	area: 'Over welk gebied?',
	noArea: 'alle gebieden',
	team: 'Van welk team?',
	noTeam: 'alle teams die jij mag zien',
	change: 'Verander naam, tijd of team',
	keep: 'Bewaar',
	period: (from: string, until: string) => `${from} tot en met ${until}`,
	ofTeam: (team: string) => `team ${team}`,
	draft: 'concept',
	final: (day: string) => `af sinds ${day}`,
	states: { draft: 'Nog bezig', final: 'Af' },
	isFinal: (day: string) =>
		`Dit verslag is af sinds ${day}. Woorden en cijfers staan zoals ze toen waren.`,
	finish: 'Maak het verslag af',
	finishLead:
		'De woorden en cijfers blijven dan zoals ze nu zijn. Verandert een bron later, dan staat dat erbij. Wordt een bron teruggetrokken, dan verdwijnt hij ook hier.',
	paper: 'Op papier',
	sheet: 'Cijfers als rekenblad (xlsx)',
	csv: 'Cijfers als CSV',
	sections: {
		conclusion: 'Wat we zeggen',
		communities: 'Gemeenschappen die ertoe doen',
		cameOfIt: 'Wat het bracht',
		stories: 'Verhalen en woorden van bewoners',
		did: 'Wat er gedaan is',
		thought: 'Wat we dachten en kozen',
		ahead: 'Hoe het verdergaat'
	},
	nothingChosen: 'Er is nog niets gekozen. Kies hieronder wat je wilt vertellen.',
	source: 'Bron',
	sourceOf: (kind: string, day: string) => `${kind}, ${day}`,
	ownWords: (who: string) => `eigen woorden van ${who}`,
	ownWordsOf: (who: string) => `Eigen woorden van ${who}, met bron.`,
	changed: 'sindsdien gewijzigd',
	changedLink: 'lees zoals het nu is',
	up: 'Hoger',
	down: 'Lager',
	takeOut: 'Haal eruit',
	upOf: (what: string) => `Zet hoger: ${what}`,
	downOf: (what: string) => `Zet lager: ${what}`,
	takeOutOf: (what: string) => `Haal eruit: ${what}`,
	rewrite: 'Schrijf het anders',
	write: 'Schrijf er zelf iets bij',
	writeLead: 'Een eigen zin. Leg er daarna een bron naast, dan kan een ander het nagaan.',
	words: 'Wat wil je zeggen?',
	where: 'Waar in het verslag?',
	add: 'Zet erin',
	choose: 'Kies wat je vertelt',
	chooseLead:
		'Dit is in deze tijd opgeschreven. Kies ook wat niet lukte: dat maakt een verslag eerlijk.',
	search: 'Zoek in wat er is',
	searchButton: 'Zoek',
	more: (number: number) => `nog ${number} meer: zoek op een woord`,
	nothingToChoose: 'Er is niets meer om te kiezen.',
	figures: 'De cijfers',
	figuresLead:
		'Geteld uit wat er is opgeschreven en wat jij mag zien. Cijfers zeggen niet hoe goed iets was.',
	figure: 'Wat',
	number: 'Hoeveel',
	meaning: 'Wat het zegt',
	counted: 'Bron',
	inPeriod: 'Tijd',
	group: 'Deel',
	outOf: (part: string, all: string) => `${part} van ${all}`,
	small: 'minder dan tien: niet getoond',
	figureChanged: 'sindsdien anders',
	beside: {
		verdict: (said: string) =>
			(
				({
					plausible: 'Het is aannemelijk dat dit heeft geholpen.',
					partly: 'Dit heeft waarschijnlijk een deel geholpen.',
					notToSay: 'We weten nog niet of dit heeft geholpen.'
				}) as Record<string, string>
			)[said] ?? '',
		strength: (strength: string) =>
			(
				({
					strong: 'De zwakste stap is goed onderbouwd.',
					moderate: 'De zwakste stap is redelijk onderbouwd.',
					weak: 'De zwakste stap heeft weinig bewijs.',
					none: 'Minstens één stap heeft nog geen bewijs.'
				}) as Record<string, string>
			)[strength] ?? '',
		group: (moment: string, n: number, mean: string) =>
			`${({ before: 'Voor', after: 'Na', later: 'Later' } as Record<string, string>)[moment]}: ${n} mensen, gemiddeld ${mean}${n < 30 ? ' (indicatie)' : ''}.`,
		notTold: (moment: string) =>
			`${({ before: 'Voor', after: 'Na', later: 'Later' } as Record<string, string>)[moment]}: we tonen niets, want het gaat over te weinig mensen of bijna iedereen zei hetzelfde.`,
		shares: 'Wat bewoners inbrachten:'
	},
	groups: {
		community: 'Gemeenschappen',
		cameOfIt: 'Wat het bracht',
		did: 'Gedaan',
		thought: 'Gedacht en gekozen',
		inclusion: 'Inclusie: erbij horen en mee kunnen doen',
		presence: 'Presentie: er zijn',
		network: 'Netwerk: de kracht van mensen samen'
	},
	principles: 'Wat we deden aan de drie uitgangspunten',
	rhythm: 'Waar het team was',
	rhythmLead: 'Per plek, van het hele team samen. Nooit van wie, en nooit als doel.',
	rhythmTable: 'Keren en uren per plek',
	tableOf: (group: string) => `Cijfers: ${group}`,
	place: 'Plek',
	months: 'Maanden',
	times: 'Keer',
	hours: 'Uur',
	leavesOut: 'Wat dit verslag weglaat',
	leavesOutLead: 'Opschrijven maakt iets zichtbaar en laat iets anders weg.',
	hidden: (number: number) => `${number} notities waren bij het tellen niet te zien.`,
	someHidden: 'Een paar notities waren bij het tellen niet te zien.',
	noneHidden: 'Alles uit deze tijd was zichtbaar voor wie dit maakte.',
	diary: 'Het eigen dagboek van wie er was, telt nergens mee.',
	smallLeft: (names: string) => `Minder dan tien mensen, dus niet getoond: ${names}.`,
	areasWithout: (names: string) => `Hierover is niets opgeschreven: ${names}.`,
	facetsWithout: (names: string) => `Hier is niet naar gekeken: ${names}.`,
	notChosen: (number: number, kind: string) => `Niet gekozen: ${number} × ${kind}.`,
	againstNotChosen: (title: string) =>
		`Kwam anders uit dan gehoopt, en staat niet in dit verslag: ${title}.`,
	withoutLookBack: (number: number) =>
		number === 1
			? 'Op één activiteit die klaar is, is nog niet teruggekeken.'
			: `Op ${number} activiteiten die klaar zijn, is nog niet teruggekeken.`,
	partsGone: (number: number) =>
		number === 1
			? 'Eén deel is teruggetrokken, of mag jij niet zien.'
			: `${number} delen zijn teruggetrokken, of mag jij niet zien.`,
	residentLead: 'Wat er in de buurt gebeurde, vooral in woorden van bewoners.',
	conclusion: 'Conclusie',
	noConclusion: 'Er is nog geen conclusie geschreven.',
	officialFigures: 'Cijfers, met bron en tijd',
	yourTurn: 'Klopt dit volgens jou? Zeg het tegen ons: wij passen het aan.',
	key: {
		communities: ['gemeenschappen', 'groepen en plekken die er voor bewoners toe doen', inVierzet],
		independent: [
			'initiatieven die zelfstandig zijn',
			'bewonersinitiatieven die zonder hulp doorgaan, van alle initiatieven',
			'bewonersinitiatieven in Vierzet'
		],
		outcomes: ['opbrengsten', 'iemand deed iets anders dan eerst', 'opbrengsten in Vierzet'],
		stories: ['verhalen', 'verteld over de belangrijkste verandering', 'verhalen in Vierzet'],
		claims: [
			'bijdragen nagegaan',
			'waardoor iets kwam, ook andere oorzaken',
			'bijdragen in Vierzet'
		],
		measurements: ['vragenlijsten', 'van groepen, zonder namen', 'vragenlijsten in Vierzet'],
		lookBacks: ['terugblikken', 'samen teruggekeken', 'terugblikken in Vierzet'],
		fullLookBacks: [
			'terugblikken waarin alle vier de vakken vol zijn',
			'proces en resultaat, van bewoners en van de werker',
			'terugblikken in Vierzet'
		],
		residentsOwnRow: [
			'terugblikken met een rij van bewoners zelf',
			'bewoners vulden hun eigen rij in',
			'terugblikken in Vierzet'
		],
		activities: ['activiteiten', 'gepland of gedaan', 'activiteiten in Vierzet'],
		moments: ['keren waarop geteld is', 'keren dat iemand de mensen telde', 'tellingen per keer'],
		heads: [
			'mensen geteld, alle keren samen',
			'wie vaker kwam, telt elke keer mee',
			'tellingen per keer'
		],
		initiatives: ['bewonersinitiatieven', 'er in deze tijd', 'bewonersinitiatieven in Vierzet'],
		treatments: [
			'afspraken over omgaan met elkaar',
			'die aan het eind van de tijd liepen',
			'afspraken in Vierzet'
		],
		treatmentsWithView: [
			'afspraken met de kijk van de groep zelf',
			'de groep om wie het gaat zei hoe het is',
			'afspraken in Vierzet'
		],
		promisesKept: [
			'beloftes nagekomen',
			'van wat is beloofd en niet is losgelaten',
			'beloftes in Vierzet'
		],
		plans: ['plannen', 'groot en klein', 'plannen in Vierzet'],
		plansUnderWay: ['plannen onderweg', 'van alle plannen', 'stand die mensen het laatst noemden'],
		plansDone: ['plannen klaar', 'van alle plannen', 'stand die mensen het laatst noemden'],
		decisions: ['besluiten', 'met wat niet gekozen is en waarom', 'besluiten in Vierzet'],
		themes: ['thema’s', 'wat vaker terugkwam', 'thema’s in Vierzet'],
		questions: ['vragen gehoord', 'keren dat iemand iets vroeg', 'vragen in Vierzet'],
		askers: ['mensen die iets vroegen', 'alle vragen samen', 'vragen in Vierzet'],
		heardBack: [
			'verwijzingen waarvan we terughoorden',
			'van alle verwijzingen',
			'verwijzingen in Vierzet'
		],
		belonging: [
			'plannen die vragen wie erbij hoort',
			'van alle plannen',
			'uitgangspunten bij plannen'
		],
		takingPart: [
			'plannen die vragen wie mee kan doen',
			'van alle plannen',
			'uitgangspunten bij plannen'
		],
		thresholdsRemoved: [
			'drempels weggehaald',
			'van de drempels die gevonden zijn',
			'drempels bij plannen'
		],
		missedInvited: [
			'groepen die we misten en uitnodigden',
			'van de groepen die we misten',
			'„wie missen we” bij plannen'
		],
		madePossible: [
			'keren dat meedoen mogelijk is gemaakt',
			'om te komen of te blijven; geteld per activiteit',
			'notities bij activiteiten'
		],
		groupsMet: [
			'keren dat groepen elkaar ontmoetten',
			'verschillende groepen op één plek',
			'notities bij activiteiten'
		],
		presenceTimes: [
			'keren dat het team er was',
			'op een plek, van het hele team samen',
			'ritme per plek'
		],
		presenceHours: ['uren dat het team er was', 'voor zover opgeschreven', 'ritme per plek'],
		ownStrength: [
			'plannen die vragen wat mensen zelf kunnen',
			'van alle plannen',
			'uitgangspunten bij plannen'
		],
		withResidents: [
			'activiteiten en initiatieven met een deel van bewoners',
			'bewoners brachten iets in',
			'ieders deel in Vierzet'
		],
		withPartners: [
			'activiteiten en initiatieven met een deel van partners',
			'partners, gemeente of organisaties',
			'ieders deel in Vierzet'
		],
		withWorker: [
			'activiteiten en initiatieven met een deel van de werker',
			'in een van de vijf werkwoorden',
			'ieders deel in Vierzet'
		],
		onlyWorker: [
			'banden die alleen via de werker lopen',
			'van alle banden aan het eind van de tijd; minder is beter',
			'banden van gemeenschappen'
		]
	} as Record<string, FigureWords>
};
