export const zien = {
	title: 'Zien',
	lead: 'Wat zag en hoorde je? Eén zin is genoeg.',
	noteTitle: 'Noteer',
	saved: 'Genoteerd.',
	onlyYou: 'Alleen jij ziet dit.',
	newest: 'Het laatst gezien',
	nothingYet: 'Hier staat nog niets. Dat mag. Wil je een eerste indruk opschrijven?',
	toGiveBack: 'Terugvragen',
	toGiveBackLead:
		'Stille wensen die jij hoorde. Vraag ze terug aan de mensen zelf: herkennen zij dit?',
	observation: 'Wat je zag',
	silentWish: 'Stille wens',
	wishStates: {
		unchecked: 'nog niet getoetst',
		recognised: 'herkend',
		adjusted: 'bijgesteld',
		notRecognised: 'niet herkend'
	},
	wishUnchecked:
		'Dit is hoe jij het hoorde. Het telt pas mee als de mensen zelf zeggen dat het klopt.',
	wishSaid: 'Zij zeiden',
	giveBack: 'Vraag het terug',
	giveBackHow: 'Wat zeiden zij toen je het teruggaf?',
	wishOutcome: 'Herkennen zij de wens?',
	wishOutcomes: {
		recognised: 'Ja, dit herkennen zij',
		adjusted: 'Bijna: zij zeggen het anders',
		notRecognised: 'Nee, dit herkennen zij niet'
	},
	wishAnswer: 'In hun woorden',
	wishAnswerHint: 'Zonder namen. Zeggen zij het anders, schrijf dan op hoe.',
	wishDay: 'Wanneer vroeg je het terug?',
	keepAnswer: 'Bewaar het antwoord',
	answerKept: 'Bewaard.',
	place: 'Plek',
	day: 'Dag',
	writtenBy: 'Door',
	who: 'Wie ziet dit',
	visibility: {
		onlyMe: 'alleen jij',
		team: 'je team',
		partners: 'je team en partners',
		residents: 'bewoners met een account',
		public: 'iedereen'
	} as Record<string, string>,
	object: 'Waar keek je naar',
	objects: {
		neighbourhood: 'de wijk',
		group: 'een groep',
		people: 'mensen',
		surroundings: 'de omgeving',
		entrepreneurs: 'ondernemers'
	} as Record<string, string>,
	facet: 'Hoort bij',
	facets: {
		wishes: 'wensen',
		dreams: 'dromen',
		figures: 'cijfers',
		capacities: 'capaciteiten',
		skills: 'vaardigheden',
		networks: 'netwerken',
		individuals: 'individuen',
		groups: 'groepen',
		liveability: 'leefbaarheid'
	} as Record<string, string>,
	expires: (day: string) =>
		`Deze notitie verdwijnt vanzelf op ${day}, tenzij je er een kleine actie op bouwt.`,
	openSmallAction: 'Begin een kleine actie',
	openSmallActionLead: 'Wil je hier iets mee doen? Vier zinnen zijn genoeg.',
	goTo: 'Bekijk wat hiervan kwam'
};
