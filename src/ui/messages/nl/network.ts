const times = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const network = {
	title: 'Netwerk',
	lead: 'Wat er in de buurt is, en wat het met elkaar verbindt. Over groepen en plekken; mensen staan er alleen in een rol en als zij dat goed vinden.',
	none: 'Hier staat nog niets. Noteer wat er is, en verbind het met elkaar. Dan zie je hier vanzelf het netwerk ontstaan.',
	nonePart: 'In dit deel staat nog niets. Kies een ander gebied, of kijk naar alles.',
	tooMany: 'Dit is te veel om te tekenen: meer dan 5.000. Kies een gebied, dan zie je dat deel.',
	tooManyToWeigh:
		'Het netwerk is zo groot dat we dit niet kunnen uitrekenen terwijl jij wacht. Kies een gebied.',
	note: 'Noteer wat er is',
	bringIn: 'Lees een lijst in',
	mixing: 'Wie ontmoette wie?',
	part: 'Kies een deel',
	area: 'Waar?',
	everywhere: 'overal',
	kind: 'Wat?',
	allKinds: 'alles',
	state: 'Welke banden?',
	allStates: 'alle banden',
	showIt: 'Laat zien',
	kinds: {
		community: 'gemeenschap',
		group: 'groep',
		initiative: 'initiatief',
		person: 'mens in een rol',
		powerhouse: 'krachtpatser',
		place: 'plek',
		organisation: 'organisatie',
		resource: 'hulpbron',
		idea: 'idee',
		talent: 'talent',
		activity: 'activiteit'
	} as Record<string, string>,
	states: {
		proposed: 'voorgesteld',
		introduced: 'aan elkaar voorgesteld',
		working: 'loopt',
		ended: 'opgehouden'
	} as Record<string, string>,
	holders: {
		onlyWorker: 'loopt alleen via de werker',
		withWorker: 'de werker helpt, en anderen ook',
		without: 'blijft zonder de werker'
	} as Record<string, string>,
	changes: { came: 'nieuw', went: 'weg' } as Record<string, string>,
	tieKinds: {
		connection: 'verbonden in wat er is',
		communityTie: 'band van een gemeenschap',
		introduction: 'kennismaking',
		belongs: 'hoort bij een gemeenschap',
		activity: 'activiteit'
	} as Record<string, string>,
	picture: 'Het beeld',
	drawn: 'Het netwerk getekend',
	said: (nodes: number, ties: number, tied: number, day: string) =>
		`Het netwerk op ${day}: ${nodes} knopen, waarvan ${tied} met een band, en ${ties} banden. De tabellen hieronder zeggen hetzelfde.`,
	linesMean: 'Wat de lijnen betekenen',
	shapesMean: 'Wat de vormen betekenen',
	lines: {
		without: 'blijft zonder de werker',
		withWorker: 'de werker helpt, en anderen ook',
		onlyWorker: 'loopt alleen via de werker',
		unsaid: 'niet gezegd wie het draagt',
		introduced: 'aan elkaar voorgesteld',
		proposed: 'voorgesteld',
		came: 'nieuw in dit kwartaal',
		went: 'weg in dit kwartaal'
	},
	large: (count: number) =>
		`Dit zijn ${count} knopen. Ze staan op het grote vel en in de tabellen; kies een deel voor een gewone tekening.`,
	largeSheet: 'Open het grote vel',
	largeHow:
		'Op het grote vel kun je dichterbij komen en slepen. Klik twee keer op een stip om te lezen wat het is.',
	noLargeSheet: 'Het grote vel kon niet open. De tabellen zeggen hetzelfde.',
	drawAgain: 'Teken opnieuw',
	slide: 'Schuif door de tijd',
	when: 'Welk kwartaal?',
	quarter: (quarter: string) =>
		`${['eerste', 'tweede', 'derde', 'vierde'][Number(quarter.at(-1)) - 1]} kwartaal ${quarter.slice(0, 4)}`,
	inQuarter: (quarter: string, came: number, went: number) =>
		`In het ${quarter} ${came === 1 ? 'kwam' : 'kwamen'} er ${times(came, 'band', 'banden')} bij en ${went === 1 ? 'ging' : 'gingen'} er ${went} weg.`,
	share: (only: number, total: number) =>
		`Van de ${times(total, 'band', 'banden')} ${only === 1 ? 'loopt' : 'lopen'} er ${only} alleen via de werker.`,
	wasShare: (quarter: string, only: number, total: number) =>
		`In het ${quarter} was dat ${only} van ${total}.`,
	shareLead:
		'Het telt lopende banden waarvan iemand zei wie ze draagt. Minder via de werker is beter: dan draagt de buurt zichzelf.',
	of: (only: number, total: number) => `${only} van ${total}`,
	allQuarters: 'Alle kwartalen',
	came: 'erbij',
	went: 'weg',
	name: 'Naam',
	what: 'Wat',
	where: 'Waar',
	circle: 'Kring',
	between: 'Tussen',
	how: 'Hoe gaat het?',
	holder: 'Wie draagt het?',
	since: 'Sinds',
	why: 'Waarom?',
	whyOf: (kind: string, a: string, b: string) => `${kind}: ${a} – ${b}`,
	fromUntil: (from: string, until: string) => `${from} tot ${until}`,
	nodesTable: (count: number) => `Tabel: wat er is (${count})`,
	tiesTable: (count: number) => `Tabel: de banden (${count})`,
	read: 'Wat je eraan kunt zien',
	bridges: 'Wat anderen verbindt',
	tiesTogether: (names: string) => `verbindt ${names}.`,
	onlyOne: 'Valt dit weg, dan raakt een deel los.',
	noBridges: 'Er is nog niets dat verschillende kringen verbindt.',
	parts: (count: number) => `Het netwerk ligt in ${count} losse delen.`,
	alone: 'Groepen die nu los staan',
	noneAlone: 'Geen groep staat los.',
	whoCouldMeet: 'Wie zouden zij kunnen ontmoeten?',
	wouldMiss: 'Wat morgen de werker zou missen',
	missesBy: {
		ties: (ties: number) =>
			ties === 1 ? 'de enige band loopt via de werker' : `alle ${ties} banden lopen via de werker`,
		help: () => 'in de laatste drie maanden hielp alleen de werker'
	},
	noneMisses: 'Geen enkel initiatief hangt nu aan de werker alleen.',
	way: 'Via wie?',
	wayLead:
		'Langs welke banden kom je van het een bij het ander? De makkelijkste weg, langs wat al loopt.',
	from: 'Van',
	to: 'Naar',
	choose: 'kies',
	findWay: 'Zoek de weg',
	theWay: 'De weg',
	noWay: 'Er loopt nog geen weg tussen deze twee. Misschien kunnen zij elkaar ontmoeten.',
	meet: 'Wie zou wie kunnen ontmoeten?',
	meetLead: 'Een voorstel met redenen. Jij kent hen; jij beslist, en brengt hen bij elkaar.',
	meetAll: 'Kijk naar iedereen',
	and: 'en',
	answers: (has: string, needs: string, about: string) =>
		`${has} heeft wat ${needs} zoekt: ${about}.`,
	bothKnow: (names: string) => `Allebei verbonden met ${names}.`,
	bothAbout: (subjects: string) => `Allebei bezig met ${subjects}.`,
	propose: 'Stel voor',
	proposeThese: (a: string, b: string) => `Stel voor: ${a} en ${b}`,
	onlyNamed: 'Een van beide is alleen een naam. Zet die eerst bij “Wat er is”.',
	noMeetings:
		'Er is nu niets wat duidelijk bij elkaar past. Hoe meer je noteert van wat er is, hoe meer er te zien valt.',
	circles: 'Kringen',
	circlesLead:
		'Wat meer met elkaar te maken heeft dan met de rest. Een kring houdt de naam die je geeft.',
	around: (name: string) => `rond ${name}`,
	aCircle: 'een kring',
	nameIt: (name: string) => `Geef “${name}” een eigen naam`,
	circleName: 'Hoe noemen jullie deze kring?',
	circleHint:
		'Een naam voor een groep, nooit van een mens. Leeg: dan heet hij naar wat in het midden staat.',
	keep: 'Bewaar',
	takeAlong: 'Neem het mee',
	takeAlongLead:
		'Voor wie verder rekent met Gephi of igraph. Alleen groepen, plekken, organisaties, initiatieven, ideeën en hulpbronnen: nooit een mens.',
	formats: { graphml: 'GraphML', gexf: 'GEXF', csv: 'Twee tabellen (CSV)' },
	importTitle: 'Lees een lijst met banden in',
	importLead:
		'Een CSV-bestand met een regel per band: van, naar, en als je wilt samen, stand, wie draagt, sinds, soort van, soort naar. Eerst kijk je wat ervan komt; daarna neem je het over.',
	importPersons: 'Mensen komen nooit uit een lijst: die staan er alleen met hun eigen toestemming.',
	file: 'Bestand',
	fileHint: 'CSV, met komma’s, puntkomma’s of tabs. Hooguit 2.000 regels.',
	pasted: 'Of plak de regels hier',
	look: 'Bekijk wat ervan komt',
	found: (news: number, there: number, wrong: number) =>
		`${times(news, 'nieuwe band', 'nieuwe banden')}, ${there} al bekend, ${times(wrong, 'regel klopt niet', 'regels kloppen niet')}.`,
	fresh: (names: string) => `Nieuw bij “Wat er is”: ${names}.`,
	line: 'Regel',
	becomesTitle: 'Wat ervan komt',
	becomes: {
		new: 'nieuw',
		there: 'staat er al',
		twice: 'staat twee keer in het bestand',
		wrong: 'klopt nog niet'
	} as Record<string, string>,
	isThere: 'staat er al',
	isNew: 'nieuw',
	faults: {
		noName: 'een van de namen is leeg',
		tooLong: 'de tekst is te lang',
		itself: 'beide namen zijn dezelfde',
		aPerson: 'dit is een mens; die verbind je bij “Wat er is”',
		unknownKind: 'de soort is geen organisatie, hulpbron, plek of idee',
		unknownState: 'de stand is niet voorgesteld, kennisgemaakt of werkt',
		unknownHolder: 'wie draagt is niet alleen de werker, met de werker of zonder de werker',
		notADay: 'sinds is geen dag',
		inFuture: 'sinds ligt in de toekomst'
	} as Record<string, string>,
	takeIn: 'Neem over',
	mendFirst: 'Maak eerst de regels goed die niet kloppen. Zo lang gaat er niets in.',
	intoArea: 'In welk gebied liggen de nieuwe?',
	noArea: 'geen gebied'
};
