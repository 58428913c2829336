import type { zien as dutch } from '../nl/zien.ts';

export const zien: typeof dutch = {
	title: 'Zien',
	lead: 'What did you see and hear? One sentence is enough.',
	noteTitle: 'Note',
	saved: 'Noted.',
	onlyYou: 'Only you can see this.',
	newest: 'Seen most recently',
	nothingYet: 'Nothing here yet. That is fine. Would you like to write down a first impression?',
	toGiveBack: 'To give back',
	toGiveBackLead: 'Silent wishes that you heard. Ask the people themselves: do they recognise it?',
	observation: 'What you saw',
	silentWish: 'Silent wish',
	wishStates: {
		unchecked: 'not checked yet',
		recognised: 'recognised',
		adjusted: 'adjusted',
		notRecognised: 'not recognised'
	},
	wishUnchecked:
		'This is how you heard it. It counts only when the people themselves say it is right.',
	wishSaid: 'They said',
	giveBack: 'Give it back',
	giveBackHow: 'What did they say when you gave it back?',
	wishOutcome: 'Do they recognise the wish?',
	wishOutcomes: {
		recognised: 'Yes, they recognise it',
		adjusted: 'Almost: they say it differently',
		notRecognised: 'No, they do not recognise it'
	},
	wishAnswer: 'In their words',
	wishAnswerHint: 'No names. If they say it differently, write down how.',
	wishDay: 'When did you give it back?',
	keepAnswer: 'Keep the answer',
	answerKept: 'Kept.',
	place: 'Place',
	day: 'Day',
	writtenBy: 'By',
	who: 'Who can see this',
	visibility: {
		onlyMe: 'only you',
		team: 'your team',
		partners: 'your team and partners',
		residents: 'residents with an account',
		public: 'everybody'
	},
	object: 'What you looked at',
	objects: {
		neighbourhood: 'the neighbourhood',
		group: 'a group',
		people: 'people',
		surroundings: 'the surroundings',
		entrepreneurs: 'entrepreneurs'
	},
	facet: 'Belongs to',
	facets: {
		wishes: 'wishes',
		dreams: 'dreams',
		figures: 'figures',
		capacities: 'capacities',
		skills: 'skills',
		networks: 'networks',
		individuals: 'individuals',
		groups: 'groups',
		liveability: 'liveability'
	},
	expires: (day: string) =>
		`This note is removed by itself on ${day}, unless you build a small action on it.`,
	openSmallAction: 'Begin a small action',
	openSmallActionLead: 'Would you like to do something with this? Four sentences are enough.',
	goTo: 'See what came of it'
};
