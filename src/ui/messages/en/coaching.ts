import type { coaching as nl } from '../nl/coaching.ts';

export const coaching: typeof nl = {
	title: 'Working on stance',
	lead: 'Practising together: listening, and seeing what somebody can do. What stands here belongs to the two of you.',
	onlyTwo:
		'Only the two of you read this. No coordinator, manager or administrator. It is in no report and in nobody’s search.',
	none: 'There is nothing here yet. Whom would you like to walk along with, or who may come along with you?',
	begin: 'Begin together',
	newTitle: 'Working on stance together',
	newLead:
		'Ask each other first. From now on the other reads along, and can change or wipe all of it.',
	withId: 'With which colleague?',
	noColleagues: 'There is no colleague to work with yet.',
	chooseColleague: 'choose a colleague',
	iCoach: 'Who coaches whom?',
	iCoachStates: { yes: 'I coach my colleague', no: 'my colleague coaches me' },
	form: 'How do you do it?',
	forms: {
		alongside: 'walking along',
		showing: 'showing how',
		talk: 'talk afterwards',
		mirror: 'language mirror'
	},
	formsAbout: {
		alongside: 'You walk along and watch. Talking comes later.',
		showing: 'One does it first, the other watches what happens.',
		talk: 'Afterwards, standing still together at how it went.',
		mirror: 'A sentence about a problem beside the same one in possibilities.'
	},
	aspect: 'What is it mainly about?',
	noAspect: 'not chosen yet',
	aspects: {
		listening: 'listening without a solution at once',
		curious: 'being curious about what is possible',
		equalWords: 'talking as equals',
		waiting: 'daring to wait',
		handsBack: 'sitting on your hands',
		overTheFence: 'looking over the fence',
		limits: 'seeing where own strength ends'
	},
	situation: 'What happened?',
	situationHint: 'A few sentences about the two of you. No names, and not a resident’s story.',
	agreement: 'What do you agree?',
	agreementHint: 'For example: I begin about the tomatoes, not about the balcony.',
	lookBackOn: 'When do you look back together?',
	lookBackHint: 'May stay empty. The day then stands on the list of both of you.',
	happenedOn: 'Which day was it? (empty is today)',
	keptUntil: 'Until when do you keep this?',
	keptHint: 'Empty is half a year; more than a year is not possible. After that it is wiped.',
	save: 'Save',
	note: 'Note it',
	with: (name, form) => `${form.charAt(0).toUpperCase()}${form.slice(1)} with ${name}`,
	youCoach: 'you coach',
	youAreCoached: 'you are coached',
	ahead: 'Looking back together',
	aheadOn: (day) => `looking back on ${day}`,
	allTitle: 'What you noted',
	keptTo: (day) => `On ${day} this is wiped by itself.`,
	ended: (day) => `Rounded off on ${day}.`,
	about: 'It is about',
	agreed: 'Agreed',
	cameOfIt: 'What came of it?',
	cameHint: 'A few words. “It did not work” is something too.',
	mirrorTitle: 'Language mirror',
	mirrorLead:
		'First the sentence as it was said, beside or below it the same in possibilities. You choose the words; nobody marks them.',
	problem: 'As it was said',
	possibility: 'In possibilities',
	stillLooking: 'you are still looking',
	addLine: 'Lay a sentence in the mirror',
	changeLine: 'Say it differently',
	changeLineOf: (problem) => `Say it differently: “${problem}”`,
	removeLine: (problem) => `Take away: “${problem}”`,
	remove: 'Take away',
	noLines: 'There is no sentence in the mirror yet.',
	help: 'Help with finding words',
	helpLead: 'This is how it sounded with others. It is no list of right and wrong.',
	examples: [
		['He avoids care.', 'He chooses himself whom he lets in. Whom does he let in?'],
		['She has no network.', 'Who knows her by name? With whom does she have coffee?'],
		['The balcony is filthy.', 'Tomatoes grow on the balcony. Who may taste one?'],
		['She does not cooperate.', 'She wants something else than we do. What does she want?'],
		['He cannot do that.', 'He did it before. What helped then?']
	],
	helpQuestions: [
		'What would this person say of it?',
		'What is he or she good at right here?',
		'Would you say this sentence if he sat beside you?'
	],
	change: 'Change what it says',
	end: 'Round it off',
	endLead: 'Both of you can read it until the day on which it is wiped.',
	wipe: 'Wipe this',
	wipeLead: 'Gone at once, for both of you. Each of you may do so, without a reason.',
	wipeThis: 'Wipe only this',
	wipeAll: (name) => `Wipe all of ${name} and me`,
	papers: 'On paper',
	paperAlongside: 'Walking along: what do I look at?',
	paperTalk: 'Talk afterwards: how did it go?',
	paperAlongsideLead:
		'For who walks along. Take this sheet with you, write what you saw and heard, and talk about it together.',
	paperTalkLead: 'For afterwards. First who did it tells, and only then who watched.',
	paperLook: 'What did I see and hear?',
	paperQuestions: {
		alongside: [
			'What did the talk begin with, and who began?',
			'What can this person do, and how did that come up?',
			'When was it silent? Who filled the silence?'
		],
		talk: [
			'What went well, and how did you notice?',
			'Which sentence would you say differently? Write it here in possibilities.',
			'What do you try next time? When do we look back?'
		]
	},
	paperFoot:
		'No names of residents. This sheet belongs to the two of you: throw it away when you are done.',
	carefulName:
		'There seems to be a name here. Rather write: the resident, the neighbour, his brother.',
	careful: (kinds) =>
		`A name seems to stand here with something about ${kinds}. Your talk does not need that: better leave it out.`,
	sensitive: {
		health: 'health',
		origin: 'origin',
		religion: 'religion',
		criminal: 'police or justice',
		residence: 'residence status'
	},
	back: 'Back to working on stance'
};
