export const plan = {
	title: 'Plannen',
	lead: 'Plannen van en met bewoners. Drie zinnen is al een plan.',
	empty:
		'Hier staat nog geen plan. Dat mag. Begin met drie zinnen: wat zagen we, wat denken we, en hoe noemen we het?',
	begin: 'Begin een plan',
	newTitle: 'Een plan',
	newLead: 'Drie zinnen zijn genoeg. De rest mag later, of nooit.',
	standsOn: (number: number) =>
		number === 1
			? 'Dit plan steunt op wat je net las.'
			: `Dit plan steunt op ${number} dingen die je koos.`,
	grow: 'Maak er een plan van',
	growHint: 'Alles wat hier staat gaat mee. Je hoeft niets over te typen.',
	area: 'Over welke plek gaat het?',
	noArea: 'geen plek gekozen',
	sections: {
		title: 'Hoe noemen we het?',
		saw: 'Wat zagen en hoorden we?',
		think: 'Wat denken we, en wat gaan we doen?',
		whyNow: 'Waarom nu?',
		considerations: 'Wat wegen we af?',
		belonging: 'Erbij horen',
		takingPart: 'Mee kunnen doen',
		presence: 'Er zijn',
		ownStrength: 'Wat mensen zelf kunnen',
		startsOn: 'Wanneer beginnen we?',
		ownership: 'Van wie is het plan?',
		domains: 'Waar gaat het over?',
		nature: 'Wat voor vraag is het?',
		influence: 'Hoeveel invloed is er?',
		alternatives: 'Wat overwogen we ook?'
	} as Record<string, string>,
	hints: {
		title: 'Een paar woorden, zoals buurtbewoners het zouden noemen.',
		think: 'Wat zit erachter, en wat is de eerste stap?',
		considerations: 'Wat pleit ervoor, wat pleit ertegen, waar letten we op?'
	} as Record<string, string>,
	ownership: { of: 'van bewoners', with: 'met bewoners', for: 'voor bewoners' } as Record<
		string,
		string
	>,
	ownershipUnknown: 'weten we nog niet',
	forWarning: 'Voor bewoners: wie zou er mee willen denken?',
	domains: { living: 'wonen', working: 'werken', wellbeing: 'leven' } as Record<string, string>,
	nature: { social: 'sociaal', physical: 'fysiek', both: 'allebei' } as Record<string, string>,
	choose: 'niet gekozen',
	more: 'Meer: waarom nu, wanneer, afwegingen',
	moreQuestions: 'Vragen die altijd meedenken',
	moreInfluence: 'Hoeveel invloed beloven we?',
	save: 'Bewaar',
	change: 'Schrijf verder',
	versions: 'Hoe het groeide',
	writeAlong: 'Meeschrijven',
	waiting: (number: number) =>
		number === 1 ? 'Eén voorstel wacht op jullie' : `${number} voorstellen wachten op jullie`,
	whatCame: 'Bedoeld en gekomen',
	paper: 'Boekje om af te drukken',
	thePlan: 'Het plan',
	couldStill: 'Zou je nog…',
	couldStillWays: {
		askResidents: 'bewoners vragen om mee te denken?',
		laySource: 'er iets naast leggen dat je zag of hoorde?',
		sayWhyNow: 'opschrijven waarom nu?',
		askOwnStrength: 'vragen wat mensen zelf kunnen?',
		lookWhoIsMissed: 'kijken wie jullie missen?',
		promiseLevel: 'vooraf zeggen hoeveel invloed er is?',
		askSupport: 'vragen wie erachter staat?'
	} as Record<string, string>,
	alternatives: 'Wat overwogen we ook?',
	alternative: 'Dit kon ook',
	because: 'Niet gekozen, want',
	addAlternative: 'Noteer wat je ook overwoog',
	note: 'Noteer',
	takeAway: 'Haal weg',
	takeSomethingAway: 'Iets weghalen',
	readyTakingAway: 'Klaar met weghalen',
	layBeside: 'Leg hier iets naast',
	grounds: 'Op welke analyses steunt het?',
	ground: 'Kies een analyse, thema of besluit',
	layGround: 'Leg eronder',
	noGrounds: 'Er zijn nog geen analyses, thema’s of besluiten om te kiezen.',
	goneGround: (day: string) => `Verwijderd op ${day}. Het plan blijft staan.`,
	hiddenGround: 'Hier ligt iets onder dat jij niet mag zien.',
	principles: 'Vragen die altijd meedenken',
	principlesLead: 'Erbij horen en mee kunnen doen zijn twee verschillende vragen.',
	notAnswered: 'nog open',
	answer: 'Denk erover en schrijf het op',
	agreedWith: (whom: string, day: string) =>
		`In deze woorden gekozen met ${whom}${day && `, ${day}`}.`,
	inclusion: 'Wie kan erbij, en wie missen we?',
	thresholds: {
		language: ['Taal', 'Begrijpt iedereen het, ook wie weinig Nederlands spreekt of leest?'],
		money: ['Geld', 'Kost meedoen iets, ook onderweg of aan materiaal?'],
		time: ['Tijdstip', 'Kan wie werkt of zorgt er ook bij zijn?'],
		childcare: ['Kinderopvang', 'Kunnen kinderen mee, of is er opvang?'],
		access: ['Toegankelijkheid', 'Kan iedereen er komen en naar binnen?'],
		digital: ['Digitaal', 'Kan het ook zonder computer of telefoon?'],
		invitation: ['Uitnodiging', 'Is iedereen persoonlijk gevraagd?'],
		atmosphere: ['Sfeer', 'Voelt iedereen zich veilig en welkom?'],
		food: ['Eten en feestdagen', 'Past het eten, en valt het niet op een feestdag?'],
		role: ['Rol', 'Kan iedereen ook iets geven, niet alleen krijgen?']
	} as Record<string, [string, string]>,
	thresholdStates: {
		yes: 'ja, dit houdt mensen tegen',
		no: 'nee, dit gaat goed',
		unknown: 'weten we niet'
	} as Record<string, string>,
	holdsBack: 'Houdt dit mensen tegen?',
	action: 'Wat doen we eraan?',
	foundOn: 'Op welke dag gezien?',
	removedOn: 'Op welke dag weggenomen?',
	found: (day: string) => `drempel gevonden op ${day}`,
	removed: (day: string) => `weggenomen op ${day}`,
	lookedAt: (number: number) => `Naar ${number} van de tien drempels is gekeken.`,
	tenThresholds: 'Kijk naar de tien drempels',
	missed: 'Wie missen we?',
	groupName: 'Welke groep? Zoals mensen zichzelf noemen.',
	invitation: 'Hoe nodigen we uit?',
	invitedBy: 'Wie vraagt het? Een rol, geen naam.',
	addMissed: 'Noteer wie je mist',
	by: (role: string) => `door ${role}`,
	support: 'Wie staat erachter?',
	party: 'Wie? Een groep of rol, geen naam.',
	partyKind: 'Wat voor partij?',
	partyKinds: {
		residents: 'bewoners',
		initiative: 'bewonersinitiatief',
		organisation: 'organisatie',
		entrepreneur: 'ondernemer',
		municipality: 'gemeente',
		other: 'anders'
	} as Record<string, string>,
	stance: 'Hoe staat die erin?',
	stances: { for: 'voor', against: 'tegen', unknown: 'weten we niet' } as Record<string, string>,
	evidence: 'Waaraan zien we dat?',
	evidences: {
		said: 'gezegd',
		promised: 'toegezegd',
		signed: 'getekend',
		gave: 'iets gegeven'
	} as Record<string, string>,
	knownOn: 'Sinds welke dag?',
	conditions: 'Onder welke voorwaarde?',
	condition: (text: string) => `Voorwaarde: ${text}`,
	addSupport: 'Noteer een partij',
	addCount: 'Tel het draagvlak',
	approached: 'Hoeveel mensen of adressen zijn gevraagd?',
	inFavour: 'Hoeveel zijn er voor?',
	against: 'Hoeveel zijn er tegen?',
	radius: 'Waar is gevraagd?',
	countedOn: 'Op welke dag?',
	counted: (inFavour: string, response: string) =>
		`${inFavour} % voor, bij een respons van ${response} %`,
	noAnswers: (response: string) => `nog geen antwoord, bij een respons van ${response} %`,
	countedHow: (approached: number, inFavour: number, against: number, noAnswer: number) =>
		`${approached} gevraagd: ${inFavour} voor, ${against} tegen, ${noAnswer} geen reactie`,
	teamOnly: 'Minder dan tien antwoorden: dit blijft binnen het team.',
	tableLabel: 'Draagvlak per partij',
	influence: 'Hoeveel invloed hebben bewoners?',
	promised: 'Beloofd',
	promisedLabel: 'Wat beloven we aan wie meedoet?',
	wanted: 'Wat bewoners willen',
	claimed: 'Zoals de organisator het noemt',
	experienced: (whom: string) => `Ervaren door ${whom}`,
	beforehand: (sentence: string) => `Dit mag je vooraf weten: ${sentence}.`,
	beforehandOpen:
		'Vooraf mag je weten hoeveel invloed je hebt. Dat is bij dit plan nog niet afgesproken: vraag het gerust.',
	noGoal:
		'Een ladder is geen doel: hoger is niet altijd beter. Wel telt of het klopt met wat beloofd is.',
	gap: (steps: number) =>
		steps === 0
			? 'Dat is wat beloofd was.'
			: `Dat is ${Math.abs(steps) === 1 ? 'één trede' : `${Math.abs(steps)} treden`} ${steps < 0 ? 'minder' : 'meer'} dan beloofd.`,
	wantedGap: (steps: number) =>
		steps === 0
			? 'Dat is wat beloofd is.'
			: `Beloofd is iets anders: het scheelt ${Math.abs(steps) === 1 ? 'één trede' : `${Math.abs(steps)} treden`}.`,
	claimedGap: (steps: number) =>
		steps === 0
			? 'Dat is hoe bewoners het ervaren.'
			: `Bewoners ervaren het anders: het scheelt ${Math.abs(steps) === 1 ? 'één trede' : `${Math.abs(steps)} treden`}.`,
	addExperience: 'Noteer wat bewoners ervaren',
	byWhom: 'Wie zegt dit? Een groep of rol.',
	level: 'Welke trede?',
	knownHow: 'Hoe weten we dit?',
	notedOn: 'Op welke dag?',
	firstPromise:
		'Zeg eerst bij “Schrijf verder” hoeveel invloed er beloofd is. Dan kun je hier noteren wat bewoners ervaren.',
	ladders: {
		arnstein: {
			name: 'Ladder van Arnstein',
			levels: [
				...['manipuleren', 'bezighouden', 'informeren', 'raadplegen'],
				...['sussen', 'partner zijn', 'zelf laten beslissen', 'bewoners besturen']
			]
		},
		edelenbos: {
			name: 'Participatieladder',
			levels: ['informeren', 'raadplegen', 'adviseren', 'coproduceren', 'meebeslissen']
		},
		rob: {
			name: 'Rol van de overheid',
			levels: ['reguleren', 'regisseren', 'stimuleren', 'faciliteren', 'loslaten']
		}
	} as Record<string, { name: string; levels: string[] }>,
	inPlainWords: {
		arnstein: [
			...['er wordt niet echt geluisterd', 'je wordt beziggehouden', 'je hoort wat er gebeurt'],
			...['je mening wordt gevraagd', 'je mag meepraten, een ander beslist'],
			...['je beslist samen', 'je beslist zelf over een deel', 'bewoners beslissen zelf']
		],
		edelenbos: [
			...['je hoort wat er gebeurt', 'je mening wordt gevraagd, een ander beslist'],
			...['je geeft advies; wie ervan afwijkt zegt waarom', 'je maakt het plan samen'],
			'je beslist mee'
		],
		rob: [
			...['de gemeente stelt regels', 'de gemeente heeft de leiding', 'de gemeente moedigt aan'],
			...['de gemeente helpt, bewoners doen het', 'bewoners doen het helemaal zelf']
		]
	} as Record<string, string[]>,
	money: 'Wat kost het, en waar komt het vandaan?',
	sides: { cost: 'kosten', cover: 'dekking' } as Record<string, string>,
	side: 'Wat is het?',
	labelOf: 'Waarvoor, of van wie?',
	amount: 'Bedrag in euro’s',
	quoted: 'er is een offerte of toezegging op papier',
	quotedYes: 'op papier',
	addMoney: 'Zet een bedrag erbij',
	total: 'samen',
	isMissing: (amount: string) => `Er mist nog ${amount} aan dekking.`,
	isLeft: (amount: string) => `Er is ${amount} meer dekking dan kosten.`,
	isRight: (amount: string) => `Het klopt: kosten en dekking zijn allebei ${amount}.`,
	moneyTable: 'Kosten en dekking',
	tasks: 'Wie doet wat, en wanneer?',
	task: 'Wat moet er gebeuren?',
	taskBy: 'Wie? Een rol, geen naam.',
	dueOn: 'Voor welke dag?',
	addTask: 'Zet een taak erbij',
	due: (day: string) => `voor ${day}`,
	doneOn: (day: string) => `gedaan op ${day}`,
	tick: 'Gedaan',
	untick: 'Toch nog niet',
	parts: 'Meer bij dit plan',
	account: 'De verantwoording op één bladzijde',
	noteDone: 'Noteer wat er gedaan is',
	meanwhileTitle: 'Iemand anders schreef ook',
	meanwhile: (who: string) =>
		`Terwijl jij schreef, bewaarde ${who} iets anders op dezelfde plek. Er is niets kwijt: hieronder staan beide teksten.`,
	somebody: 'iemand anders',
	theirs: 'Zo staat het nu',
	mine: 'Dit schreef jij',
	differences: 'De verschillen',
	keepMine: 'Houd mijn tekst',
	keepTheirs: 'Houd die van de ander',
	keepTogether: 'Bewaar wat we samen schreven',
	together: 'Schrijf het samen',
	togetherHint: 'Beide teksten staan er al in. Maak er één van.',
	nothing: 'nog niets',
	added: 'erbij',
	gone: 'weg',
	versionsLead: 'Elke versie blijft bewaard, met wie schreef en waar.',
	version: (number: number) => `versie ${number}`,
	wroteIt: (who: string) => `geschreven door ${who}`,
	byLink: (role: string) => `via een link: ${role}`,
	takenOverBy: (who: string) => `overgenomen door ${who}`,
	from: 'Van',
	to: 'Naar',
	compare: 'Vergelijk',
	noDifference: 'Deze twee zijn gelijk.',
	bothTexts: 'Beide teksten heel',
	before: 'Eerst',
	after: 'Daarna',
	roles: {
		resident: 'bewoner',
		school: 'school',
		entrepreneur: 'ondernemer',
		organisation: 'organisatie',
		municipality: 'gemeente',
		other: 'iemand anders'
	} as Record<string, string>,
	proposals: 'Meeschrijven',
	proposalsLead:
		'Wat anderen voorstellen, en wat jullie ermee doen. Wie het voorstelde leest het antwoord op dezelfde link.',
	noProposals: 'Er is nog niets voorgesteld. Deel een link, dan schrijven anderen mee.',
	proposes: (role: string, manner: 'words' | 'adds') =>
		manner === 'words' ? `Een ${role} zou het zo zeggen` : `Een ${role} voegt iets toe`,
	changedSince:
		'Deze tekst is intussen veranderd. Neem het voorstel deels over en schrijf het samen.',
	states: {
		waiting: 'wacht op antwoord',
		taken: 'overgenomen',
		partly: 'deels overgenomen',
		notTaken: 'niet overgenomen'
	} as Record<string, string>,
	takeOver: 'Neem over',
	takePartly: 'Neem deels over',
	leave: 'Neem niet over',
	partlyText: 'Zo komt het in het plan',
	reply: 'Wat is ermee gedaan?',
	replyHint: 'Wie het voorstelde leest dit terug.',
	alongTitle: (title: string) => `Schrijf mee: ${title}`,
	alongLead: (whom: string) =>
		`Deze link is voor ${whom}. Je hebt geen account nodig en we vragen geen naam.`,
	sayOtherwise: 'Zeg het in jouw woorden',
	sayOtherwiseLabel: 'Zo zou ik het zeggen',
	addSomething: 'Voeg iets toe',
	addSomethingLabel: 'Dit zou ik toevoegen',
	youAre: 'Wie ben je?',
	send: 'Stel het voor',
	thanks: 'Dank je wel. Het team leest je voorstel en zegt hier wat ermee gedaan is.',
	notYet: 'Hier staat nog niets. Wat zou jij schrijven?',
	lies: (number: number) =>
		number === 1
			? 'Eén voorstel ligt nog bij het team.'
			: `${number} voorstellen liggen nog bij het team.`,
	doneWithIt: 'Wat is er met voorstellen gedaan?',
	noName: 'Schrijf geen namen of adressen van mensen op.',
	officialTo: 'Aan',
	officialToWhom: 'de gemeente',
	officialFrom: 'Van',
	officialAbout: 'Betreft',
	officialDate: 'Datum',
	conclusion: 'In het kort',
	asked: 'Wat we vragen',
	askMoney: (amount: string) => `een bijdrage van ${amount} aan de dekking`,
	askThink: 'mee te denken over dit plan',
	askLevel: (level: string) => `te bevestigen dat de afspraak is: ${level}`,
	sourcesTitle: 'Bronnen',
	plainQuotes: 'Wat bewoners zeiden',
	starts: (day: string) => `We beginnen op ${day}.`,
	ahead: 'Wat eraan komt',
	aheadLead: 'Dagen waarop iets moet of mag.',
	aheadEmpty: 'Er staat niets op de agenda. Rustig.',
	aheadKinds: {
		task: 'taak uit een plan',
		lookAgain: 'opnieuw kijken',
		promise: 'belofte',
		deadline: 'termijn in beleid',
		decision: 'hierover wordt beslist',
		voteCloses: 'laatste dag om te stemmen',
		review: 'kijken hoe een afspraak loopt'
	} as Record<string, string>,
	passed: 'deze dag is geweest',
	principleTitle: 'Uitgangspunten',
	principleLead:
		'De vragen die bij elk plan staan. Kies de woorden samen met bewoners en partners.',
	principleNames: {
		belonging: 'Inclusie: erbij horen',
		takingPart: 'Inclusie: mee kunnen doen',
		presence: 'Presentie',
		ownStrength: 'Sociale Netwerk Strategie'
	} as Record<string, string>,
	question: 'De vraag',
	agreedWithLabel: 'Met wie gekozen? Groepen of rollen, geen namen.',
	agreedOn: 'Op welke dag?',
	usual: 'Dit zijn de gewone woorden van Vierzet.',
	principleSaved: 'Bewaard. Bij elk plan staat nu deze vraag.'
};
