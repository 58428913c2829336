/** Het krachtenveld: wie wil wat, wie kan wat, wie bereikt wie. */
export const forceField = {
	title: 'Krachtenvelden',
	lead: 'Wie wil wat, wie kan wat, en wie vergeten we?',
	begin: 'Begin een krachtenveld',
	all: 'Wat er al is',
	none: 'Hier staat nog niets. Dat mag. Teken het veld samen met twee of drie mensen, en vraag er een dwarsdenker bij.',
	newTitle: 'Een krachtenveld',
	newLead: 'Rond één doel. Doe het met anderen: alleen zie je vooral wat je al dacht.',
	name: 'Hoe noem je het?',
	nameHint: 'Een paar woorden, zoals buurtbewoners het zouden noemen.',
	goal: 'Wat willen jullie bereiken?',
	goalHint: 'Eén zin die iedereen begrijpt.',
	doneWith: 'Met wie kijk je mee?',
	doneWithHint: 'Rollen, geen namen. Bijvoorbeeld: twee ouders en een dwarsdenker uit het team.',
	alone:
		'Keek er nog niemand mee? Twee of drie anderen zien meer, het liefst met een dwarsdenker erbij.',
	lookedWith: 'Keken mee',
	area: 'Waar is het?',
	noArea: 'nergens in het bijzonder',
	about: 'Waar gaat het over?',
	aboutNothing: 'nog geen plan of thema',
	change: 'Verander naam of doel',
	save: 'Bewaar',
	print: 'Op papier',
	roles: 'Schrijf rollen, geen namen. Wie in dit veld staat, mag lezen wat er over hem staat.',
	personal: (kinds: string) =>
		`Dit lijkt over een persoon te gaan (${kinds}). Schrijf liever een rol, en laat weg wat privé is.`,
	sensitive: {
		health: 'gezondheid',
		origin: 'afkomst',
		religion: 'geloof',
		criminal: 'strafbare feiten',
		residence: 'verblijf'
	},

	field: 'Het veld',
	drawing: 'Het veld als tekening',
	fieldLead:
		'In het midden het plan. Dichtbij staat wie ervoor is, verder weg wie ertegen is. Op de lijn staat wie er tussenin zit. Een groter kaartje is meer macht.',
	fieldKeys:
		'Sleep een kaartje, of kies het met tab en verzet het met de pijlen. Enter opent het. De toets t brengt je naar de tabel en terug.',
	hearth: 'het plan',
	line: 'ertussenin',
	unknownStrip: 'Houding nog niet bekend',
	resident: 'bewoners',
	moved: (name: string) => `${name} is verzet.`,
	notMoved: 'Dat lukte niet. Probeer het straks nog eens.',
	toTable: 'Naar de tabel',
	toField: 'Naar het veld',
	table: 'Het veld als tabel',
	columns: {
		name: 'Wie',
		kind: 'Soort',
		stance: 'Houding',
		power: 'Macht',
		involvement: 'Betrokken',
		type: 'Hoe je met elkaar omgaat',
		how: 'Hoe betrekken',
		day: 'Gezien op'
	},
	nobody: 'Er staat nog niemand in het veld. Begin met de bewoners.',
	notYet: 'nog niet bekend',
	outOf: (number: number) => `${number} van 5`,
	stances: {
		'-2': 'ertegen',
		'-1': 'er een beetje tegen',
		'0': 'ertussenin',
		'1': 'er een beetje voor',
		'2': 'ervoor'
	} as Record<string, string>,

	support: 'Hoeveel steun is er?',
	index: 'Gewogen naar macht',
	residentsIndex: 'Alleen bewoners, ieder telt even zwaar',
	scale: 'Van −1 (iedereen ertegen) tot +1 (iedereen ervoor).',
	nobodyKnown:
		'Van niemand is de houding bekend. Dan is er geen getal. Vraag het eerst aan de mensen zelf.',
	noResidents: 'Van geen bewoner is de houding bekend. Vraag het hun.',
	noPower: 'Van niemand is de macht bekend, dus wegen kan niet.',
	leftOut: (unknown: number) =>
		unknown === 0
			? 'Van iedereen is de houding bekend.'
			: unknown === 1
				? 'Van één partij is de houding niet bekend. Die telt niet mee.'
				: `Van ${unknown} partijen is de houding niet bekend. Die tellen niet mee.`,
	withoutPower: (number: number) =>
		`Van ${number} is de houding wel bekend en de macht niet: die tellen niet mee in het gewogen getal.`,
	aid: 'Deze getallen helpen bij het gesprek. Ze beslissen niets.',
	compare: 'Vergelijk met een eerdere dag',
	compareDay: 'Hoe was het op',
	compareButton: 'Vergelijk',
	then: (day: string) => `Op ${day}`,
	now: 'Nu',
	shifts: 'Wie schoof er op?',
	noShifts: 'Niemand schoof op, voor zover bekend.',
	shift: (name: string, before: string, after: string) =>
		`${name} ging van ${before} naar ${after}.`,
	shiftNew: (name: string, after: string) => `Van ${name} weten we het nu: ${after}.`,
	shiftLost: (name: string, before: string) =>
		`Van ${name} weten we het niet meer. Eerder: ${before}.`,

	grid: 'Macht en belang',
	gridTable: 'Macht en belang als tabel',
	gridLead: 'Wie op de lijn staat, hoort misschien bij allebei. Dat hoef je niet te kiezen.',
	gridLevels: { high: 'veel', middle: 'op de lijn', low: 'weinig' },
	gridPower: 'macht',
	gridInterest: 'betrokken',
	gridUnknown: 'Nog niet in te delen',
	quadrants: {
		keyPlayer: 'Nauw samenwerken',
		keepSatisfied: 'Tevreden houden',
		keepInformed: 'Informeren, en bewoners: versterken en laten meebeslissen',
		follow: 'Volgen'
	} as Record<string, string>,
	advice: {
		workTogether: 'nauw samenwerken',
		keepSatisfied: 'tevreden houden',
		inform: 'informeren',
		strengthen: 'versterken en laten meebeslissen',
		follow: 'volgen'
	} as Record<string, string>,
	adviceTitle: 'Wat past erbij',
	orElse: ' of ',
	types: {
		ally: ['bondgenoot', 'Deel wat je weet en gebruik elkaar als klankbord.'],
		coalitionPartner: ['coalitiepartner', 'Maak heldere, zakelijke afspraken.'],
		opponent: ['opponent', 'Praat open over de inhoud. Daar wordt het plan beter van.'],
		adversary: [
			'tegenstander',
			'Vertel waar je staat. Ga niet overtuigen, behalve als het echt niet zonder kan.'
		],
		opportunist: ['opportunist', 'Vraag om duidelijkheid.'],
		doubter: ['twijfelaar', 'Vertel wat er speelt en betrek ze.']
	} as Record<string, [string, string]>,

	missing: 'Wie missen we?',
	missingLead: 'Loop de vijf lijsten langs, het liefst samen.',
	lists: {
		cannotGoRound: 'Hier kun je niet omheen',
		doNotWantToGoRound: 'Hier wil je niet omheen',
		alwaysForget: 'Die vergeten we altijd',
		hardToFind: 'Moeilijk te vinden',
		doNotKnow: 'Weten niet dat ze erbij horen'
	} as Record<string, string>,
	listEmpty: 'Nog niemand. Wie zou hier horen?',
	yourself:
		'Vergeet jezelf niet: ook jij en je organisatie staan in dit veld. Zet jullie er gerust bij.',
	few: 'Minder dan acht partijen: kijk misschien nog wat ruimer rond.',
	many: 'Meer dan 22 partijen: misschien helpt het om in stappen te werken.',

	forces: 'Wat helpt en wat houdt tegen',
	forcesLead:
		'Begin met wat tegenhoudt: harder duwen geeft tegendruk. De bovenste kun je het meest veranderen.',
	noForces: 'Nog geen krachten. Wat helpt het doel vooruit, en wat houdt het tegen?',
	sides: { driving: 'helpt vooruit', restraining: 'houdt tegen' } as Record<string, string>,
	totalOf: (side: string, total: number) => `${side}: ${total} samen`,
	forceColumns: {
		text: 'Kracht',
		side: 'Kant',
		strength: 'Sterkte',
		influence: 'Te veranderen',
		weight: 'Samen'
	},
	order: 'In deze volgorde',
	addForce: 'Noem een kracht',
	changeForce: 'Verander deze kracht',
	force: 'Welke kracht?',
	side: 'Aan welke kant?',
	strength: 'Hoe sterk?',
	influence: 'Hoe goed te veranderen?',
	fromActor: 'Hoort bij',
	noActor: 'niemand in het bijzonder',

	via: 'Via wie?',
	viaLead: 'De kortste weg langs lijnen die helpen, van een bondgenoot naar wie je wilt bereiken.',
	whom: 'Wie wil je bereiken?',
	start: 'Vanaf wie?',
	anyAlly: 'een bondgenoot',
	find: 'Zoek de weg',
	routeFrom: (name: string) => `Begin bij ${name}`,
	step: (from: string, to: string, kind: string, strength: string) =>
		`${from} heeft invloed op ${to}: ${kind}, ${strength}`,
	routeSelf: (name: string) => `${name} is zelf al het begin. Ga gewoon praten.`,
	noAllies:
		'Er staat nog geen bondgenoot in het veld. Kies zelf iemand om vanaf te beginnen, of schat het vertrouwen in.',
	noRoute: (name: string) =>
		`Langs de lijnen die er liggen is er geen weg naar ${name}. Misschien kent iemand een lijn die er nog niet ligt.`,
	connectors: 'Wie verbindt?',
	connector: (name: string, others: number, pairs: number) =>
		`${name} heeft een band met ${others} anderen` +
		(pairs >= 1
			? ` en ligt tussen ${pairs} ${pairs === 1 ? 'tweetal' : 'tweetallen'} dat elkaar zo het makkelijkst bereikt.`
			: '.'),
	noConnectors: 'Nog niemand ligt tussen anderen in. Leg lijnen om het te zien.',
	ties: 'Wie heeft invloed op wie?',
	noTies: 'Er ligt nog geen lijn.',
	addTie: 'Leg een lijn',
	from: 'Van wie?',
	to: 'Op wie?',
	tieStrength: 'Hoe sterk?',
	strengths: { '1': 'een beetje', '2': 'redelijk', '3': 'sterk' } as Record<string, string>,
	effect: 'Helpt het?',
	effects: { plus: 'helpt', minus: 'werkt tegen' } as Record<string, string>,
	tieKind: 'Wat voor lijn?',
	tieKinds: {
		money: 'geld',
		authority: 'gezag',
		information: 'informatie',
		friendship: 'vriendschap',
		contract: 'contract',
		conflict: 'conflict'
	} as Record<string, string>,
	away: 'Haal weg',
	awayOf: (what: string) => `Haal weg: ${what}`,

	addActor: 'Zet iemand in het veld',
	actorName: 'Wie?',
	actorNameHint: 'Een rol of groep, geen naam. Bijvoorbeeld: ouderraad, eigenaar van de garage.',
	actorKind: 'Wat voor partij?',
	kinds: {
		residentGroup: 'bewonersgroep',
		residentInRole: 'bewoner in een rol',
		volunteers: 'vrijwilligersorganisatie',
		institution: 'instelling',
		municipality: 'gemeente',
		housingAssociation: 'woningcorporatie',
		entrepreneur: 'ondernemer',
		school: 'school',
		police: 'politie',
		media: 'media',
		ownOrganisation: 'wijzelf',
		other: 'anders'
	} as Record<string, string>,
	more: 'Meer: belang, wat ze kunnen, hoe betrekken',
	role: 'Wat is hun rol?',
	interest: 'Wat is hun belang?',
	problem: 'Wat is lastig voor hen?',
	potential: 'Wat zouden ze kunnen?',
	list: 'Op welke lijst?',
	noList: 'op geen lijst',
	involveWhen: 'Wanneer betrekken?',
	involveHow: 'Hoe betrekken?',
	involve: {
		know: 'meeweten',
		think: 'meedenken',
		do: 'meedoen',
		decide: 'meebeslissen'
	} as Record<string, string>,
	notChosen: 'nog niet gekozen',
	action: 'Wat doen we binnenkort?',
	put: 'Zet in het veld',
	changeActor: 'Verander wat er staat',
	removeActor: 'Haal uit het veld',
	removeActorSure:
		'Weet je het zeker? De lijnen en inschattingen gaan mee weg. Krachten blijven staan.',
	backToField: 'Terug naar het krachtenveld',

	assess: 'Hoe staan ze erin?',
	assessLead: 'Wat je niet weet, laat je op “weet ik niet”. Raden helpt niemand.',
	unknown: 'weet ik niet',
	stance: 'Houding',
	power: 'Macht: hoeveel kunnen ze bepalen?',
	involvement: 'Betrokken: hoeveel raakt het hen?',
	agreement: 'Zijn jullie het eens?',
	trust: 'Is er vertrouwen?',
	degrees: { low: 'weinig', unknown: 'weet ik niet', high: 'veel' } as Record<string, string>,
	grounds: 'Waaraan zie je dat?',
	certainty: 'Hoe zeker is het?',
	certainties: { low: 'niet zo zeker', mid: 'redelijk zeker', high: 'heel zeker' } as Record<
		string,
		string
	>,
	assessedBy: 'Wie schatte dit in?',
	assessedByHint: 'In rollen, bijvoorbeeld: twee ouders en de opbouwwerker.',
	assessedOn: 'Op welke dag?',
	sameDay: 'Dezelfde dag nog eens? Dan komt dit ervoor in de plaats. Eerdere dagen blijven staan.',
	noteAssessment: 'Noteer',
	history: 'Door de tijd',
	noHistory: 'Nog niet ingeschat.',
	place: 'Waar staat het kaartje?',
	placeAuto: 'vanzelf, naar de houding',
	places: {
		'50,30': 'vlak boven het plan',
		'50,70': 'vlak onder het plan',
		'12,15': 'linksboven',
		'50,10': 'boven',
		'88,15': 'rechtsboven',
		'12,50': 'links',
		'88,50': 'rechts',
		'12,85': 'linksonder',
		'50,92': 'onder',
		'88,85': 'rechtsonder'
	} as Record<string, string>,
	placeKeep: 'waar het met de hand is gezet',
	placeButton: 'Zet neer',

	paperResident: 'Dit willen we samen bereiken',
	paperWho: 'Wie doen er mee, en hoe?',
	paperAgree: 'Dit spreken we af',
	paperNothingAgreed: 'Er is nog niets afgesproken. Zeg gerust wat je zelf wilt.',
	paperHelps: 'Dit helpt',
	paperHinders: 'Dit houdt tegen',
	paperMissing: 'Wie missen we nog? Zeg het ons.',
	paperTo: 'Aan',
	paperFrom: 'Van',
	paperSubject: 'Betreft',
	paperDay: 'Datum',
	paperToWhom: 'gemeente',
	paperConclusion: 'Conclusie',
	paperOfficial: (index: string, residents: string, known: number, unknown: number) =>
		`De steun voor het doel is ${index} gewogen naar macht en ${residents} onder bewoners (schaal −1 tot +1). Bekend: de houding van ${known} partijen; niet bekend: ${unknown}.`,
	paperNoNumber: 'niet bekend',
	paperFirst: (text: string) => `Het eerst aan te pakken: ${text}.`,
	paperAsked: 'Wat wordt gevraagd',
	paperNothingAsked: 'Er is nog geen actie aan de gemeente gevraagd.',
	paperSource:
		'Bron: eigen inschatting met betrokkenen, op de genoemde dagen. Geen oordeel over personen.',
	leavesOut:
		'Dit overzicht laat weg wat we niet weten: van wie de houding onbekend is, telt niet mee.'
};
