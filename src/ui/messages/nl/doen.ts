export const doen = {
	title: 'Doen',
	lead: 'Wat gebeurt er, wie doet het, en wat is jouw deel?',
	ways: { activity: 'Wat er gebeurt', residents: 'Wat bewoners zelf doen', told: 'Hoe het gaat' },
	parts: {
		activiteiten: ['Activiteiten', 'Eén keer of elke week, groot of klein.'],
		agenda: ['Agenda', 'Wat er komt, in een lijst, per maand en op de kaart.'],
		afspraken: ['Omgaan met elkaar', 'Hoe gaan we anders om met een groep, en vanaf wanneer?'],
		initiatieven: ['Initiatieven', 'Wat bewoners zelf beginnen, en wat zij van jou vragen.'],
		buurtbudget: ['Buurtbudget', 'Geld voor de buurt: aanvragen, besluiten, verantwoorden.'],
		uitdaagrecht: ['Uitdaagrecht', 'Bewoners nemen een taak van de gemeente over.'],
		voortgang: ['Plannen in uitvoering', 'Bedacht naast gebeurd, en wat er vastzit.'],
		inbreng: ['Ieders deel', 'Wat deed jij, wat deden bewoners en partners?'],
		berichten: ['Op de hoogte', 'Laat weten hoe het gaat, met een bericht.'],
		gids: ['Wegwijzer', 'Wat is er in de buurt, en klopt het nog?']
	} as Record<string, [string, string]>,
	toReview: 'Kijk samen hoe de afspraak loopt.',
	toDo: 'Bedacht, nog niet gedaan',
	toLookBack: 'Gedaan, nog niet teruggekeken',
	nothingYet:
		'Hier staat nog niets. Heb je iets bedacht bij Denken? Noteer dan hier wat er gedaan is.',
	toDenken: 'Ga naar Denken',
	newTitle: 'Wat is er gedaan?',
	plan: 'Dit was bedacht',
	text: 'Wat is er gedaan?',
	doneBy: 'Wie deden het?',
	doneByHint: 'Bewoners eerst. Zonder namen: “de mannen zelf”, “vier ouders”.',
	verbsLegend: 'Wat was jouw deel?',
	verbsHint: 'Meer dan één mag. Geen mag ook: dan deden anderen het helemaal zelf.',
	verbs: {
		initiates: 'ik begon het',
		stimulates: 'ik moedigde aan',
		guides: 'ik begeleidde',
		facilitates: 'ik maakte het mogelijk',
		supports: 'ik ondersteunde'
	} as Record<string, string>,
	methodVerbs: {
		initiates: 'initieert',
		stimulates: 'stimuleert',
		guides: 'begeleidt',
		facilitates: 'faciliteert',
		supports: 'ondersteunt'
	} as Record<string, string>,
	deviation: 'Wat liep anders dan bedacht?',
	day: 'Wanneer?',
	keep: 'Noteer',
	share: 'Jouw deel',
	noShare: 'Hier had je zelf geen deel in. Anderen deden het.',
	lookBack: 'Kijk terug',
	lookBackLead: 'Wat kwam ervan? Drie zinnen zijn genoeg.',
	passOn: 'Geef door wat werkte'
};
