export const areaAnalysis = {
	listTitle: 'Gebiedsanalyses',
	listLead: 'Cijfers naast het leven in de wijk, samen met wie er woont.',
	none: 'Hier staat nog niets. Loop eerst een rondje, of begin met wat bewoners sterk vinden.',
	begin: 'Begin een gebiedsanalyse',
	newLead: 'Eerst kijken en luisteren. De rest mag later.',
	name: 'Hoe noem je het?',
	nameHint: 'Liefst als vraag. Bijvoorbeeld: wat maakt de Klossenbuurt sterk?',
	area: 'Over welk gebied?',
	aim: 'Waarvoor doen jullie dit?',
	whoseArea: 'Van wie is deze wijk?',
	whoseAreaHint:
		'Waar begint en eindigt de wijk volgens bewoners? Dat is vaak anders dan op de kaart.',
	questions: 'Wat willen jullie weten?',
	questionsHint: 'Per onderwerp een vraag, elk op een eigen regel.',
	conclusion: 'Wat maken jullie ervan?',
	agenda: 'Wat komt er nu?',
	agendaHint: 'Elk punt op een eigen regel.',
	texts: 'Waarvoor, van wie en wat we vroegen',
	changeTexts: 'Verander deze woorden',
	outcome: 'Wat we ervan maken',
	noOutcome: 'Dat staat er nog niet. Eerst kijken en luisteren mag.',
	invitations: {
		strengthsFirst:
			'Hier staat wat kwetsbaar is, en nog niets wat sterk is. Begin met wat er goed gaat: wat zouden bewoners missen als het weg was?',
		askResidents:
			'Bewoners hebben hier nog niet gezegd of het klopt. Vraag het hun: zij weten hoe het is om er te wonen.',
		giveBack:
			'Dit is nog niet teruggegeven aan wie er woont. Maak hieronder een link, of neem het op papier mee.'
	} as Record<string, string>,
	findings: 'Sterk, kwetsbaar, kansrijk',
	kinds: {
		strength: 'Wat sterk is',
		vulnerability: 'Wat kwetsbaar is',
		chance: 'Wat er kan'
	} as Record<string, string>,
	kindOptions: { strength: 'sterk', vulnerability: 'kwetsbaar', chance: 'kansrijk' },
	noneOfKind: 'Hier staat nog niets.',
	addFinding: 'Noteer wat sterk is, kwetsbaar of kansrijk',
	whatKind: 'Wat is het?',
	findingText: 'In gewone woorden',
	findingHint: 'Over de wijk, niet over personen.',
	note: 'Noteer',
	remove: 'Haal weg',
	change: 'Verander',
	keep: 'Bewaar',
	beside: 'Cijfers naast het leven in de wijk',
	besideLead: 'Klopt het cijfer met wat mensen meemaken? Schuurt het? Of ontbreekt er iets?',
	noBeside: 'Er ligt nog niets naast elkaar. Kies een cijfer dat je verbaasde.',
	lay: 'Leg iets naast elkaar',
	figure: 'Welk cijfer?',
	noFigure: 'geen cijfer, maar een zin',
	statement: 'Wat wordt er gezegd over de wijk?',
	statementHint: 'Zonder cijfer mag het ook een zin zijn die je vaak hoort.',
	verdict: 'Past het bij wat mensen meemaken?',
	verdicts: { fits: 'klopt', chafes: 'schuurt', missing: 'ontbreekt' } as Record<string, string>,
	verdictOptions: {
		fits: 'het klopt',
		chafes: 'het schuurt',
		missing: 'er ontbreekt iets'
	},
	explanation: 'Hoe dan?',
	by: 'Wie zegt dat?',
	givers: { residents: 'bewoners', partners: 'partners', worker: 'de werker' } as Record<
		string,
		string
	>,
	saidBy: (who: string) => `volgens ${who}`,
	layButton: 'Leg naast elkaar',
	predicted:
		'De Leefbaarometer meet niet, maar schat. Makers noemen hem zelf „een statistische voorspelling, een signalerings- en monitoringsinstrument, geen causaal model”. Gebruik hem om over te praten, niet om iets te bewijzen.',
	allFigures: 'Alle cijfers van dit gebied',
	quiltTitle: 'Waar hebben we nog niet gekeken?',
	answers: 'Wat bewoners terugzeiden',
	answersLead: 'Op wat jullie teruggaven. Alleen jullie team leest dit. Niemand weet wie het zei.',
	noAnswers: 'Er zijn nog geen antwoorden.',
	states: {
		waiting: 'wacht op jullie',
		takenAlong: 'meegenomen',
		keptBack: 'niet meegenomen'
	} as Record<string, string>,
	recognises: 'Herken je de cijfers?',
	experience: 'Wat zijn jouw ervaringen?',
	standsOut: 'Wat valt op?',
	whatWasDone: 'Wat doen jullie ermee?',
	reply: 'Wat we ermee doen',
	decide: 'Lees en beslis',
	takeAlong: 'Neem mee',
	keepBack: 'Neem niet mee',
	paper: 'Op papier',
	// What residents read, by a link and on paper.
	backTitle: 'Dit zagen we',
	backLead: (forWhom: string) => `Voor ${forWhom}. Jij weet hoe het echt is: zeg het ons.`,
	backFigures: 'Wat de cijfers zeggen',
	backSaid: 'Wat er over de wijk gezegd wordt',
	backNothing: 'Hier staat nog niets. Kom later nog eens kijken.',
	say: 'Wat vind jij?',
	sayLead:
		'Drie vragen. Eén antwoord is genoeg. Je naam hoeft niet, en noem geen namen van anderen.',
	send: 'Stuur',
	thanks: 'Dank je wel. We lezen het en nemen het mee.',
	scan: 'Antwoord met je telefoon:',
	onPaper: 'Of schrijf het hier op en geef het aan ons terug.',
	// Paper.
	residentLead: 'Wat we zagen en hoorden, en wat de cijfers zeggen.',
	doesItFit: {
		fits: (who: string) => `Volgens ${who} klopt dat.`,
		chafes: (who: string) => `Volgens ${who} schuurt dat met het echte leven.`,
		missing: (who: string) => `Volgens ${who} ontbreekt hier iets.`
	} as Record<string, (who: string) => string>,
	theWorker: 'de werker',
	aboutWhat: (title: string, area: string) => `gebiedsanalyse ${area}: ${title}`,
	asked: 'Wat we vragen',
	nothingAsked: 'We vragen nu niets. Dit is om te weten.',
	figuresUsed: 'Cijfers die gebruikt zijn'
};
