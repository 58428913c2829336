import type { denken as dutch } from '../nl/denken.ts';

export const denken: typeof dutch = {
	title: 'Denken',
	lead: 'Pause for a moment. What do you think of it, and why now?',
	ways: { pause: 'Pausing', analyse: 'The four analyses', plan: 'Choosing and planning' },
	parts: {
		pauzes: ['Pause', 'Look at what was seen. Not acting yet is fine.'],
		ordenen: ['Order', 'Lay together what belongs together and give it a name.'],
		vraaganalyses: [
			'Question analysis',
			'From questions to what lies behind, and who wants to act.'
		],
		gebiedsanalyses: ['Area analysis', 'Figures beside life in the neighbourhood: is it right?'],
		krachtenvelden: ['Force field', 'Who wants what, who can do what, and whom do we forget?'],
		beleid: ['Policy', 'What supports, what chafes, and when is it decided?'],
		doorgronden: ['Fathom', 'Why? And what else could it be?'],
		prioriteiten: ['Choose', 'Weigh together, in the open, on paper too.'],
		verwijzingen: ['Refer', 'To whom, agreed with who asked, and what did you hear back?'],
		plannen: ['Plans', 'Plans of and with residents.'],
		veranderverhalen: ['Change story', 'How does one thing lead to another?'],
		termijnen: ['What is coming', 'Days on which something must or may happen.']
	},
	running: 'Small actions',
	nothingYet:
		'Nothing here yet. Choose something that struck you under Zien and begin a small action from there.',
	toZien: 'Go to Zien',
	newTitle: 'A small action',
	newLead: 'Four sentences. Shorter is always fine.',
	from: 'This is what you saw',
	name: 'What do you call it?',
	nameHint: 'A few words, as residents would call it.',
	saw: 'What did I see?',
	sawHint: 'It is filled in already. Feel free to shorten it.',
	think: 'What do I think?',
	thinkHint: 'What could be behind it? What can people do themselves already?',
	considered: 'What else did I consider?',
	consideredHint: 'And why did you not choose it?',
	alternative: (number: number) => `Considered ${number}`,
	rejected: 'Not chosen, because',
	whyNow: 'Why now?',
	usesWish: 'This action builds on the silent wish',
	usesWishHint: 'That is possible only when the wish was given back and recognised.',
	begin: 'Begin',
	when: 'When',
	standsOnWish: 'Builds on the wish',
	noteDone: 'Note what was done',
	done: 'This was done',
	notDone: 'Nothing was done yet. That can be the outcome too.',
	account: 'The account on one page'
};
