import type { network as nl } from '../nl/network.ts';

const times = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const network: typeof nl = {
	title: 'Network',
	lead: 'What there is in the neighbourhood, and what ties it together. About groups and places; people stand here only in a role and when they agree.',
	none: 'Nothing stands here yet. Note what there is, and connect it. Then the network shows here by itself.',
	nonePart: 'Nothing stands in this part yet. Choose another area, or look at everything.',
	tooMany: 'This is too much to draw: more than 5,000. Choose an area, and you see that part.',
	tooManyToWeigh:
		'The network is so large that we cannot work this out while you wait. Choose an area.',
	note: 'Note what there is',
	bringIn: 'Bring in a list',
	mixing: 'Who met whom?',
	part: 'Choose a part',
	area: 'Where?',
	everywhere: 'everywhere',
	kind: 'What?',
	allKinds: 'everything',
	state: 'Which ties?',
	allStates: 'all ties',
	showIt: 'Show',
	kinds: {
		community: 'community',
		group: 'group',
		initiative: 'initiative',
		person: 'person in a role',
		powerhouse: 'powerhouse',
		place: 'place',
		organisation: 'organisation',
		resource: 'resource',
		idea: 'idea',
		talent: 'talent',
		activity: 'activity'
	},
	states: {
		proposed: 'proposed',
		introduced: 'introduced to each other',
		working: 'works',
		ended: 'ended'
	},
	holders: {
		onlyWorker: 'runs only via the worker',
		withWorker: 'the worker helps, and others too',
		without: 'stays without the worker'
	},
	changes: { came: 'new', went: 'gone' },
	tieKinds: {
		connection: 'connected in what there is',
		communityTie: 'tie of a community',
		introduction: 'introduction',
		belongs: 'belongs to a community',
		activity: 'activity'
	},
	picture: 'The picture',
	drawn: 'The network drawn',
	said: (nodes, ties, tied, day) =>
		`The network on ${day}: ${nodes} nodes, ${tied} of them with a tie, and ${ties} ties. The tables below say the same.`,
	linesMean: 'What the lines mean',
	shapesMean: 'What the shapes mean',
	lines: {
		without: 'stays without the worker',
		withWorker: 'the worker helps, and others too',
		onlyWorker: 'runs only via the worker',
		unsaid: 'not said who holds it up',
		introduced: 'introduced to each other',
		proposed: 'proposed',
		came: 'new in this quarter',
		went: 'gone in this quarter'
	},
	large: (count) =>
		`These are ${count} nodes. They stand on the large sheet and in the tables; choose a part for an ordinary drawing.`,
	largeSheet: 'Open the large sheet',
	largeHow:
		'On the large sheet you can come nearer and drag. Click twice on a dot to read what it is.',
	noLargeSheet: 'The large sheet could not open. The tables say the same.',
	drawAgain: 'Draw anew',
	slide: 'Slide through time',
	when: 'Which quarter?',
	quarter: (quarter) =>
		`${['first', 'second', 'third', 'fourth'][Number(quarter.at(-1)) - 1]} quarter of ${quarter.slice(0, 4)}`,
	inQuarter: (quarter, came, went) =>
		`In the ${quarter} ${times(came, 'tie', 'ties')} came and ${went} went.`,
	share: (only, total) =>
		`Of the ${times(total, 'tie', 'ties')} ${only} ${only === 1 ? 'runs' : 'run'} only via the worker.`,
	wasShare: (quarter, only, total) => `In the ${quarter} it was ${only} of ${total}.`,
	shareLead:
		'It counts working ties of which somebody said who holds them up. Fewer via the worker is better: then the neighbourhood holds itself up.',
	of: (only, total) => `${only} of ${total}`,
	allQuarters: 'All quarters',
	came: 'came',
	went: 'went',
	name: 'Name',
	what: 'What',
	where: 'Where',
	circle: 'Circle',
	between: 'Between',
	how: 'How does it go?',
	holder: 'Who holds it up?',
	since: 'Since',
	why: 'Why?',
	whyOf: (kind, a, b) => `${kind}: ${a} – ${b}`,
	fromUntil: (from, until) => `${from} until ${until}`,
	nodesTable: (count) => `Table: what there is (${count})`,
	tiesTable: (count) => `Table: the ties (${count})`,
	read: 'What you can see in it',
	bridges: 'What ties others together',
	tiesTogether: (names) => `ties together ${names}.`,
	onlyOne: 'Without it a part comes loose.',
	noBridges: 'There is nothing yet that ties different circles together.',
	parts: (count) => `The network lies in ${count} loose parts.`,
	alone: 'Groups that stand alone now',
	noneAlone: 'No group stands alone.',
	whoCouldMeet: 'Whom could they meet?',
	wouldMiss: 'What would miss the worker tomorrow',
	missesBy: {
		ties: (ties) =>
			ties === 1 ? 'its only tie runs via the worker' : `all ${ties} ties run via the worker`,
		help: () => 'in the last three months only the worker helped'
	},
	noneMisses: 'No initiative hangs on the worker alone now.',
	way: 'Through whom?',
	wayLead: 'Along which ties do you come from one to the other? The easiest way, along what works.',
	from: 'From',
	to: 'To',
	choose: 'choose',
	findWay: 'Find the way',
	theWay: 'The way',
	noWay: 'There is no way between these two yet. Perhaps they could meet.',
	meet: 'Who could meet whom?',
	meetLead: 'A proposal with reasons. You know them; you decide, and bring them together.',
	meetAll: 'Look at everybody',
	and: 'and',
	answers: (has, needs, about) => `${has} has what ${needs} looks for: ${about}.`,
	bothKnow: (names) => `Both tied to ${names}.`,
	bothAbout: (subjects) => `Both about ${subjects}.`,
	propose: 'Propose',
	proposeThese: (a, b) => `Propose: ${a} and ${b}`,
	onlyNamed: 'One of both is only a name. First put it in “What there is”.',
	noMeetings:
		'There is nothing now that clearly fits together. The more you note of what there is, the more there is to see.',
	circles: 'Circles',
	circlesLead:
		'What has more to do with each other than with the rest. A circle keeps the name you give it.',
	around: (name) => `around ${name}`,
	aCircle: 'a circle',
	nameIt: (name) => `Give “${name}” a name of its own`,
	circleName: 'What do you call this circle?',
	circleHint:
		'A name for a group, never of a person. Empty: then it is called after what stands in its middle.',
	keep: 'Keep',
	takeAlong: 'Take it along',
	takeAlongLead:
		'For who goes on with Gephi or igraph. Only groups, places, organisations, initiatives, ideas and resources: never a person.',
	formats: { graphml: 'GraphML', gexf: 'GEXF', csv: 'Two tables (CSV)' },
	importTitle: 'Bring in a list of ties',
	importLead:
		'A CSV file with a line for each tie: from, to, and if you like together, state, held by, since, from kind, to kind. First you look what comes of it; then you take it in.',
	importPersons: 'People never come from a list: they stand here only with their own consent.',
	file: 'File',
	fileHint: 'CSV, with commas, semicolons or tabs. At most 2,000 lines.',
	pasted: 'Or paste the lines here',
	look: 'See what comes of it',
	found: (news, there, wrong) =>
		`${times(news, 'new tie', 'new ties')}, ${there} known already, ${times(wrong, 'line is not right', 'lines are not right')}.`,
	fresh: (names) => `New in “What there is”: ${names}.`,
	line: 'Line',
	becomesTitle: 'What comes of it',
	becomes: {
		new: 'new',
		there: 'is there already',
		twice: 'stands twice in the file',
		wrong: 'is not right yet'
	},
	isThere: 'is there already',
	isNew: 'new',
	faults: {
		noName: 'one of the names is empty',
		tooLong: 'the text is too long',
		itself: 'both names are the same',
		aPerson: 'this is a person; connect them in “What there is”',
		unknownKind: 'the kind is no organisation, resource, place or idea',
		unknownState: 'the state is not proposed, introduced or working',
		unknownHolder: 'held by is not onlyWorker, withWorker or without',
		notADay: 'since is no day',
		inFuture: 'since lies in the future'
	},
	takeIn: 'Take in',
	mendFirst: 'First mend the lines that are not right. Until then nothing goes in.',
	intoArea: 'In which area do the new ones lie?',
	noArea: 'no area'
};
