import type { doen as dutch } from '../nl/doen.ts';

export const doen: typeof dutch = {
	title: 'Doen',
	lead: 'What is happening, who does it, and what is your part?',
	ways: {
		activity: 'What happens',
		residents: 'What residents do themselves',
		told: 'How it goes'
	},
	parts: {
		activiteiten: ['Activities', 'Once or every week, large or small.'],
		agenda: ['Agenda', 'What is coming, as a list, by month and on the map.'],
		afspraken: ['Treating each other', 'How do we treat a group differently, and since when?'],
		initiatieven: ['Initiatives', 'What residents begin themselves, and what they ask of you.'],
		buurtbudget: ['Neighbourhood budget', 'Money for the neighbourhood: ask, decide, account.'],
		uitdaagrecht: ['Right to challenge', 'Residents take over a task of the municipality.'],
		voortgang: ['Plans in progress', 'Planned beside happened, and what is stuck.'],
		inbreng: ['Everybody’s share', 'What did you do, what did residents and partners do?'],
		berichten: ['Informed', 'Tell how it goes, in a message.'],
		gids: ['Directory', 'What is there in the neighbourhood, and is it still right?']
	} as Record<string, [string, string]>,
	toReview: 'Look together how the agreement goes.',
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
	lookBackLead: 'What came of it? Three sentences are enough.',
	passOn: 'Pass on what worked'
};
