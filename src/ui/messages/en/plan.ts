import type { plan as dutch } from '../nl/plan.ts';

const steps = (number: number) =>
	Math.abs(number) === 1 ? 'one step' : `${Math.abs(number)} steps`;

export const plan: typeof dutch = {
	title: 'Plans',
	lead: 'Plans of and with residents. Three sentences is a plan already.',
	empty:
		'There is no plan here yet. That is fine. Begin with three sentences: what did we see, what do we think, and what do we call it?',
	begin: 'Begin a plan',
	newTitle: 'A plan',
	newLead: 'Three sentences are enough. The rest may come later, or never.',
	standsOn: (number) =>
		number === 1
			? 'This plan stands on what you just read.'
			: `This plan stands on ${number} things you chose.`,
	grow: 'Make it a plan',
	growHint: 'All that is here comes along. Nothing has to be typed again.',
	area: 'Which place is it about?',
	noArea: 'no place chosen',
	sections: {
		title: 'What do we call it?',
		saw: 'What did we see and hear?',
		think: 'What do we think, and what will we do?',
		whyNow: 'Why now?',
		considerations: 'What do we weigh?',
		belonging: 'Belonging',
		takingPart: 'Being able to take part',
		presence: 'Being there',
		ownStrength: 'What people can do themselves',
		startsOn: 'When do we begin?',
		ownership: 'Whose plan is it?',
		domains: 'What is it about?',
		nature: 'What kind of question is it?',
		influence: 'How much influence is there?',
		alternatives: 'What did we consider too?'
	},
	hints: {
		title: 'A few words, as people in the neighbourhood would say it.',
		think: 'What is behind it, and what is the first step?',
		considerations: 'What speaks for it, what against it, what do we watch?'
	},
	ownership: { of: 'of residents', with: 'with residents', for: 'for residents' },
	ownershipUnknown: 'not known yet',
	forWarning: 'For residents: who would like to think along?',
	domains: { living: 'housing', working: 'work', wellbeing: 'life' },
	nature: { social: 'social', physical: 'physical', both: 'both' },
	choose: 'not chosen',
	more: 'More: why now, when, what we weigh',
	moreQuestions: 'Questions that always think along',
	moreInfluence: 'How much influence do we promise?',
	save: 'Keep it',
	change: 'Write on',
	versions: 'How it grew',
	writeAlong: 'Writing along',
	waiting: (number) =>
		number === 1 ? 'One proposal waits for you' : `${number} proposals wait for you`,
	whatCame: 'Meant and come',
	paper: 'Booklet to print',
	thePlan: 'The plan',
	couldStill: 'Would you still…',
	couldStillWays: {
		askResidents: 'ask residents to think along?',
		laySource: 'lay something beside it that you saw or heard?',
		sayWhyNow: 'write down why now?',
		askOwnStrength: 'ask what people can do themselves?',
		lookWhoIsMissed: 'look whom you miss?',
		promiseLevel: 'say beforehand how much influence there is?',
		askSupport: 'ask who stands behind it?'
	},
	alternatives: 'What did we consider too?',
	alternative: 'This was possible too',
	because: 'Not chosen, because',
	addAlternative: 'Note what you considered too',
	note: 'Note it',
	takeAway: 'Take away',
	takeSomethingAway: 'Take something away',
	readyTakingAway: 'Ready taking away',
	layBeside: 'Lay something beside this',
	grounds: 'Which analyses does it rest on?',
	ground: 'Choose an analysis, theme or decision',
	layGround: 'Lay it under',
	noGrounds: 'There are no analyses, themes or decisions to choose yet.',
	goneGround: (day) => `Removed on ${day}. The plan stays.`,
	hiddenGround: 'Something lies under it that you may not see.',
	principles: 'Questions that always think along',
	principlesLead: 'Belonging and being able to take part are two different questions.',
	notAnswered: 'still open',
	answer: 'Think about it and write it down',
	agreedWith: (whom, day) => `Chosen in these words with ${whom}${day && `, ${day}`}.`,
	inclusion: 'Who can join, and whom do we miss?',
	thresholds: {
		language: ['Language', 'Does everybody understand it, also who speaks or reads little Dutch?'],
		money: ['Money', 'Does taking part cost anything, also on the way or for material?'],
		time: ['Time', 'Can those who work or care be there too?'],
		childcare: ['Childcare', 'May children come along, or is there care?'],
		access: ['Access', 'Can everybody get there and get in?'],
		digital: ['Digital', 'Is it possible without a computer or phone?'],
		invitation: ['Invitation', 'Was everybody asked in person?'],
		atmosphere: ['Atmosphere', 'Does everybody feel safe and welcome?'],
		food: ['Food and holidays', 'Does the food fit, and is it not on a feast day?'],
		role: ['Role', 'Can everybody give something too, not only receive?']
	},
	thresholdStates: {
		yes: 'yes, this keeps people out',
		no: 'no, this goes well',
		unknown: 'we do not know'
	},
	holdsBack: 'Does this keep people out?',
	action: 'What do we do about it?',
	foundOn: 'On which day seen?',
	removedOn: 'On which day taken away?',
	found: (day) => `threshold found on ${day}`,
	removed: (day) => `taken away on ${day}`,
	lookedAt: (number) => `${number} of the ten thresholds were looked at.`,
	tenThresholds: 'Look at the ten thresholds',
	missed: 'Whom do we miss?',
	groupName: 'Which group? As people call themselves.',
	invitation: 'How do we invite?',
	invitedBy: 'Who asks? A role, no name.',
	addMissed: 'Note whom you miss',
	by: (role) => `by ${role}`,
	support: 'Who stands behind it?',
	party: 'Who? A group or role, no name.',
	partyKind: 'What kind of party?',
	partyKinds: {
		residents: 'residents',
		initiative: 'residents’ initiative',
		organisation: 'organisation',
		entrepreneur: 'entrepreneur',
		municipality: 'municipality',
		other: 'other'
	},
	stance: 'Where do they stand?',
	stances: { for: 'for', against: 'against', unknown: 'not known' },
	evidence: 'What shows that?',
	evidences: { said: 'said', promised: 'promised', signed: 'signed', gave: 'gave something' },
	knownOn: 'Since which day?',
	conditions: 'Under which condition?',
	condition: (text) => `Condition: ${text}`,
	addSupport: 'Note a party',
	addCount: 'Count the support',
	approached: 'How many people or addresses were asked?',
	inFavour: 'How many are in favour?',
	against: 'How many are against?',
	radius: 'Where was asked?',
	countedOn: 'On which day?',
	counted: (inFavour, response) => `${inFavour} % in favour, at a response of ${response} %`,
	noAnswers: (response) => `no answers yet, at a response of ${response} %`,
	countedHow: (approached, inFavour, against, noAnswer) =>
		`${approached} asked: ${inFavour} for, ${against} against, ${noAnswer} no answer`,
	teamOnly: 'Fewer than ten answers: this stays within the team.',
	tableLabel: 'Support per party',
	influence: 'How much influence do residents have?',
	promised: 'Promised',
	promisedLabel: 'What do we promise to those who take part?',
	wanted: 'What residents want',
	claimed: 'As the organiser calls it',
	experienced: (whom) => `Experienced by ${whom}`,
	beforehand: (sentence) => `You may know this beforehand: ${sentence}.`,
	beforehandOpen:
		'You may know beforehand how much influence you have. That is not agreed yet for this plan: feel free to ask.',
	noGoal:
		'A ladder is no goal: higher is not always better. What counts is whether it is as promised.',
	gap: (number) =>
		number === 0
			? 'That is what was promised.'
			: `That is ${steps(number)} ${number < 0 ? 'less' : 'more'} than promised.`,
	wantedGap: (number) =>
		number === 0
			? 'That is what is promised.'
			: `Something else is promised: it differs by ${steps(number)}.`,
	claimedGap: (number) =>
		number === 0
			? 'That is how residents experience it.'
			: `Residents experience it otherwise: it differs by ${steps(number)}.`,
	addExperience: 'Note what residents experience',
	byWhom: 'Who says this? A group or role.',
	level: 'Which level?',
	knownHow: 'How do we know this?',
	notedOn: 'On which day?',
	firstPromise:
		'First say under “Write on” how much influence was promised. Then you can note here what residents experience.',
	ladders: {
		arnstein: {
			name: 'Arnstein’s ladder',
			levels: [
				...['manipulation', 'therapy', 'informing', 'consultation'],
				...['placation', 'partnership', 'delegated power', 'citizen control']
			]
		},
		edelenbos: {
			name: 'Participation ladder',
			levels: ['inform', 'consult', 'advise', 'co-produce', 'co-decide']
		},
		rob: {
			name: 'Role of government',
			levels: ['regulate', 'direct', 'stimulate', 'facilitate', 'let go']
		}
	},
	inPlainWords: {
		arnstein: [
			...['nobody really listens', 'you are kept busy', 'you hear what happens'],
			...['your opinion is asked', 'you may talk along, somebody else decides'],
			...['you decide together', 'you decide on a part yourselves', 'residents decide themselves']
		],
		edelenbos: [
			...['you hear what happens', 'your opinion is asked, somebody else decides'],
			...['you give advice; who deviates says why', 'you make the plan together'],
			'you decide along'
		],
		rob: [
			...['the municipality makes rules', 'the municipality leads', 'the municipality encourages'],
			...['the municipality helps, residents do it', 'residents do it all themselves']
		]
	},
	money: 'What does it cost, and where does it come from?',
	sides: { cost: 'costs', cover: 'cover' },
	side: 'What is it?',
	labelOf: 'For what, or from whom?',
	amount: 'Amount in euros',
	quoted: 'there is a quotation or a promise on paper',
	quotedYes: 'on paper',
	addMoney: 'Add an amount',
	total: 'together',
	isMissing: (amount) => `${amount} of cover is still missing.`,
	isLeft: (amount) => `There is ${amount} more cover than costs.`,
	isRight: (amount) => `It is right: costs and cover are both ${amount}.`,
	moneyTable: 'Costs and cover',
	tasks: 'Who does what, and when?',
	task: 'What has to happen?',
	taskBy: 'Who? A role, no name.',
	dueOn: 'Before which day?',
	addTask: 'Add a task',
	due: (day) => `before ${day}`,
	doneOn: (day) => `done on ${day}`,
	tick: 'Done',
	untick: 'Not yet after all',
	parts: 'More with this plan',
	account: 'The account on one page',
	noteDone: 'Note what was done',
	meanwhileTitle: 'Somebody else wrote too',
	meanwhile: (who) =>
		`While you were writing, ${who} kept something else in the same place. Nothing is lost: both texts are below.`,
	somebody: 'somebody else',
	theirs: 'As it is now',
	mine: 'What you wrote',
	differences: 'The differences',
	keepMine: 'Keep my text',
	keepTheirs: 'Keep the other one',
	keepTogether: 'Keep what we wrote together',
	together: 'Write it together',
	togetherHint: 'Both texts are in it already. Make one of them.',
	nothing: 'nothing yet',
	added: 'added',
	gone: 'gone',
	versionsLead: 'Every version is kept, with who wrote and where.',
	version: (number) => `version ${number}`,
	wroteIt: (who) => `written by ${who}`,
	byLink: (role) => `by a link: ${role}`,
	takenOverBy: (who) => `taken over by ${who}`,
	from: 'From',
	to: 'To',
	compare: 'Compare',
	noDifference: 'These two are the same.',
	bothTexts: 'Both texts in full',
	before: 'Before',
	after: 'After',
	roles: {
		resident: 'resident',
		school: 'school',
		entrepreneur: 'entrepreneur',
		organisation: 'organisation',
		municipality: 'municipality',
		other: 'somebody else'
	},
	proposals: 'Writing along',
	proposalsLead:
		'What others propose, and what you do with it. Who proposed it reads the answer at the same link.',
	noProposals: 'Nothing was proposed yet. Share a link and others write along.',
	proposes: (role, manner) =>
		manner === 'words' ? `Would say it like this: ${role}` : `Adds something: ${role}`,
	changedSince: 'This text was changed since. Take the proposal over partly and write it together.',
	states: {
		waiting: 'waits for an answer',
		taken: 'taken over',
		partly: 'partly taken over',
		notTaken: 'not taken over'
	},
	takeOver: 'Take it over',
	takePartly: 'Take it over partly',
	leave: 'Do not take it over',
	partlyText: 'This is how it comes into the plan',
	reply: 'What was done with it?',
	replyHint: 'Who proposed it reads this.',
	alongTitle: (title) => `Write along: ${title}`,
	alongLead: (whom) => `This link is for ${whom}. You need no account and we ask no name.`,
	sayOtherwise: 'Say it in your own words',
	sayOtherwiseLabel: 'This is how I would say it',
	addSomething: 'Add something',
	addSomethingLabel: 'I would add this',
	youAre: 'Who are you?',
	send: 'Propose it',
	thanks: 'Thank you. The team reads your proposal and says here what was done with it.',
	notYet: 'There is nothing here yet. What would you write?',
	lies: (number) =>
		number === 1
			? 'One proposal still lies with the team.'
			: `${number} proposals still lie with the team.`,
	doneWithIt: 'What was done with proposals?',
	noName: 'Write down no names or addresses of people.',
	officialTo: 'To',
	officialToWhom: 'the municipality',
	officialFrom: 'From',
	officialAbout: 'Subject',
	officialDate: 'Date',
	conclusion: 'In short',
	asked: 'What we ask',
	askMoney: (amount) => `a contribution of ${amount} to the cover`,
	askThink: 'to think along about this plan',
	askLevel: (level) => `to confirm what was agreed: ${level}`,
	sourcesTitle: 'Sources',
	plainQuotes: 'What residents said',
	starts: (day) => `We begin on ${day}.`,
	ahead: 'What is coming up',
	aheadLead: 'Days on which something has to or may happen.',
	aheadEmpty: 'Nothing is on the agenda. Quiet.',
	aheadKinds: {
		task: 'task of a plan',
		lookAgain: 'look again',
		promise: 'promise',
		deadline: 'deadline of policy',
		decision: 'this is decided',
		voteCloses: 'last day to vote',
		review: 'look how an agreement goes'
	},
	passed: 'this day has been',
	principleTitle: 'Principles',
	principleLead:
		'The questions that stand with every plan. Choose the words together with residents and partners.',
	principleNames: {
		belonging: 'Inclusion: belonging',
		takingPart: 'Inclusion: being able to take part',
		presence: 'Presence',
		ownStrength: 'Social network strategy'
	},
	question: 'The question (in Dutch)',
	agreedWithLabel: 'Chosen with whom? Groups or roles, no names.',
	agreedOn: 'On which day?',
	usual: 'These are the usual words of Vierzet.',
	principleSaved: 'Kept. Every plan now shows this question.'
};
