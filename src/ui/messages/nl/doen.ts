export const doen = {
	title: 'Doen',
	lead: 'Wat gebeurt er, wie doet het, en wat is jouw deel?',
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
	lookBackLead: 'Wat kwam ervan? Drie zinnen zijn genoeg.'
};
