import type { pause as dutch } from '../nl/pause.ts';

export const pause: typeof dutch = {
	title: 'Marking time',
	lead: 'Stand still for a moment at what was seen. Doing nothing yet is fine.',
	begin: 'Stand still at this',
	beginNew: 'Begin',
	nothingYet:
		'Nothing here yet. That is fine. Would you like to stand still at something you saw or heard?',
	open: 'Still going on',
	again: 'To look at again',
	closed: 'What it came to',
	onTable: (number) =>
		number === 0
			? 'the table is still empty'
			: number === 1
				? 'one thing on the table'
				: `${number} things on the table`,
	newTitle: 'Standing still',
	newLead: 'What are you looking at, and who is there?',
	name: 'What do you stand still at?',
	nameHint: 'A few words, as people of the neighbourhood would say it.',
	present: 'Who is there?',
	presentHint: 'In roles, without names: two residents, the community officer, the team.',
	area: 'Which place is it about?',
	noArea: 'no place in particular',
	day: 'On which day? (empty is today)',
	text: 'What stands out when you look?',
	textHint: 'May come later.',
	lay: 'Lay this on the table',
	layHint: 'What you tick lies there at once. More can be added later.',
	start: 'Begin',
	table: 'On the table',
	tableEmpty:
		'The table is still empty. Lay something on it that you saw, heard or found in figures.',
	layMore: 'Lay something on the table',
	take: 'Take off the table',
	with: 'Present were',
	board: 'On a big screen',
	boardBack: 'Back to the table',
	seen: 'What stood out',
	outcome: 'What does it come to?',
	outcomes: {
		nothingYet: 'Do nothing yet',
		lookFurther: 'Look further',
		analyse: 'Analyse',
		plan: 'Make a plan',
		handOn: 'Hand it on'
	},
	outcomeHint: 'Doing nothing yet is an outcome too. Then say why.',
	reason: 'Why this?',
	reasonHint: 'One or two sentences, so that somebody else can follow it.',
	backOn: 'On which day do you look again? (may be empty)',
	close: 'Keep what it comes to',
	closeAgain: 'It has come to something else now',
	because: 'because',
	lookAgain: (day) => `Look again on ${day}.`,
	goesOn: 'Nothing has come of it yet. Take the time.',
	change: 'Change the words',
	keep: 'Save',
	onward: {
		nothingYet: null,
		lookFurther: ['/noteer', 'Note what you see'],
		analyse: ['/denken', 'Choose an analysis'],
		plan: ['/denken/plannen/nieuw', 'Make a plan'],
		handOn: ['/denken/verwijzingen/nieuw', 'Refer']
	},
	saw: 'What we saw',
	said: 'What people said',
	figures: 'What the figures say',
	weChose: 'What we do now',
	chose: {
		nothingYet: 'We do nothing yet.',
		lookFurther: 'We look further first.',
		analyse: 'We find out what lies behind it.',
		plan: 'We make a plan together.',
		handOn: 'We hand it on to who can do more about it.'
	},
	notChosen: 'We are still talking about it.',
	tellUs: 'Do you see it differently, or would you like to think along? Tell us.',
	memo: {
		to: 'To',
		toWhom: 'the municipality',
		from: 'From',
		about: 'About',
		date: 'Date',
		conclusion: 'Conclusion',
		ground: 'What this rests on',
		asked: 'What we ask',
		ask: {
			nothingYet: 'For information. We ask nothing at this moment.',
			lookFurther: 'For information, and additions where you know more.',
			analyse: 'Cooperation in the analysis that follows.',
			plan: 'Thinking along about the plan that follows.',
			handOn: 'Taking over this subject, in consultation.'
		},
		open: 'This is still being discussed.'
	}
};
