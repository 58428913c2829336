export const coaching = {
	title: 'Werken aan houding',
	lead: 'Samen oefenen in luisteren en in zien wat iemand kan. Wat hier staat, is van jullie tweeën.',
	onlyTwo:
		'Alleen jullie tweeën lezen dit. Geen coördinator, leidinggevende of beheerder. Het komt in geen verslag en in niemands zoekvak.',
	none: 'Hier staat nog niets. Met wie zou je een keer willen meelopen, of wie mag met jou mee?',
	begin: 'Begin samen',
	newTitle: 'Samen aan houding werken',
	newLead:
		'Vraag het elkaar eerst. De ander leest vanaf nu mee, en kan alles veranderen of wissen.',
	withId: 'Met welke collega?',
	noColleagues: 'Er is nog geen collega om mee te werken.',
	chooseColleague: 'kies een collega',
	iCoach: 'Wie coacht wie?',
	iCoachStates: { yes: 'ik coach mijn collega', no: 'mijn collega coacht mij' } as Record<
		string,
		string
	>,
	form: 'Hoe doen jullie het?',
	forms: {
		alongside: 'meelopen',
		showing: 'voordoen',
		talk: 'nagesprek',
		mirror: 'taalspiegel'
	} as Record<string, string>,
	formsAbout: {
		alongside: 'Je loopt mee en kijkt. Praten komt daarna.',
		showing: 'De een doet het voor, de ander kijkt wat er gebeurt.',
		talk: 'Na afloop samen stilstaan bij hoe het ging.',
		mirror: 'Een zin over een probleem naast dezelfde zin in mogelijkheden.'
	} as Record<string, string>,
	aspect: 'Waar gaat het vooral over?',
	noAspect: 'nog niet gekozen',
	aspects: {
		listening: 'luisteren zonder meteen een oplossing',
		curious: 'nieuwsgierig zijn naar wat wél kan',
		equalWords: 'praten als gelijken',
		waiting: 'durven wachten',
		handsBack: 'op je handen zitten',
		overTheFence: 'over de schutting kijken',
		limits: 'zien waar eigen kracht ophoudt'
	} as Record<string, string>,
	situation: 'Wat gebeurde er?',
	situationHint: 'Een paar zinnen over jullie. Zonder namen en zonder het verhaal van een bewoner.',
	agreement: 'Wat spreken jullie af?',
	agreementHint: 'Bijvoorbeeld: ik begin over de tomaten, niet over het balkon.',
	lookBackOn: 'Wanneer kijken jullie samen terug?',
	lookBackHint: 'Mag leeg blijven. Deze dag staat dan bij jullie beiden op het lijstje.',
	happenedOn: 'Welke dag was het? (leeg is vandaag)',
	keptUntil: 'Tot wanneer bewaren jullie dit?',
	keptHint: 'Leeg is een half jaar, langer dan een jaar kan niet. Daarna is het gewist.',
	save: 'Bewaar',
	note: 'Noteer',
	with: (name: string, form: string) =>
		`${form.charAt(0).toUpperCase()}${form.slice(1)} met ${name}`,
	youCoach: 'jij coacht',
	youAreCoached: 'jij wordt gecoacht',
	ahead: 'Samen terugkijken',
	aheadOn: (day: string) => `terugkijken op ${day}`,
	allTitle: 'Wat jullie noteerden',
	keptTo: (day: string) => `Op ${day} is dit vanzelf gewist.`,
	ended: (day: string) => `Afgerond op ${day}.`,
	about: 'Het gaat over',
	agreed: 'Afgesproken',
	cameOfIt: 'Wat kwam ervan?',
	cameHint: 'Een paar woorden. Ook „het lukte niet” is iets.',
	mirrorTitle: 'Taalspiegel',
	mirrorLead:
		'Eerst de zin zoals hij gezegd werd, daarnaast of eronder dezelfde in mogelijkheden. Jullie kiezen de woorden; niemand keurt ze.',
	problem: 'Zoals het gezegd werd',
	possibility: 'In mogelijkheden',
	stillLooking: 'jullie zoeken nog',
	addLine: 'Leg een zin in de spiegel',
	changeLine: 'Zeg het anders',
	changeLineOf: (problem: string) => `Zeg het anders: „${problem}”`,
	removeLine: (problem: string) => `Haal weg: „${problem}”`,
	remove: 'Haal weg',
	noLines: 'Er ligt nog geen zin in de spiegel.',
	help: 'Hulp bij het zoeken naar woorden',
	helpLead: 'Zo klonk het bij anderen. Het is geen lijst van goed en fout.',
	examples: [
		['Hij is zorgmijdend.', 'Hij kiest zelf wie hij binnenlaat. Wie laat hij wel binnen?'],
		['Zij heeft geen netwerk.', 'Wie kent haar bij naam? Bij wie drinkt ze koffie?'],
		['Het balkon is vervuild.', 'Op het balkon groeien tomaten. Wie mag er een proeven?'],
		['Ze wil niet meewerken.', 'Ze wil iets anders dan wij. Wat wil ze dan wel?'],
		['Hij kan dat niet.', 'Hij deed het eerder wel. Wat hielp toen?']
	] as [string, string][],
	helpQuestions: [
		'Wat zou deze mens er zelf van zeggen?',
		'Wat kan hij of zij hier juist goed?',
		'Zou je deze zin ook zeggen als hij naast je zat?'
	],
	change: 'Verander wat er staat',
	end: 'Rond het af',
	endLead: 'Het blijft voor jullie beiden te lezen tot de dag waarop het gewist wordt.',
	wipe: 'Wis dit',
	wipeLead: 'Meteen weg, voor jullie beiden. Dat mag ieder van jullie doen, zonder reden.',
	wipeThis: 'Wis alleen dit',
	wipeAll: (name: string) => `Wis alles van ${name} en mij`,
	papers: 'Op papier',
	paperAlongside: 'Meelopen: waar let ik op?',
	paperTalk: 'Nagesprek: hoe ging het?',
	paperAlongsideLead:
		'Voor wie meeloopt. Neem dit blad mee, schrijf wat je zag en hoorde, en bespreek het samen.',
	paperTalkLead: 'Voor na afloop. Eerst vertelt wie het deed, dan pas wie meekeek.',
	paperLook: 'Wat zag en hoorde ik?',
	paperQuestions: {
		alongside: [
			'Waar begon het gesprek over, en wie begon?',
			'Wat kan deze mens, en hoe kwam dat ter sprake?',
			'Wanneer was het stil? Wie vulde de stilte?'
		],
		talk: [
			'Wat ging er goed, en waaraan merkte je dat?',
			'Welke zin zou je anders zeggen? Schrijf hem hier in mogelijkheden.',
			'Wat probeer je de volgende keer? Wanneer kijken we terug?'
		]
	} as Record<string, string[]>,
	paperFoot:
		'Zonder namen van bewoners. Dit blad is van jullie tweeën: gooi het weg als jullie klaar zijn.',
	carefulName:
		'Hier lijkt een naam te staan. Schrijf liever: de bewoner, de buurvrouw, zijn broer.',
	careful: (kinds: string) =>
		`Hier lijkt een naam te staan met iets over ${kinds}. Voor jullie gesprek is dat niet nodig: laat het liever weg.`,
	sensitive: {
		health: 'gezondheid',
		origin: 'afkomst',
		religion: 'geloof',
		criminal: 'politie of justitie',
		residence: 'verblijf'
	} as Record<string, string>,
	back: 'Terug naar werken aan houding'
};
