const perPeriod = { month: 'this month', quarter: 'this quarter' };
type Kind = keyof typeof perPeriod;
const people = (number: number) => (number === 1 ? '1 asker' : `${number} askers`);

export const questionAnalysis = {
	title: 'Question analysis',
	lead: 'From questions to what lies behind them. Who asks, who recognises it, who wants to do something?',
	trends: 'What is asked about?',
	trendsLead:
		'We count people, not mentions: who asks more often counts once. A signal is no trend yet.',
	period: 'Per',
	periods: { quarter: 'quarter', month: 'month' } as Record<string, string>,
	area: 'Of which place?',
	anywhere: 'everywhere',
	look: 'Show',
	noTrends:
		'There is no theme with questions yet. Lay questions together under Order; then you see here how often they are heard.',
	toOrder: 'Go to Order',
	words: {
		none: 'No signal',
		signal: 'Signal',
		possibleTrend: 'Possible trend',
		trend: 'Trend'
	} as Record<string, string>,
	small: 'Small number — a signal, no trend.',
	why: (askers: number, sources: number, kind: Kind) =>
		`${people(askers)} ${perPeriod[kind]}, ${sources === 1 ? 'from 1 source' : `from ${sources} sources`}.`,
	before: (mean: string) => `In the two periods before, ${mean} on average.`,
	chance: (oneIn: string) => `If nothing changed, this would be chance 1 time in ${oneIn}.`,
	lookWider: 'There are few per period. Look at a larger area or a longer time.',
	running: 'The last period is still running.',
	bars: (theme: string) => `Askers per period about ${theme}`,
	table: 'The same figures as a table',
	column: { period: 'Period', askers: 'Askers', mentions: 'Mentions', sources: 'Sources' },
	lessThanFive: 'fewer than 5',
	quarterName: (year: string, part: string) => `quarter ${part} of ${year}`,
	quarterShort: (part: string) => `Q${part}`,
	outside: 'Numbers from 1 to 4 are not shown outside the team.',
	begin: 'Begin a question analysis',
	beginOn: (theme: string) => `Begin a question analysis about ${theme}`,
	analyses: 'Question analyses',
	noAnalyses:
		'There is nothing here yet. That is fine. Do you want to find out what lies behind one theme?',
	newTitle: 'A question analysis',
	newLead: 'Only the theme is needed. The rest may wait, and be done together.',
	theme: 'Which theme is it about?',
	noTheme: 'choose a theme',
	noThemes: 'There is no theme yet. First lay questions together under Order.',
	questions: 'What people asked',
	noQuestions: 'No questions lie with this theme yet.',
	solution:
		'This sounds like a solution. Ask on: suppose it is there, what would be different then?',
	readings: 'What lies behind the question?',
	readingsHint:
		'“What makes this important to you?” Preferably write down more than one reading: what else could it be?',
	reading: (number: number) => `Reading ${number}`,
	recognised: 'People recognised this reading',
	isRecognised: 'recognised',
	check: 'Was it asked back?',
	checkStates: {
		notYet: 'not asked back yet',
		recognised: 'yes, recognised',
		adjusted: 'yes, and adjusted',
		notRecognised: 'yes, not recognised'
	} as Record<string, string>,
	checkedWith: 'With how many people?',
	checkedOn: 'On which day?',
	checkSaid: 'What did they say?',
	checkSaidHint: 'In their words, without names.',
	checkedTold: (number: number) => (number === 1 ? 'with 1 person' : `with ${number} people`),
	checkedFew: 'with a few people',
	scale: 'How large is it?',
	scales: {
		individual: 'of one person',
		sharedByFew: 'shared by a few',
		collective: 'of many together',
		structural: 'lies in how things are arranged'
	} as Record<string, string>,
	notChosen: 'not chosen yet',
	owner: 'Whose question is it?',
	doers: 'Who wants to do something?',
	roleHint: 'In roles, no names. For example: parents of De Klos.',
	standsOn: {
		need: 'What does the reading stand on?',
		exists: 'How do we know what is there?',
		owner: 'How do we know who wants to act?'
	},
	exists: 'What is there already?',
	existsHint: 'People, groups, offers, an empty hall.',
	direction: 'Which way does it go?',
	directions: {
		doThemselves: 'people do it themselves',
		connect: 'connect',
		combine: 'combine with what is there',
		newCollective: 'something new together',
		refer: 'refer',
		agenda: 'put it on the policy agenda',
		nothingYet: 'nothing (yet)'
	} as Record<string, string>,
	directionWhy: 'Why that way?',
	notHeard: 'Who was never heard about this?',
	notHeardGroups: 'Which groups are those?',
	notHeardGroupsHint: 'In residents’ words, one per line.',
	conclusion: 'What do we think now?',
	keep: 'Keep the question analysis',
	change: 'Change it',
	kept: 'Kept.',
	changed: 'Somebody else wrote here meanwhile',
	changedLead:
		'What you typed is still in the fields below; what you left empty is filled in with what the other wrote. This is what it says now. Look it over and keep it again.',
	open: 'What is still open',
	gaps: {
		noQuestions: 'No questions lie with it yet. Do you want to lay some with the theme?',
		noReading: 'There is no reading yet. What could lie behind it?',
		oneReading: 'There is one reading. What else could it be?',
		notCheckedBack: 'Not asked back yet. Do you want to put it to the askers themselves?',
		notRecognised: 'The askers did not recognise it. What did they say?',
		noOwner: 'It is not clear yet whose question this is. Who wants to do something?',
		nothingThere: 'What is there already? Somebody nearby may know of something.',
		noDirection: 'There is no direction yet. Nothing (yet) is fine too.',
		nobodyMissed: 'Whom have you not heard about this?'
	} as Record<string, string>,
	paper: {
		resident: 'This is what we heard, and what we make of it. Is it right?',
		tell: 'Do you not recognise this, or do you want to do something? Tell us.',
		heard: 'What we heard',
		counts: 'How many people asked?',
		to: 'To',
		from: 'From',
		about: 'About',
		date: 'Date',
		toWhom: 'the municipality',
		conclusion: 'Conclusion',
		sources: 'Sources',
		ownSource: (year: string) =>
			`Questions as residents asked them, noted by the team, ${year}; people counted, not mentions.`,
		asked: 'What we ask',
		askedText: 'Think along, and let us know who wants to talk about this with us and residents.',
		noConclusion: 'We have not come to a conclusion yet.'
	}
};
