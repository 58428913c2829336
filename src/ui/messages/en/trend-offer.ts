import type { trendOffer as nl } from '../nl/trend-offer.ts';

const people = (number: string) => `${number} ${number === '1' ? 'person' : 'people'}`;

export const trendOffer: typeof nl = {
	title: 'From question to offer',
	lead: 'What is asked more, what is there already, and what do we do with it?',
	area: 'Of which area?',
	anywhere: 'everywhere',
	look: 'Show',
	higher: (asked, shown) =>
		`In ${asked} too few questions were heard to say anything. That is no verdict on the place. So you see ${shown}.`,
	little: (shown) =>
		`In ${shown} few questions were heard too. Do go by; one talk says more than a number.`,
	rises: 'What is asked more',
	risesNone:
		'Nothing stands out now. That is fine. A signal needs three people who ask, from two sources.',
	others: 'Other themes',
	none: 'There is no theme with questions yet. Lay questions together at Ordering.',
	toOrder: 'Go to Ordering',
	gap: (demand, gap) =>
		`About ${people(demand)} a quarter ask this; for ${people(gap)} there is no room within reach.`,
	noGap: (demand) =>
		`About ${people(demand)} a quarter ask this; there is room enough within reach.`,
	reckoned:
		'How it is reckoned: who asks, drawn a little to the mean because small numbers say little, less the free places up to two kilometres. What nobody counted counts for four places.',
	howReckoned: 'How is this reckoned?',
	audiences: {
		...{ parents: 'parents', old: 'older people', young: 'young people' },
		...{ newcomers: 'newcomers', carers: 'carers', students: 'students' }
	},
	everybody: 'everybody',
	cell: (askers, who, where) => `${askers} × ${who}${where ? ` in ${where}` : ''}`,
	whoAsks: 'Who and where',
	there: 'What is there already',
	thereNone: 'Within reach there is nothing like it yet.',
	places: (number) =>
		number === null ? 'places not counted' : number === 0 ? 'full' : `${number} places free`,
	metres: (metres) =>
		metres >= 1000 ? `${(metres / 1000).toLocaleString('en')} km` : `${metres} m`,
	forWhom: (who) => `only for ${who}`,
	open: 'Look, and do something with it',
	openOf: (name) => `Look, and do something with it: ${name}`,
	what: 'What do we do with it?',
	whatLead: 'One step is enough. With Why? stays where it came from.',
	ways: {
		existing: 'Something that is there, with room',
		combination: 'A smart combination',
		initiative: 'An initiative of residents',
		new: 'Something new',
		agenda: 'On the table of DENKEN',
		left: 'Nothing now, with the reason'
	},
	which: 'What is there?',
	takeExisting: 'Point to this',
	toCombine: 'Look for smart combinations',
	name: 'What is it called?',
	firstStart: 'When is the first time?',
	repeats: 'How often?',
	repeatsOf: {
		...{ none: 'once', weekly: 'every week', fortnightly: 'every other week' },
		monthly: 'every month'
	},
	times: 'How many times in all?',
	timesHint: 'May stay empty.',
	where: 'Where?',
	takeNew: 'Plan it',
	owner: 'Which group is it of?',
	ownerHint: 'What the group calls itself, no names.',
	takeInitiative: 'Note the initiative',
	present: 'Who stand still together?',
	presentHint: 'In roles: two residents and the team.',
	takeAgenda: 'Lay it on the table',
	reason: 'Why not now?',
	takeLeft: 'Leave it now',
	earlier: 'What was done with it before',
	earlierNone: 'Nothing was done with it yet.',
	answer: (way, period, word) => (word ? `${way}, ${period} (then: ${word})` : `${way}, ${period}`),
	came: 'What came of it',
	cameNone: 'Nothing was written down yet.',
	gone: 'What it became is gone, or you cannot see it.',
	theme: 'To the theme',
	back: 'Back to From question to offer'
};
