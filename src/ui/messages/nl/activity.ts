const weekdays = {
	...{ MO: 'maandag', TU: 'dinsdag', WE: 'woensdag', TH: 'donderdag' },
	...{ FR: 'vrijdag', SA: 'zaterdag', SU: 'zondag' }
} as Record<string, string>;
const nths = { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', '-1': 'laatste' } as Record<
	string,
	string
>;
const list = (words: string[]) =>
	words.length > 1 ? `${words.slice(0, -1).join(', ')} en ${words.at(-1)}` : (words[0] ?? '');

export const activity = {
	listTitle: 'Activiteiten',
	listLead: 'Groot en klein in één lijst: wat komt, wat loopt en wat gedaan is.',
	none: 'Hier staat nog niets. Waar kom jij mensen graag tegen? Plan daar iets kleins.',
	noneLike: 'Zo is er niets. Kijk eens zonder keuze.',
	begin: 'Plan een activiteit',
	toAgenda: 'Bekijk de agenda',
	filter: 'Kies wat je ziet',
	filterButton: 'Laat zien',
	all: 'alles',
	comesBack: (first: string) => `komt terug, vanaf ${first}`,
	noted: 'Klein: genoteerd toen het gedaan was',
	newTitle: 'Plan een activiteit',
	newLead: 'Een naam en een moment zijn genoeg. De rest mag later.',
	changeTitle: 'Wijzig de activiteit',
	title: 'Hoe heet het?',
	titleHint: 'Zoals buren het noemen. Bijvoorbeeld: Fietstaal.',
	text: 'Wat gaan jullie doen?',
	formLegend: 'Wat is het?',
	forms: {
		activity: 'een activiteit',
		project: 'een project: meer activiteiten die bij elkaar horen',
		meeting: 'een bijeenkomst of overleg'
	} as Record<string, string>,
	states: {
		planned: 'gepland',
		underWay: 'loopt',
		done: 'gedaan',
		cancelled: 'afgezegd'
	} as Record<string, string>,
	when: 'Wanneer?',
	firstStart: 'Wanneer begint het (de eerste keer)?',
	minutes: 'Hoeveel minuten duurt het?',
	repeats: 'Komt het terug?',
	repeatKinds: {
		none: 'nee, één keer',
		weekly: 'elke week',
		fortnightly: 'om de week',
		monthly: 'elke maand op dezelfde weekdag',
		rule: 'met een eigen regel (RRULE)'
	} as Record<string, string>,
	moreRepeat: 'Op welke dagen, en tot wanneer?',
	weekdaysLegend: 'Op welke dagen? (bij elke week of om de week)',
	weekdaysHint: 'Niets gekozen: op de dag van de eerste keer.',
	weekdays,
	nth: 'De hoeveelste van de maand? (bij elke maand)',
	nthSame: 'zoals de eerste keer',
	nths,
	until: 'Tot en met welke dag?',
	times: 'Of hoe vaak in totaal?',
	rule: 'Eigen regel',
	ruleHint:
		'Voor wie een regel meebrengt uit een andere agenda. Bijvoorbeeld: FREQ=WEEKLY;BYDAY=WE.',
	repeatsLike: (
		repeat: {
			repeats: string;
			weekdays: readonly string[];
			nth: number | null;
			times: number | null;
			rule: string | null;
		},
		until: string | null
	): string => {
		const days = list(repeat.weekdays.map((day) => weekdays[day] ?? day));
		const kinds: Record<string, string> = {
			none: 'één keer',
			weekly: `elke week op ${days}`,
			fortnightly: `om de week op ${days}`,
			monthly: `elke ${nths[String(repeat.nth)] ?? ''} ${days} van de maand`,
			rule: `volgens een eigen regel (${repeat.rule ?? ''})`
		};
		const end = until ? `, tot en met ${until}` : repeat.times ? `, ${repeat.times} keer` : '';
		return `${kinds[repeat.repeats] ?? ''}${end}`;
	},
	whereWho: 'Waar, en met wie?',
	area: 'In welk gebied?',
	noArea: 'geen gebied',
	where: 'Op welke plek?',
	whereHint: 'Zoals buren de plek noemen.',
	hosts: 'Wie ontvangt de mensen?',
	hostsHint: 'Rollen of groepen, geen namen. Bijvoorbeeld: de fietsenmakers en een vrijwilliger.',
	groups: 'Voor welke groepen? Eén per regel',
	groupsHint: 'Meer groepen mag juist: dan ontmoeten ze elkaar.',
	initiatedBy: 'Wie begonnen eraan?',
	initiators: {
		residents: 'bewoners',
		initiative: 'een bewonersinitiatief',
		worker: 'ik of mijn team',
		partner: 'een partner',
		municipality: 'de gemeente',
		entrepreneur: 'een ondernemer',
		school: 'een school'
	} as Record<string, string>,
	noResident:
		'Bij wie het begonnen staan nog geen bewoners. Wie uit de buurt zou dit mee willen bedenken? Eén gesprek kan het al van hen maken.',
	bringGet: 'Brengen en halen',
	bring: 'Wat kan iemand brengen?',
	bringHint: 'Tijd, kunnen, spullen, verhalen.',
	gets: 'Wat kan iemand halen?',
	meansLegend: 'Wat is er nodig?',
	materials: 'Welke spullen zijn er nodig?',
	cost: 'Wat kost één keer om te doen, in euro’s?',
	fee: 'Wat kost meedoen, in euro’s? (0 is gratis)',
	capacity: 'Hoeveel mensen kunnen er per keer bij?',
	signUp: 'Moet je je aanmelden?',
	signUps: {
		none: 'nee, kom gewoon',
		open: 'ja, met voornaam en hoe je te bereiken bent',
		headCount: 'ja, alleen met hoeveel je komt'
	} as Record<string, string>,
	accessLegend: 'Wat maakt meedoen mogelijk?',
	accessHint: 'Kies alleen wat je zeker weet.',
	accessibles: {
		stepFree: 'zonder drempel of trap',
		toilet: 'aangepast toilet',
		quiet: 'een rustige plek',
		language: 'ook met weinig Nederlands',
		sound: 'goed te verstaan (ringleiding of microfoon)',
		children: 'kinderen mogen mee',
		companion: 'iemand mag meekomen om te helpen'
	} as Record<string, string>,
	accessNote: 'Hoe kom je binnen en doe je mee?',
	about: 'Waar gaat het over?',
	domainsLegend: 'Wonen, werken of leven?',
	domains: { living: 'wonen', working: 'werken', wellbeing: 'leven' } as Record<string, string>,
	nature: 'Sociaal of fysiek?',
	natures: { social: 'sociaal', physical: 'fysiek', both: 'allebei' } as Record<string, string>,
	notSaid: 'niet gekozen',
	plan: 'Welk plan voert het uit?',
	visible: 'Wie mag het zien?',
	visibleHint: 'Bij “iedereen” staat het ook in de openbare buurtagenda.',
	visibility: {
		onlyMe: 'alleen ik',
		team: 'mijn team',
		partners: 'partners ook',
		residents: 'bewoners ook',
		public: 'iedereen'
	} as Record<string, string>,
	keep: 'Plan het',
	keepChange: 'Bewaar',
	change: 'Wijzig',
	at: (when: string, where: string | null) => (where ? `${when}, ${where}` : when),
	duration: (minutes: number) =>
		minutes % 60 === 0 ? (minutes === 60 ? '1 uur' : `${minutes / 60} uur`) : `${minutes} minuten`,
	next: 'De volgende keren',
	noNext: 'Er komen geen keren meer. Kijk terug, of plan het opnieuw.',
	movedFrom: (when: string) => `verplaatst, was ${when}`,
	off: 'gaat niet door',
	cancelledBecause: (reason: string) => `Dit gaat niet door: ${reason}`,
	exceptions: 'Keren die anders gaan',
	restore: 'Laat toch doorgaan',
	oneTime: 'Eén keer anders',
	whichTime: 'Welke keer?',
	reason: 'Waarom? Wie zou komen leest dit.',
	cancelTime: 'Zeg deze keer af',
	moveTime: 'Verplaats deze keer',
	movedTo: 'Naar wanneer?',
	moveLead: 'Eén keer verplaatsen',
	cancelLead: 'Eén keer afzeggen',
	cancelAllLead: 'Alles afzeggen',
	cancelAll: 'Zeg alles af',
	mark: 'Hoe ver is het?',
	markUnderWay: 'Het loopt',
	markDone: 'Het is gedaan',
	markPlanned: 'Plan het weer',
	arranged: 'Wat is er geregeld?',
	facts: {
		...{ form: 'Wat', first: 'De eerste keer', repeats: 'Hoe vaak', initiatedBy: 'Begonnen door' },
		...{ hosts: 'Ontvangst door', groups: 'Voor', bring: 'Brengen', gets: 'Halen' },
		...{
			materials: 'Spullen',
			cost: 'Kosten per keer',
			fee: 'Meedoen kost',
			capacity: 'Plek voor'
		},
		...{
			accessible: 'Meedoen kan',
			accessNote: 'Binnenkomen',
			domains: 'Gaat over',
			nature: 'Soort'
		},
		where: 'Waar',
		begunBy: {
			...{ residents: 'bewoners', initiative: 'een bewonersinitiatief', worker: 'het team' },
			...{ partner: 'een partner', municipality: 'de gemeente' },
			...{ entrepreneur: 'een ondernemer', school: 'een school' }
		} as Record<string, string>,
		natures: { social: 'sociaal', physical: 'fysiek', both: 'sociaal en fysiek' } as Record<
			string,
			string
		>,
		people: (count: number) => (count === 1 ? '1 mens per keer' : `${count} mensen per keer`)
	},
	tasks: 'Taken',
	noTasks: 'Nog geen taken. Wat kan iemand oppakken?',
	addTask: 'Schrijf een taak op',
	taskWhat: 'Wat is er te doen?',
	taskRole: 'Wie doet het? (een rol of groep)',
	taskDue: 'Uiterlijk wanneer?',
	taskMine: 'Wie pakt het op?',
	taskMineYes: 'ik; dan komt het in mijn eigen agenda',
	tick: 'Vink af',
	untick: 'Toch nog niet',
	removeTask: 'Haal weg',
	due: (day: string) => `uiterlijk ${day}`,
	doneOn: (day: string) => `klaar op ${day}`,
	whoComes: 'Wie komt er?',
	invite: 'Nodig uit',
	shares: 'Ieders deel',
	joining: 'Meedoen',
	joiningBy: {
		none: 'Je hoeft je niet aan te melden: kom gewoon.',
		open: 'Wie mee wil doen, meldt zich aan met een voornaam en hoe je te bereiken bent.',
		headCount: 'Wie mee wil doen, zegt alleen met hoeveel je komt.'
	} as Record<string, string>,
	toPublic: 'Bekijk de bladzijde die iedereen ziet',
	calendar: 'Zet deze activiteit in je agenda',
	free: 'gratis'
};
