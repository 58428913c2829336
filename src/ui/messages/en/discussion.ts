import type { discussion as nl } from '../nl/discussion.ts';

const advise = {
	title: 'Possibilities',
	lead: 'From close by to further away. A professional comes last.',
	ask: [
		'What happens if we do nothing?',
		'Do we do something that the people around could do themselves?'
	]
};
const networkAsk = [
	'What can the people around do themselves?',
	'Does the neighbourhood know more people with this question?',
	'Which club, place or initiative does this fit?',
	'What can the resident bring somewhere instead of fetch?'
];
const talentAsk = [
	'Which talents does this citizen have?',
	'What do neighbours ask him or her for?',
	'What did he or she do when things went well?',
	'To whom does he or she mean something?',
	'How do we tap that talent, and who can ask it best?'
];
const choiceAsk = [
	'What does the resident want? And what certainly not?',
	'Who asks? That need not be a professional.',
	'When is this too much to ask?'
];
const stanceAsk = ['What does this ask of us?', 'What will we do differently next time?'];

export const discussion: typeof nl = {
	title: 'Discussions',
	lead: 'Talking a question over together, without a name. You begin with what somebody can do.',
	begin: 'Prepare a discussion',
	none: 'There is no discussion here yet. Does one of you have a question? First ask the resident whether they join.',
	open: 'Still going on',
	closed: 'Closed',
	onlyTeam: 'Only you read this, the members of this team.',
	toPractices: 'Questions and examples of the team',
	toTilted: 'Tilted working: the count',
	talentsNamed: (number) =>
		number === 0 ? 'no talent yet' : number === 1 ? '1 talent' : `${number} talents`,
	states: { prepared: 'prepared', running: 'going on', closed: 'closed' },

	newTitle: 'Preparing a discussion',
	newLead: 'No name, no file. Those stay in your own system.',
	noTeam: 'You are not in a team yourself yet. Ask the administrator to add you.',
	consent: 'Does the resident know of this?',
	consents: {
		yesPresent: 'Yes, and is there',
		yes: 'Yes, and is not there',
		anonymised: 'No. We discuss it anonymously'
	},
	consentTags: {
		yesPresent: 'The resident knows and is there.',
		yes: 'The resident knows and is not there.',
		anonymised: 'The resident does not know. We discuss it anonymously.'
	},
	consentReason: 'Why without the resident?',
	consentReasonHint:
		'Only when the resident does not know. Talking about somebody who is not there may harm trust. Can you still ask?',
	reasonIs: (reason) => `Reason: ${reason}`,
	heldOn: 'When?',
	team: 'Which team?',
	code: 'Code',
	codeHint: (code) =>
		`Letters of the team, year and number. Never a name or birth date. Your next one: ${code}`,
	format: 'How will you discuss it?',
	formats: {
		talents: 'Talent-based',
		compact: 'Compact',
		incident: 'Incident method',
		fiveSteps: 'Five steps'
	},
	formatAbout: (name, rounds, minutes) =>
		minutes ? `${name}: ${rounds} rounds, ${minutes} minutes` : `${name}: ${rounds} rounds`,
	rolesTitle: 'Who does what?',
	roles: {
		chair: 'Who keeps the time and the order?',
		brings: 'Who brings the question in?',
		minds: 'Who minds the talents?'
	},
	roleFree: 'free',
	roleSaid: { chair: 'Time', brings: 'Brings in', minds: 'Talents' },
	changeRoles: 'Change roles or consent',
	keep: 'Keep',
	prepare: 'Prepare',

	warn: 'There seems to be a name here. Rather write: the resident, the neighbour, his brother. You can just keep it; when closing you look at it again.',
	warnSensitive: (kinds) =>
		`There seems to be a name here, with something about ${kinds}. That does not belong here. At least take the name out.`,
	sensitive: {
		health: 'health',
		origin: 'origin',
		religion: 'religion',
		criminal: 'criminal matters',
		residence: 'residence'
	},

	start: 'Begin with round 1',
	notStarted: (minutes) =>
		minutes
			? `You have not begun yet. It takes ${minutes} minutes. The clock runs the same for everybody.`
			: 'You have not begun yet. This format has no fixed times.',
	roundsTitle: 'The rounds',
	roundOf: (at, all) => `Round ${at} of ${all}`,
	minutes: (number) => (number ? `${number} min` : ''),
	toOther: 'Look at another round',
	now: 'now',
	back: 'Back to the round of now',
	lookingAt: 'You are looking at another round than the one you are in together.',
	until: (time) => `This round lasts until ${time}.`,
	noTime: 'Take the time it needs.',
	sofar: (minutes) =>
		minutes < 1
			? 'You have only just begun.'
			: `You have been at it for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
	left: (time) => `${time} left`,
	over: (time) => `${time} over time. Round off calmly.`,
	next: 'Next round',
	nextIs: (title) => `After this: ${title}`,
	toHere: 'Go to this round with the team',
	reload: 'See whether something was added',
	askTogether: 'Questions to ask',
	by: (name) => name,
	askedByWhom: (who) => `to be asked by: ${who}`,
	byWhom: 'Who can ask that best?',
	byWhomHint: 'A role, such as: the neighbour, not a care worker.',
	add: 'Add',
	addTo: (what) => `Add: ${what}`,
	nothingYet: 'Nothing yet.',
	change: 'Change',
	changeThis: (words) => `Change: ${words}`,
	remove: 'Take away',
	removeThis: (words) => `Take away: ${words}`,
	newWords: 'Other words',
	theirs: (words) => `Now it says: “${words}”`,
	seemsName: 'Is this a name?',
	rounds: {
		consent: {
			title: 'Consent',
			lead: 'Does the resident know of this? Are they there?',
			ask: [
				'Can the resident still join, or call?',
				'Would we say this in the same way if the resident sat here?'
			]
		},
		question: {
			title: 'The question',
			lead: 'In the resident’s own words. Not in ours.',
			ask: ['What does the resident say?', 'What does the resident want to become different?']
		},
		facts: {
			title: 'Facts',
			lead: 'What do we know for sure? No judgement yet, no advice yet.',
			ask: ['What did you see or hear yourself?', 'What do we not know?']
		},
		talents: {
			title: 'Talents',
			lead: 'What can and will this resident do? Who knows one?',
			ask: talentAsk
		},
		network: {
			title: 'Network and neighbourhood',
			lead: 'Who stands around the resident, and what is there in the neighbourhood?',
			ask: ['Who matter to the resident?', ...networkAsk]
		},
		possibilities: advise,
		choice: {
			title: 'What does the resident want?',
			lead: 'The resident chooses. Do we not know yet? Then we ask first.',
			ask: choiceAsk
		},
		stance: {
			title: 'Our stance',
			lead: 'Agree on something small, with a day to look back.',
			ask: stanceAsk
		},
		lookBack: {
			title: 'Looking back',
			lead: 'How did the last agreement go?',
			ask: ['What came of it?', 'What did we learn from it?']
		},
		bringIn: {
			title: 'Bringing in',
			lead: 'Who brings the question in tells. The others listen.',
			ask: ['What does the resident say?', 'What do you find hard yourself?']
		},
		pick: {
			title: 'Choosing',
			lead: 'Which question is it about today?',
			ask: ['What helps the resident most?']
		},
		ask: {
			title: 'Asking for facts',
			lead: 'Questions only. No advice yet, not wrapped as a question either.',
			ask: ['What happened exactly?', 'Who were there?']
		},
		analyse: {
			title: 'Analysis and talents',
			lead: 'Who brought it in listens. Begin with what the resident can do.',
			ask: [...talentAsk, ...networkAsk]
		},
		advise: {
			...advise,
			title: 'Round of advice',
			lead: `Who brought the question in is silent and listens. ${advise.lead}`
		},
		agree: {
			title: 'Looking back and agreeing',
			lead: 'What does the resident want, and what does that ask of us?',
			ask: [...choiceAsk, ...stanceAsk]
		},
		incident: {
			title: 'Choosing the incident',
			lead: 'Choose a moment in which you had to act.',
			ask: ['Which moment stayed with you?']
		},
		sketch: {
			title: 'Sketch',
			lead: 'Tell shortly what happened, up to the moment when you had to choose.',
			ask: ['What did the resident say?']
		},
		noteQuestions: {
			title: 'Noting questions',
			lead: 'Everybody writes down what they want to know.',
			ask: ['What do you need to know to be able to choose?']
		},
		inform: {
			title: 'Round of information',
			lead: 'Ask the questions. The answers are facts.',
			ask: ['What did you see or hear yourself?']
		},
		writeStand: {
			title: 'Everybody writes a view',
			lead: 'What would you do, and why? First write, then talk.',
			ask: ['What would you not do then?']
		},
		stands: { ...advise, title: 'Views' },
		whatDid: {
			title: 'What did the one who brought it in do?',
			lead: 'Who brought it in tells how it went.',
			ask: ['What made you choose this?']
		},
		discuss: {
			title: 'Talking it over',
			lead: 'What does the resident want, and who asks?',
			ask: choiceAsk
		},
		evaluate: { title: 'Evaluation', lead: 'What do we take along?', ask: stanceAsk },
		introduce: {
			title: 'The question',
			lead: 'In the resident’s own words.',
			ask: ['What does the resident say?']
		},
		explore: {
			title: 'Exploring',
			lead: 'First what there is and what somebody can do. No advice yet.',
			ask: [...talentAsk, ...networkAsk]
		},
		core: {
			title: 'The core',
			lead: 'What is it really about?',
			ask: ['What is the question behind the question?']
		},
		evaluateSteps: {
			title: 'Evaluation',
			lead: 'What does the resident want, and what does that ask of us?',
			ask: [...choiceAsk, ...stanceAsk]
		}
	},
	parts: {
		earlier: { label: 'What came of the last agreement?', hint: '' },
		picked: { label: 'What is it about?', hint: 'In one sentence.' },
		question: {
			label: 'The question',
			hint: 'As the resident says it. If you do not know, write how you heard it.'
		},
		fact: { label: 'What do we know?', hint: 'Seen or heard, without judgement.' },
		unasked: { label: 'What do you want to know?', hint: '' },
		talent: { label: 'A talent', hint: 'For example: grows tomatoes four floors up.' },
		tap: { label: 'How do we tap it?', hint: 'An idea. No chore: somebody may say no.' },
		around: {
			label: 'Who stands around?',
			hint: 'Roles, no names: a sister, the neighbours in the hall.'
		},
		nearby: {
			label: 'Where in the neighbourhood does this fit?',
			hint: 'A club, place or initiative.'
		},
		stand: { label: 'Your view', hint: '' },
		self: { label: 'What can the resident do?', hint: '' },
		network: { label: 'What can people around do?', hint: '' },
		community: { label: 'What can a club, place or initiative do?', hint: '' },
		combination: { label: 'What can go together?', hint: 'Two things that help each other.' },
		professional: { label: 'What is left for a professional?', hint: '' },
		did: { label: 'What did you do?', hint: '' },
		core: { label: 'The core', hint: '' },
		choice: { label: 'What does the resident want?', hint: '' },
		notWanted: { label: 'What certainly not?', hint: '' },
		stance: { label: 'What does this ask of us?', hint: '' },
		cameOf: { label: 'What came of it?', hint: '' }
	},

	nearbyTitle: 'Who and what there is',
	nearbyLead:
		'Looked for with the question and the talents above. Nothing of these words is kept outside the discussion.',
	nearbyNothing: 'We found nothing that fits. Look with other words, or ask in the neighbourhood.',
	nearbyWords: 'Look with other words',
	nearbySearch: 'Look',
	take: 'Put beside it',
	takeThis: (title) => `Put beside it: ${title}`,
	taken: 'lies beside it',
	fits: 'Fits because',
	against: 'Mind',
	chosenFrom: 'from the neighbourhood',

	routesTitle: 'What does the resident choose?',
	routes: {
		self: 'the resident alone',
		network: 'people around the resident',
		community: 'a club, place or initiative',
		combination: 'a combination',
		professional: 'a professional'
	},
	routesHint: 'Not asked yet? Leave this empty and agree who will ask.',
	askedBy: 'Who asks?',
	askers: {
		resident: 'the resident',
		network: 'somebody from the network or the neighbourhood',
		communityWorker: 'the community worker',
		professional: 'another professional'
	},
	notYet: 'not chosen yet',
	chosen: (what) => `The resident chooses: ${what}`,
	whoAsks: (who) => `Who asks: ${who}`,

	agreements: 'Agreements',
	agreementsLead: 'About yourself, not about the resident. You find them with your own agreements.',
	agree: 'Agree on something',
	member: 'Who?',
	agreed: 'What will you do differently?',
	agreedHint: 'For example: I begin about the tomatoes, not about the balcony.',
	lookBackOn: 'When will you look back?',
	lookBackBy: (day) => `look back on ${day}`,
	lookedBack: (day) => `Looked back on ${day}`,
	lookBack: 'Look back',
	howWent: 'How did it go?',
	ownAgreements: 'My agreements from discussions',
	ownAgreementsNone: 'You have no open agreement.',

	close: 'Closing',
	closeLead: 'After this nothing can be changed. What comes of it you tell later.',
	closeButton: 'Close the discussion',
	noTalents: 'There is no talent yet.',
	noTalentsLead: 'Go back to the talents for a moment. Often somebody knows one.',
	toTalents: 'To the round with talents',
	noTalentReason: 'Did really nothing come up? Why not?',
	noTalentReasonHint: 'For example: none of us knows the resident yet. We will visit first.',
	noTalentSaid: (reason) => `No talent found: ${reason}`,
	lookedAgain: 'I looked again. There is no name of a resident in it',
	namesHere: 'There seems to be a name here:',

	afterTitle: 'What came of it?',
	afterLead: 'Also when it came to nothing. Then we know.',
	outcome: 'How did it go?',
	outcomes: {
		good: 'something good came of it',
		bit: 'a bit, or otherwise than thought',
		nothing: 'nothing came of it'
	},
	unknown: 'not known yet',
	tell: 'Tell',
	paper: 'Sheet for the resident',
	passTitle: 'Pass the question on',
	passLead:
		'Only the question goes on, in the resident’s words. Nothing of the discussion goes along and nothing leads back to it.',
	passWords: 'What does the resident ask or seek?',
	passWordsHint:
		'In own words, without a name and without a problem. What does somebody want to do, find or give?',
	area: 'In which neighbourhood?',
	noArea: 'not chosen',
	passPreview: 'See how it will stand there',
	previewTitle: 'This is how it will stand under Verbinden',
	previewWho: 'The team reads this and looks for what fits.',
	agreedBox: 'The resident knows these words and said yes',
	how: 'How did the resident say so?',
	ways: { talk: 'in a talk', phone: 'on the phone', paper: 'on paper' },
	passButton: 'Pass on',
	passAgain: 'Change the words',
	passed: (day) => `Passed on on ${day}`,
	passedGone: 'The question has been removed meanwhile.',
	passedState: {
		proposed: 'there is a proposal',
		introduced: 'introduced to each other',
		works: 'it works',
		notLanded: 'it did not land',
		adjusted: 'adjusted',
		ended: 'done'
	},
	toQuestion: 'See the question',
	ends: (day) => `This discussion goes by itself on ${day}. The count stays, without content.`,

	paperTitle: 'What you can do',
	paperLead:
		'This is what we heard about what you can and want to do. Is it not right? Strike it out.',
	paperTalents: 'What you are good at',
	paperTaps: 'Where that would fit nicely',
	paperTapBy: (who) => `Perhaps you are asked by: ${who}`,
	paperNearby: 'What there is in the neighbourhood',
	paperChoice: 'What you want',
	paperNotWanted: 'What you do not want',
	paperOwn: 'What would you like to add yourself?',
	paperNo: 'You need not do anything. You may always say no.',
	paperNone: 'There is nothing on this sheet yet. Fill it in together with the resident.',
	paperBack: 'This sheet is the resident’s. Give it to them, do not keep it.',

	removeAll: 'Remove this discussion',
	removeAllLead:
		'All that stands here goes, agreements too. That cannot be undone. The count stays if the discussion was closed.',
	removeAllButton: 'Remove for good',

	removeSome: 'Take away something that does not belong here',
	removeSomeLead: 'A name, for example. Gone is gone.',
	paperTellFirst: 'The resident does not know of this discussion yet: tell that first.',
	wholeMonths: 'The count is about whole months.',

	practices: 'Questions and examples',
	practicesLead: 'What worked to find talents? Share it with your team, loose from any discussion.',
	practiceKinds: {
		question: 'A question that worked',
		example: 'An example',
		approach: 'An approach'
	},
	fromMethod: 'Questions of community work',
	practiceKind: 'What would you like to share?',
	practiceWords: 'This worked',
	practiceHint: 'Without a name and without a code. Everybody of the team reads this.',
	share: 'Share with the team',
	takeBack: 'Take back',
	takeBackThis: (words) => `Take back: ${words}`,
	noPractices: 'Nothing shared yet. Which question opened a conversation lately?',

	tilted: 'Tilted working',
	tiltedLead: 'How often were talents on the table, which way was chosen, and what came of it?',
	tiltedSentence: (talents, held, collective) =>
		`Talents raised: ${talents} of ${held} ${held === 1 ? 'discussion' : 'discussions'}, ${collective} collective ${collective === 1 ? 'route' : 'routes'}.`,
	from: 'From',
	untilMonth: 'Until',
	show: 'Show',
	figures: {
		held: 'Discussions',
		talents: 'with talents raised',
		collective: 'with a collective route: a club, place, initiative or combination',
		good: 'something good came of it',
		bit: 'a bit, or otherwise than thought',
		nothing: 'nothing came of it',
		open: 'not known yet'
	},
	figure: 'What',
	number: 'How often',
	cameOfTitle: 'What came of it?',
	sources: 'The discussions',
	sourcesLead: 'For your team only. A discussion that is gone already still counts.',
	noSources: 'In these months you closed no discussion.',
	noHeld: 'In these months no discussion was closed.',
	small: 'too few to show',
	smallAbout:
		'You are not in this team. Of fewer than ten discussions, and of numbers from one to four, we show nothing.',
	notJudging: 'This count is about the team and never about a member or resident.',
	withTalents: 'talents raised',
	withoutTalents: 'no talent raised',
	isCollective: 'collective route',
	print: 'To print',
	months: (from, until) => (from === until ? from : `${from} until ${until}`),
	allTeams: 'all teams'
};
