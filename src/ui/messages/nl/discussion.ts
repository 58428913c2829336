interface RoundWords {
	title: string;
	lead: string;
	ask: string[];
}
interface PartWords {
	label: string;
	hint: string;
}

const routes: Record<string, string> = {
	self: 'zelf',
	network: 'mensen om de bewoner heen',
	community: 'een club, plek of initiatief',
	combination: 'een combinatie',
	professional: 'een professional'
};
const advise = {
	title: 'Mogelijkheden',
	lead: 'Van dichtbij naar verder weg. Een professional komt als laatste.',
	ask: ['Wat gebeurt er als wij niets doen?', 'Doen wij iets dat de omgeving zelf zou kunnen?']
};
const networkAsk = [
	'Wat kunnen de mensen eromheen zelf?',
	'Kent de buurt meer mensen met deze vraag?',
	'Bij welke club, plek of initiatief past dit?',
	'Wat kan de bewoner ergens brengen in plaats van halen?'
];
const talentAsk = [
	'Welke talenten heeft deze burger?',
	'Waar wordt hij of zij door buren om gevraagd?',
	'Wat deed hij of zij toen het goed ging?',
	'Voor wie is hij of zij van betekenis?',
	'Hoe boren we dat talent aan, en wie kan dat het beste vragen?'
];
const choiceAsk = [
	'Wat wil de bewoner zelf? En wat beslist niet?',
	'Wie vraagt het? Dat hoeft geen professional te zijn.',
	'Wanneer is dit te veel gevraagd?'
];
const stanceAsk = ['Wat vraagt dit van ons?', 'Wat doen we de volgende keer anders?'];

export const discussion = {
	title: 'Besprekingen',
	lead: 'Samen een vraag bespreken, zonder naam. Jullie beginnen bij wat iemand kan.',
	begin: 'Bereid een bespreking voor',
	none: 'Hier staat nog geen bespreking. Heeft iemand van jullie een vraag? Vraag eerst aan de bewoner of die meedoet.',
	open: 'Nog bezig',
	closed: 'Afgesloten',
	onlyTeam: 'Dit lezen alleen jullie, de leden van dit team.',
	toPractices: 'Vragen en voorbeelden van het team',
	toTilted: 'Gekanteld werken: de telling',
	talentsNamed: (number: number) =>
		number === 0 ? 'nog geen talent' : number === 1 ? '1 talent' : `${number} talenten`,
	states: { prepared: 'voorbereid', running: 'bezig', closed: 'afgesloten' } as Record<
		string,
		string
	>,

	newTitle: 'Een bespreking voorbereiden',
	newLead: 'Geen naam, geen dossier. Dat blijft in jullie eigen systeem.',
	noTeam: 'Je zit nog niet zelf in een team. Vraag de beheerder om je toe te voegen.',
	consent: 'Weet de bewoner hiervan?',
	consents: {
		yesPresent: 'Ja, en is erbij',
		yes: 'Ja, en is er niet bij',
		anonymised: 'Nee. We bespreken het anoniem'
	} as Record<string, string>,
	consentTags: {
		yesPresent: 'De bewoner weet het en is erbij.',
		yes: 'De bewoner weet het en is er niet bij.',
		anonymised: 'De bewoner weet dit niet. We bespreken het anoniem.'
	} as Record<string, string>,
	consentReason: 'Waarom zonder de bewoner?',
	consentReasonHint:
		'Alleen als de bewoner het niet weet. Praten over iemand die er niet bij is, kan het vertrouwen schaden. Kun je het nog vragen?',
	reasonIs: (reason: string) => `Reden: ${reason}`,
	heldOn: 'Wanneer?',
	team: 'Welk team?',
	code: 'Code',
	codeHint: (code: string) =>
		`Letters van het team, jaar en nummer. Nooit een naam of geboortedatum. Jullie volgende: ${code}`,
	format: 'Hoe bespreken jullie het?',
	formats: {
		talents: 'Talentgericht',
		compact: 'Compact',
		incident: 'Incidentmethode',
		fiveSteps: 'Vijf stappen'
	} as Record<string, string>,
	formatAbout: (name: string, rounds: number, minutes: number | null) =>
		minutes ? `${name}: ${rounds} rondes, ${minutes} minuten` : `${name}: ${rounds} rondes`,
	rolesTitle: 'Wie doet wat?',
	roles: {
		chair: 'Wie bewaakt de tijd en de volgorde?',
		brings: 'Wie brengt de vraag in?',
		minds: 'Wie let op de talenten?'
	} as Record<string, string>,
	roleFree: 'vrij',
	roleSaid: { chair: 'Tijd', brings: 'Inbreng', minds: 'Talenten' } as Record<string, string>,
	changeRoles: 'Verander rollen of toestemming',
	keep: 'Bewaar',
	prepare: 'Zet klaar',

	warn: 'Hier lijkt een naam te staan. Schrijf liever: de bewoner, de buurvrouw, zijn broer. Je kunt gewoon bewaren; bij het afsluiten kijk je er nog eens naar.',
	warnSensitive: (kinds: string) =>
		`Hier lijkt een naam te staan, met iets over ${kinds}. Dat hoort hier niet. Haal in elk geval de naam weg.`,
	sensitive: {
		health: 'gezondheid',
		origin: 'afkomst',
		religion: 'geloof',
		criminal: 'strafzaken',
		residence: 'verblijf'
	} as Record<string, string>,

	start: 'Begin met ronde 1',
	notStarted: (minutes: number | null) =>
		minutes
			? `Jullie zijn nog niet begonnen. Het duurt ${minutes} minuten. De klok loopt voor iedereen gelijk.`
			: 'Jullie zijn nog niet begonnen. Deze vorm heeft geen vaste tijden.',
	roundsTitle: 'De rondes',
	roundOf: (at: number, all: number) => `Ronde ${at} van ${all}`,
	minutes: (number: number | null) => (number ? `${number} min` : ''),
	toOther: 'Kijk in een andere ronde',
	now: 'nu',
	back: 'Terug naar de ronde van nu',
	lookingAt: 'Je kijkt in een andere ronde dan waar jullie zijn.',
	until: (time: string) => `Deze ronde duurt tot ${time} uur.`,
	noTime: 'Neem de tijd die nodig is.',
	sofar: (minutes: number) =>
		minutes < 1
			? 'Jullie zijn net begonnen.'
			: `Jullie zijn ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} bezig.`,
	left: (time: string) => `nog ${time}`,
	over: (time: string) => `${time} over de tijd. Rond rustig af.`,
	next: 'Volgende ronde',
	nextIs: (title: string) => `Hierna: ${title}`,
	toHere: 'Ga met het team naar deze ronde',
	reload: 'Kijk of er iets bij kwam',
	askTogether: 'Vragen om te stellen',
	by: (name: string) => name,
	askedByWhom: (who: string) => `te vragen door: ${who}`,
	byWhom: 'Wie kan dat het beste vragen?',
	byWhomHint: 'Een rol, zoals: de buurvrouw, niet de hulpverlening.',
	add: 'Zet erbij',
	addTo: (what: string) => `Zet erbij: ${what}`,
	nothingYet: 'Nog niets.',
	change: 'Verander',
	changeThis: (words: string) => `Verander: ${words}`,
	remove: 'Haal weg',
	removeThis: (words: string) => `Haal weg: ${words}`,
	newWords: 'Andere woorden',
	theirs: (words: string) => `Nu staat er: „${words}”`,
	seemsName: 'Staat hier een naam?',
	rounds: {
		consent: {
			title: 'Toestemming',
			lead: 'Weet de bewoner hiervan? Is die erbij?',
			ask: [
				'Kan de bewoner nu nog aanschuiven, of bellen?',
				'Zouden we dit ook zo zeggen als de bewoner hier zat?'
			]
		},
		question: {
			title: 'De vraag',
			lead: 'In de eigen woorden van de bewoner. Niet die van ons.',
			ask: ['Wat zegt de bewoner zelf?', 'Wat wil de bewoner dat er anders wordt?']
		},
		facts: {
			title: 'Feiten',
			lead: 'Wat weten we zeker? Nog geen oordeel, nog geen advies.',
			ask: ['Wat heb je zelf gezien of gehoord?', 'Wat weten we niet?']
		},
		talents: {
			title: 'Talenten',
			lead: 'Wat kan en wil deze bewoner? Wie weet er een?',
			ask: talentAsk
		},
		network: {
			title: 'Netwerk en buurt',
			lead: 'Wie staat er om de bewoner heen, en wat is er in de buurt?',
			ask: ['Wie zijn belangrijk voor de bewoner?', ...networkAsk]
		},
		possibilities: advise,
		choice: {
			title: 'Wat wil de bewoner?',
			lead: 'De bewoner kiest. Weten we het nog niet? Dan vragen we het eerst.',
			ask: choiceAsk
		},
		stance: {
			title: 'Onze houding',
			lead: 'Spreek iets kleins af, met een dag om terug te kijken.',
			ask: stanceAsk
		},
		lookBack: {
			title: 'Terugblik',
			lead: 'Hoe ging het met de vorige afspraak?',
			ask: ['Wat kwam ervan?', 'Wat hebben we ervan geleerd?']
		},
		bringIn: {
			title: 'Inbreng',
			lead: 'Wie de vraag inbrengt vertelt. De anderen luisteren.',
			ask: ['Wat zegt de bewoner zelf?', 'Wat vind je zelf lastig?']
		},
		pick: {
			title: 'Kiezen',
			lead: 'Over welke vraag gaat het vandaag?',
			ask: ['Waar heeft de bewoner het meest aan?']
		},
		ask: {
			title: 'Vragen naar feiten',
			lead: 'Alleen vragen. Nog geen advies, ook niet verpakt als vraag.',
			ask: ['Wat gebeurde er precies?', 'Wie waren erbij?']
		},
		analyse: {
			title: 'Analyse en talenten',
			lead: 'Wie de vraag inbracht luistert. Begin bij wat de bewoner kan.',
			ask: [...talentAsk, ...networkAsk]
		},
		advise: {
			...advise,
			title: 'Adviesronde',
			lead: `Wie de vraag inbracht zwijgt en luistert. ${advise.lead}`
		},
		agree: {
			title: 'Terugkijken en afspreken',
			lead: 'Wat wil de bewoner, en wat vraagt dat van ons?',
			ask: [...choiceAsk, ...stanceAsk]
		},
		incident: {
			title: 'Het incident kiezen',
			lead: 'Kies een moment waarop je moest handelen.',
			ask: ['Welk moment bleef je bij?']
		},
		sketch: {
			title: 'Schets',
			lead: 'Vertel kort wat er gebeurde, tot het moment dat je moest kiezen.',
			ask: ['Wat zei de bewoner zelf?']
		},
		noteQuestions: {
			title: 'Vragen noteren',
			lead: 'Ieder schrijft voor zich op wat die wil weten.',
			ask: ['Wat moet je weten om zelf te kunnen kiezen?']
		},
		inform: {
			title: 'Informatieronde',
			lead: 'Stel de vragen. De antwoorden zijn feiten.',
			ask: ['Wat heb je zelf gezien of gehoord?']
		},
		writeStand: {
			title: 'Ieder schrijft een standpunt',
			lead: 'Wat zou jij doen, en waarom? Eerst schrijven, dan pas praten.',
			ask: ['Wat doe jij dan niet?']
		},
		stands: { ...advise, title: 'Standpunten' },
		whatDid: {
			title: 'Wat deed de inbrenger?',
			lead: 'Wie het inbracht vertelt hoe het ging.',
			ask: ['Wat maakte dat je dit koos?']
		},
		discuss: {
			title: 'Gesprek',
			lead: 'Wat wil de bewoner, en wie vraagt het?',
			ask: choiceAsk
		},
		evaluate: { title: 'Evaluatie', lead: 'Wat nemen we mee?', ask: stanceAsk },
		introduce: {
			title: 'De vraag',
			lead: 'In de eigen woorden van de bewoner.',
			ask: ['Wat zegt de bewoner zelf?']
		},
		explore: {
			title: 'Verkennen',
			lead: 'Eerst wat er is en wat iemand kan. Nog geen advies.',
			ask: [...talentAsk, ...networkAsk]
		},
		core: {
			title: 'De kern',
			lead: 'Waar gaat het eigenlijk om?',
			ask: ['Wat is de vraag achter de vraag?']
		},
		evaluateSteps: {
			title: 'Evaluatie',
			lead: 'Wat wil de bewoner, en wat vraagt dat van ons?',
			ask: [...choiceAsk, ...stanceAsk]
		}
	} as Record<string, RoundWords>,
	parts: {
		earlier: { label: 'Wat kwam er van de vorige afspraak?', hint: '' },
		picked: { label: 'Waar gaat het over?', hint: 'In een zin.' },
		question: {
			label: 'De vraag',
			hint: 'Zoals de bewoner het zegt. Weet je dat niet, schrijf dan hoe jij hem hoorde.'
		},
		fact: { label: 'Wat weten we?', hint: 'Gezien of gehoord, zonder oordeel.' },
		unasked: { label: 'Wat wil je weten?', hint: '' },
		talent: { label: 'Een talent', hint: 'Bijvoorbeeld: kweekt tomaten op vier hoog.' },
		tap: {
			label: 'Hoe boren we het aan?',
			hint: 'Een idee. Geen klus: iemand mag nee zeggen.'
		},
		around: {
			label: 'Wie staat eromheen?',
			hint: 'Rollen, geen namen: een zus, de buren in de hal.'
		},
		nearby: { label: 'Waar in de buurt past dit?', hint: 'Een club, plek of initiatief.' },
		stand: { label: 'Jouw standpunt', hint: '' },
		self: { label: 'Wat kan de bewoner zelf?', hint: '' },
		network: { label: 'Wat kunnen mensen eromheen?', hint: '' },
		community: { label: 'Wat kan een club, plek of initiatief?', hint: '' },
		combination: { label: 'Wat kan samen?', hint: 'Twee dingen die elkaar helpen.' },
		professional: { label: 'Wat blijft er over voor een professional?', hint: '' },
		did: { label: 'Wat deed je?', hint: '' },
		core: { label: 'De kern', hint: '' },
		choice: { label: 'Wat wil de bewoner?', hint: '' },
		notWanted: { label: 'Wat beslist niet?', hint: '' },
		stance: { label: 'Wat vraagt dit van ons?', hint: '' },
		cameOf: { label: 'Wat kwam ervan?', hint: '' }
	} as Record<string, PartWords>,

	nearbyTitle: 'Wie en wat er is',
	nearbyLead:
		'Gezocht met de vraag en de talenten van hierboven. Van deze woorden wordt buiten de bespreking niets bewaard.',
	nearbyNothing: 'We vonden niets dat past. Zoek met andere woorden, of vraag het in de buurt.',
	nearbyWords: 'Zoek met andere woorden',
	nearbySearch: 'Zoek',
	take: 'Leg erbij',
	takeThis: (title: string) => `Leg erbij: ${title}`,
	taken: 'ligt erbij',
	fits: 'Past omdat',
	against: 'Let op',
	chosenFrom: 'uit de buurt',

	routesTitle: 'Wat kiest de bewoner?',
	routes,
	routesHint: 'Nog niet gevraagd? Laat dit leeg en spreek af wie het vraagt.',
	askedBy: 'Wie vraagt het?',
	askers: {
		resident: 'de bewoner zelf',
		network: 'iemand uit het netwerk of de buurt',
		communityWorker: 'de opbouwwerker',
		professional: 'een andere professional'
	} as Record<string, string>,
	notYet: 'nog niet gekozen',
	chosen: (what: string) => `De bewoner kiest: ${what}`,
	whoAsks: (who: string) => `Wie vraagt het: ${who}`,

	agreements: 'Afspraken',
	agreementsLead: 'Over jezelf, niet over de bewoner. Je vindt ze terug bij je eigen afspraken.',
	agree: 'Spreek iets af',
	member: 'Wie?',
	agreed: 'Wat ga je anders doen?',
	agreedHint: 'Bijvoorbeeld: ik begin over de tomaten, niet over het balkon.',
	lookBackOn: 'Wanneer kijken jullie terug?',
	lookBackBy: (day: string) => `terugkijken op ${day}`,
	lookedBack: (day: string) => `Teruggekeken op ${day}`,
	lookBack: 'Kijk terug',
	howWent: 'Hoe ging het?',
	ownAgreements: 'Mijn afspraken uit besprekingen',
	ownAgreementsNone: 'Je hebt geen afspraak open staan.',

	close: 'Afsluiten',
	closeLead: 'Daarna kun je niets meer veranderen. Wat ervan komt vertel je later.',
	closeButton: 'Sluit de bespreking af',
	noTalents: 'Er staat nog geen talent.',
	noTalentsLead: 'Ga even terug naar de talenten. Vaak weet iemand er wel een.',
	toTalents: 'Naar de ronde met talenten',
	noTalentReason: 'Kwam er echt niets? Waarom niet?',
	noTalentReasonHint: 'Bijvoorbeeld: niemand van ons kent de bewoner nog. We gaan eerst langs.',
	noTalentSaid: (reason: string) => `Geen talent gevonden: ${reason}`,
	lookedAgain: 'Ik keek nog eens. Er staat geen naam van een bewoner in',
	namesHere: 'Hier lijkt een naam te staan:',

	afterTitle: 'Wat kwam ervan?',
	afterLead: 'Ook als het niets werd. Dan weten we dat.',
	outcome: 'Hoe ging het?',
	outcomes: {
		good: 'er kwam iets goeds van',
		bit: 'een beetje, of anders dan gedacht',
		nothing: 'er kwam niets van'
	} as Record<string, string>,
	unknown: 'nog niet bekend',
	tell: 'Vertel',
	paper: 'Blad voor de bewoner',
	passTitle: 'Geef de vraag door',
	passLead:
		'Alleen de vraag gaat verder, in de woorden van de bewoner. Uit de bespreking gaat niets mee en niets leidt ernaar terug.',
	passWords: 'Wat vraagt of zoekt de bewoner?',
	passWordsHint:
		'In eigen woorden, zonder naam en zonder probleem. Wat wil iemand doen, vinden of geven?',
	area: 'In welke buurt?',
	noArea: 'niet gekozen',
	passPreview: 'Bekijk hoe het er komt te staan',
	previewTitle: 'Zo staat het straks bij Verbinden',
	previewWho: 'Het team leest dit en zoekt wat erbij past.',
	agreedBox: 'De bewoner kent deze woorden en zei ja',
	how: 'Hoe zei de bewoner dat?',
	ways: { talk: 'in een gesprek', phone: 'aan de telefoon', paper: 'op papier' } as Record<
		string,
		string
	>,
	passButton: 'Geef door',
	passAgain: 'Verander de woorden',
	passed: (day: string) => `Doorgegeven op ${day}`,
	passedGone: 'De vraag is intussen verwijderd.',
	passedState: {
		proposed: 'er ligt een voorstel',
		introduced: 'voorgesteld aan elkaar',
		works: 'het werkt',
		notLanded: 'het landde niet',
		adjusted: 'bijgesteld',
		ended: 'klaar'
	} as Record<string, string>,
	toQuestion: 'Bekijk de vraag',
	ends: (day: string) =>
		`Deze bespreking verdwijnt vanzelf op ${day}. De telling blijft, zonder inhoud.`,

	paperTitle: 'Wat jij kunt',
	paperLead: 'Dit hoorden we over wat jij kunt en wilt. Klopt het niet? Streep het door.',
	paperTalents: 'Wat jij goed kunt',
	paperTaps: 'Waar dat mooi bij past',
	paperTapBy: (who: string) => `Misschien vraagt het je: ${who}`,
	paperNearby: 'Wat er in de buurt is',
	paperChoice: 'Wat jij wilt',
	paperNotWanted: 'Wat jij niet wilt',
	paperOwn: 'Wat wil je er zelf bij zetten?',
	paperNo: 'Je hoeft niets. Nee zeggen mag altijd.',
	paperNone: 'Er staat nog niets op dit blad. Vul het samen met de bewoner in.',
	paperBack: 'Dit blad is van de bewoner. Geef het mee, bewaar het niet.',

	removeAll: 'Verwijder deze bespreking',
	removeAllLead:
		'Alles wat hier staat gaat weg, ook afspraken. Dat kan niet terug. De telling blijft als de bespreking afgesloten was.',
	removeAllButton: 'Verwijder voorgoed',

	removeSome: 'Haal iets weg dat hier niet hoort',
	removeSomeLead: 'Bijvoorbeeld een naam. Weg is weg.',
	paperTellFirst: 'De bewoner weet nog niet van deze bespreking: vertel dat eerst.',
	wholeMonths: 'De telling gaat over hele maanden.',

	practices: 'Vragen en voorbeelden',
	practicesLead: 'Wat werkte om talenten te vinden? Deel het met je team, los van elke bespreking.',
	practiceKinds: {
		question: 'Een vraag die werkte',
		example: 'Een voorbeeld',
		approach: 'Een aanpak'
	} as Record<string, string>,
	fromMethod: 'Vragen van het opbouwwerk',
	practiceKind: 'Wat wil je delen?',
	practiceWords: 'Dit werkte',
	practiceHint: 'Zonder naam en zonder code. Iedereen van het team leest dit.',
	share: 'Deel met het team',
	takeBack: 'Haal terug',
	takeBackThis: (words: string) => `Haal terug: ${words}`,
	noPractices: 'Nog niets gedeeld. Welke vraag opende laatst een gesprek?',

	tilted: 'Gekanteld werken',
	tiltedLead: 'Hoe vaak kwamen talenten op tafel, welke weg werd gekozen, en wat kwam ervan?',
	tiltedSentence: (talents: number, held: number, collective: number) =>
		`Talenten ingebracht: ${talents} van ${held} ${held === 1 ? 'bespreking' : 'besprekingen'}, ${collective} ${collective === 1 ? 'collectieve route' : 'collectieve routes'}.`,
	from: 'Van',
	untilMonth: 'Tot en met',
	show: 'Laat zien',
	figures: {
		held: 'Besprekingen',
		talents: 'met talenten ingebracht',
		collective: 'met een collectieve route: een club, plek, initiatief of combinatie',
		good: 'er kwam iets goeds van',
		bit: 'een beetje, of anders dan gedacht',
		nothing: 'er kwam niets van',
		open: 'nog niet bekend'
	} as Record<string, string>,
	figure: 'Wat',
	number: 'Hoe vaak',
	cameOfTitle: 'Wat kwam ervan?',
	sources: 'De besprekingen',
	sourcesLead: 'Alleen voor jullie team. Een bespreking die al verdwenen is, telt nog mee.',
	noSources: 'In deze maanden sloten jullie geen bespreking af.',
	noHeld: 'In deze maanden is er geen bespreking afgesloten.',
	small: 'te weinig om te tonen',
	smallAbout:
		'Je zit niet in dit team. Bij minder dan tien besprekingen, en bij aantallen van één tot vier, laten we niets zien.',
	notJudging: 'Deze telling gaat over het team en nooit over een medewerker of bewoner.',
	withTalents: 'talenten ingebracht',
	withoutTalents: 'geen talent ingebracht',
	isCollective: 'collectieve route',
	print: 'Om af te drukken',
	months: (from: string, until: string) => (from === until ? from : `${from} tot en met ${until}`),
	allTeams: 'alle teams'
};
