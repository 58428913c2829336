import type { doen as dutch } from '../nl/doen.ts';

export const doen: typeof dutch = {
	title: 'Doen',
	lead: 'What is happening, who does it, and what is your part?',
	toDo: 'Thought out, not done yet',
	toLookBack: 'Done, not looked back on yet',
	nothingYet:
		'Nothing here yet. Did you think something out under Denken? Note here what was done.',
	toDenken: 'Go to Denken',
	newTitle: 'What was done?',
	plan: 'This was the thought',
	text: 'What was done?',
	doneBy: 'Who did it?',
	doneByHint: 'Residents first. No names: “the men themselves”, “four parents”.',
	verbsLegend: 'What was your part?',
	verbsHint: 'More than one is fine. So is none: then others did it all by themselves.',
	verbs: {
		initiates: 'I started it',
		stimulates: 'I encouraged',
		guides: 'I guided',
		facilitates: 'I made it possible',
		supports: 'I supported'
	},
	methodVerbs: {
		initiates: 'initiates',
		stimulates: 'stimulates',
		guides: 'guides',
		facilitates: 'facilitates',
		supports: 'supports'
	},
	deviation: 'What went differently than planned?',
	day: 'When?',
	keep: 'Note it',
	share: 'Your part',
	noShare: 'You had no part in this yourself. Others did it.',
	lookBack: 'Look back',
	lookBackLead: 'What came of it? Three sentences are enough.'
};
