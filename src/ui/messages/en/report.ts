import type { report as dutch } from '../nl/report.ts';

const inVierzet = 'Vierzet';

export const report: typeof dutch = {
	title: 'Reports',
	lead: 'Over a period, an area or a team. Everything with its source, and with what it leaves out.',
	none: 'There is no report yet. Choose a period, and what was written down is ready for you.',
	begin: 'Begin a report',
	newLead: 'Choose the period it is about. What was written down is ready after that.',
	name: 'What do you call it?',
	nameHint: 'For example: Spindelveld in 2026.',
	about: 'For whom is it, and what for?',
	aboutHint: 'May stay empty.',
	from: 'From which day?',
	until: 'Until and including which day?',
	area: 'About which area?',
	noArea: 'all areas',
	team: 'Of which team?',
	noTeam: 'all teams you may see',
	change: 'Change name, period or team',
	keep: 'Keep',
	period: (from, until) => `${from} until ${until}`,
	ofTeam: (team) => `team ${team}`,
	draft: 'draft',
	final: (day) => `finished on ${day}`,
	states: { draft: 'In progress', final: 'Finished' },
	isFinal: (day) =>
		`This report was finished on ${day}. Words and figures stand as they were then.`,
	finish: 'Finish the report',
	finishLead:
		'Words and figures then stay as they are now. When a source changes later, that is said beside it. When a source is withdrawn, it disappears here too.',
	paper: 'On paper',
	sheet: 'Figures as a spreadsheet (xlsx)',
	csv: 'Figures as CSV',
	sections: {
		conclusion: 'What we say',
		communities: 'Communities that matter',
		cameOfIt: 'What came of it',
		stories: 'Stories and words of residents',
		did: 'What was done',
		thought: 'What we thought and chose',
		ahead: 'How it goes on'
	},
	nothingChosen: 'Nothing was chosen yet. Choose below what to tell.',
	source: 'Source',
	sourceOf: (kind, day) => `${kind}, ${day}`,
	ownWords: (who) => `own words of ${who}`,
	ownWordsOf: (who) => `Own words of ${who}, with a source.`,
	changed: 'changed since',
	changedLink: 'read it as it is now',
	up: 'Up',
	down: 'Down',
	takeOut: 'Take out',
	upOf: (what) => `Move up: ${what}`,
	downOf: (what) => `Move down: ${what}`,
	takeOutOf: (what) => `Take out: ${what}`,
	rewrite: 'Write it otherwise',
	write: 'Write something of your own',
	writeLead:
		'A sentence of your own. Lay a source beside it after that, so that others can check it.',
	words: 'What do you want to say?',
	where: 'Where in the report?',
	add: 'Put in',
	choose: 'Choose what to tell',
	chooseLead:
		'This was written down in this period. Choose what did not work too: that makes a report honest.',
	search: 'Search in what there is',
	searchButton: 'Search',
	more: (number) => `${number} more: search for a word`,
	nothingToChoose: 'There is nothing left to choose.',
	figures: 'The figures',
	figuresLead:
		'Counted from what was written down and what you may see. Figures do not say how good something was.',
	figure: 'What',
	number: 'How many',
	meaning: 'What it says',
	counted: 'Source',
	inPeriod: 'Period',
	group: 'Part',
	outOf: (part, all) => `${part} of ${all}`,
	small: 'fewer than ten: not shown',
	figureChanged: 'different since',
	beside: {
		verdict: (said) =>
			(
				({
					plausible: 'It is plausible that this helped.',
					partly: 'This probably helped in part.',
					notToSay: 'We do not know yet whether this helped.'
				}) as Record<string, string>
			)[said] ?? '',
		strength: (strength) =>
			(
				({
					strong: 'The weakest step is well supported.',
					moderate: 'The weakest step is fairly supported.',
					weak: 'The weakest step has little evidence.',
					none: 'At least one step has no evidence yet.'
				}) as Record<string, string>
			)[strength] ?? '',
		group: (moment, n, mean) =>
			`${({ before: 'Before', after: 'After', later: 'Later' } as Record<string, string>)[moment]}: ${n} people, mean ${mean}${n < 30 ? ' (an indication)' : ''}.`,
		notTold: (moment) =>
			`${({ before: 'Before', after: 'After', later: 'Later' } as Record<string, string>)[moment]}: nothing is shown, because it is about too few people or nearly everybody said the same.`,
		shares: 'What residents put in:'
	},
	groups: {
		community: 'Communities',
		cameOfIt: 'What came of it',
		did: 'Done',
		thought: 'Thought and chosen',
		inclusion: 'Inclusion: belonging and being able to take part',
		presence: 'Presence: being there',
		network: 'Network: the strength of people together'
	},
	principles: 'What we did on the three principles',
	rhythm: 'Where the team was',
	rhythmLead: 'Per place, of the whole team together. Never of whom, and never as a target.',
	rhythmTable: 'Times and hours per place',
	tableOf: (group) => `Figures: ${group}`,
	place: 'Place',
	months: 'Months',
	times: 'Times',
	hours: 'Hours',
	leavesOut: 'What this report leaves out',
	leavesOutLead: 'Writing down makes some things visible and leaves out others.',
	hidden: (number) => `${number} notes could not be seen when counting.`,
	someHidden: 'A few notes could not be seen when counting.',
	noneHidden: 'Everything of this period was visible to who made this.',
	diary: 'The private diary of who was there is counted nowhere.',
	smallLeft: (names) => `Fewer than ten people, so not shown: ${names}.`,
	areasWithout: (names) => `Nothing was written down about: ${names}.`,
	facetsWithout: (names) => `Nobody looked at: ${names}.`,
	notChosen: (number, kind) => `Not chosen: ${number} × ${kind}.`,
	againstNotChosen: (title) =>
		`Came out otherwise than hoped, and is not in this report: ${title}.`,
	withoutLookBack: (number) =>
		number === 1
			? 'One activity that is done was not looked back on yet.'
			: `${number} activities that are done were not looked back on yet.`,
	partsGone: (number) =>
		number === 1
			? 'One part was withdrawn, or you may not see it.'
			: `${number} parts were withdrawn, or you may not see them.`,
	residentLead: 'What happened in the neighbourhood, most of all in the words of residents.',
	conclusion: 'Conclusion',
	noConclusion: 'No conclusion was written yet.',
	officialFigures: 'Figures, with source and period',
	yourTurn: 'Is this right, in your view? Tell us: we will change it.',
	key: {
		communities: ['communities', 'groups and places that matter to residents', inVierzet],
		independent: [
			'initiatives that stand by themselves',
			'residents’ initiatives that go on without help, of all initiatives',
			'residents’ initiatives in Vierzet'
		],
		outcomes: ['outcomes', 'somebody did something otherwise than before', 'outcomes in Vierzet'],
		stories: ['stories', 'told about the most significant change', 'stories in Vierzet'],
		claims: [
			'contributions checked',
			'what something came from, other causes too',
			'contributions in Vierzet'
		],
		measurements: ['questionnaires', 'of groups, without names', 'questionnaires in Vierzet'],
		lookBacks: ['look-backs', 'looked back together', 'look-backs in Vierzet'],
		fullLookBacks: [
			'look-backs with all four cells filled',
			'process and result, of residents and of the worker',
			'look-backs in Vierzet'
		],
		residentsOwnRow: [
			'look-backs with a row by residents themselves',
			'residents filled in their own row',
			'look-backs in Vierzet'
		],
		activities: ['activities', 'planned or done', 'activities in Vierzet'],
		moments: [
			'times that were counted',
			'times that somebody counted the people',
			'counts per time'
		],
		heads: [
			'people counted, all times together',
			'who came more often counts each time',
			'counts per time'
		],
		initiatives: [
			'residents’ initiatives',
			'there in this period',
			'residents’ initiatives in Vierzet'
		],
		treatments: [
			'agreements on treating each other',
			'that held at the end of the period',
			'agreements in Vierzet'
		],
		treatmentsWithView: [
			'agreements with the view of the group itself',
			'the group it is about said how it is',
			'agreements in Vierzet'
		],
		promisesKept: ['promises kept', 'of what was promised and not let go', 'promises in Vierzet'],
		plans: ['plans', 'large and small', 'plans in Vierzet'],
		plansUnderWay: ['plans under way', 'of all plans', 'the state people said last'],
		plansDone: ['plans done', 'of all plans', 'the state people said last'],
		decisions: ['decisions', 'with what was not chosen and why', 'decisions in Vierzet'],
		themes: ['themes', 'what came back more often', 'themes in Vierzet'],
		questions: ['questions heard', 'times that somebody asked something', 'questions in Vierzet'],
		askers: ['people who asked something', 'all questions together', 'questions in Vierzet'],
		heardBack: ['referrals of which we heard back', 'of all referrals', 'referrals in Vierzet'],
		belonging: ['plans that ask who belongs', 'of all plans', 'principles in plans'],
		takingPart: ['plans that ask who can take part', 'of all plans', 'principles in plans'],
		thresholdsRemoved: [
			'thresholds removed',
			'of the thresholds that were found',
			'thresholds in plans'
		],
		missedInvited: [
			'groups we missed and invited',
			'of the groups we missed',
			'“who do we miss” in plans'
		],
		madePossible: [
			'times that joining was made possible',
			'to come or to stay; counted per activity',
			'notes at activities'
		],
		groupsMet: [
			'times that groups met each other',
			'different groups in one place',
			'notes at activities'
		],
		presenceTimes: [
			'times the team was there',
			'at a place, of the whole team together',
			'rhythm per place'
		],
		presenceHours: ['hours the team was there', 'as far as written down', 'rhythm per place'],
		ownStrength: [
			'plans that ask what people can do themselves',
			'of all plans',
			'principles in plans'
		],
		withResidents: [
			'activities and initiatives with a share of residents',
			'residents put something in',
			'everybody’s share in Vierzet'
		],
		withPartners: [
			'activities and initiatives with a share of partners',
			'partners, municipality or organisations',
			'everybody’s share in Vierzet'
		],
		withWorker: [
			'activities and initiatives with a share of the worker',
			'in one of the five verbs',
			'everybody’s share in Vierzet'
		],
		onlyWorker: [
			'ties that run only via the worker',
			'of all ties at the end of the period; fewer is better',
			'ties of communities'
		]
	}
};
