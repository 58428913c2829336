const weekdays = {
	...{ MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday' },
	...{ FR: 'Friday', SA: 'Saturday', SU: 'Sunday' }
} as Record<string, string>;
const nths = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', '-1': 'last' } as Record<
	string,
	string
>;
const list = (words: string[]) =>
	words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');

export const activity = {
	listTitle: 'Activities',
	listLead: 'Large and small in one list: what comes, what goes on and what was done.',
	none: 'Nothing here yet. Where do you like to meet people? Plan something small there.',
	noneLike: 'There is nothing like that. Look without a choice.',
	begin: 'Plan an activity',
	toAgenda: 'Look at the agenda',
	filter: 'Choose what you see',
	filterButton: 'Show',
	all: 'everything',
	comesBack: (first: string) => `comes back, from ${first}`,
	noted: 'Small: noted when it was done',
	newTitle: 'Plan an activity',
	newLead: 'A name and a moment are enough. The rest may come later.',
	changeTitle: 'Change the activity',
	title: 'What is it called?',
	titleHint: 'As neighbours call it. For example: Bike Talk.',
	text: 'What are you going to do?',
	formLegend: 'What is it?',
	forms: {
		activity: 'an activity',
		project: 'a project: several activities that belong together',
		meeting: 'a meeting'
	} as Record<string, string>,
	states: {
		planned: 'planned',
		underWay: 'under way',
		done: 'done',
		cancelled: 'cancelled'
	} as Record<string, string>,
	when: 'When?',
	firstStart: 'When does it begin (the first time)?',
	minutes: 'How many minutes does it take?',
	repeats: 'Does it come back?',
	repeatKinds: {
		none: 'no, once',
		weekly: 'every week',
		fortnightly: 'every other week',
		monthly: 'every month on the same weekday',
		rule: 'by a rule of its own (RRULE)'
	} as Record<string, string>,
	moreRepeat: 'On which days, and until when?',
	weekdaysLegend: 'On which days? (for every week or every other week)',
	weekdaysHint: 'Nothing chosen: on the day of the first time.',
	weekdays,
	nth: 'Which one in the month? (for every month)',
	nthSame: 'like the first time',
	nths,
	until: 'Up to and including which day?',
	times: 'Or how many times in all?',
	rule: 'Own rule',
	ruleHint: 'For who brings a rule from another calendar. For example: FREQ=WEEKLY;BYDAY=WE.',
	repeatsLike: (
		repeat: {
			repeats: string;
			weekdays: readonly string[];
			nth: number | null;
			times: number | null;
			rule: string | null;
		},
		until: string | null
	): string => {
		const days = list(repeat.weekdays.map((day) => weekdays[day] ?? day));
		const kinds: Record<string, string> = {
			none: 'once',
			weekly: `every week on ${days}`,
			fortnightly: `every other week on ${days}`,
			monthly: `every ${nths[String(repeat.nth)] ?? ''} ${days} of the month`,
			rule: `by a rule of its own (${repeat.rule ?? ''})`
		};
		const end = until
			? `, up to and including ${until}`
			: repeat.times
				? `, ${repeat.times} times`
				: '';
		return `${kinds[repeat.repeats] ?? ''}${end}`;
	},
	whereWho: 'Where, and with whom?',
	area: 'In which area?',
	noArea: 'no area',
	where: 'At which place?',
	whereHint: 'As neighbours call the place.',
	hosts: 'Who receives people?',
	hostsHint: 'Roles or groups, no names. For example: the bike menders and a volunteer.',
	groups: 'For which groups? One on each line',
	groupsHint: 'More groups is good: then they meet.',
	initiatedBy: 'Who began it?',
	initiators: {
		residents: 'residents',
		initiative: 'an initiative of residents',
		worker: 'me or my team',
		partner: 'a partner',
		municipality: 'the municipality',
		entrepreneur: 'an entrepreneur',
		school: 'a school'
	} as Record<string, string>,
	noResident:
		'No residents stand among those who began it yet. Who of the neighbourhood would like to think along? One conversation can make it theirs.',
	bringGet: 'Bring and get',
	bring: 'What can somebody bring?',
	bringHint: 'Time, skill, things, stories.',
	gets: 'What can somebody get?',
	meansLegend: 'What is needed?',
	materials: 'Which things are needed?',
	cost: 'What does one time cost to hold, in euros?',
	fee: 'What does joining cost, in euros? (0 is free)',
	capacity: 'How many people can join each time?',
	signUp: 'Do people have to sign up?',
	signUps: {
		none: 'no, just come',
		open: 'yes, with a first name and a way to reach you',
		headCount: 'yes, only with how many you come'
	} as Record<string, string>,
	accessLegend: 'What makes joining possible?',
	accessHint: 'Choose only what you know for sure.',
	accessibles: {
		stepFree: 'without steps',
		toilet: 'accessible toilet',
		quiet: 'a quiet place',
		language: 'also with little Dutch',
		sound: 'easy to hear (hearing loop or microphone)',
		children: 'children are welcome',
		companion: 'somebody may come along to help'
	} as Record<string, string>,
	accessNote: 'How does somebody get in and take part?',
	about: 'What is it about?',
	domainsLegend: 'Housing, work or living?',
	domains: { living: 'housing', working: 'work', wellbeing: 'living' } as Record<string, string>,
	nature: 'Social or physical?',
	natures: { social: 'social', physical: 'physical', both: 'both' } as Record<string, string>,
	notSaid: 'not chosen',
	plan: 'Which plan does it carry out?',
	visible: 'Who may see it?',
	visibleHint: 'With “everybody” it also stands in the public agenda of the neighbourhood.',
	visibility: {
		onlyMe: 'only me',
		team: 'my team',
		partners: 'partners too',
		residents: 'residents too',
		public: 'everybody'
	} as Record<string, string>,
	keep: 'Plan it',
	keepChange: 'Save',
	change: 'Change',
	at: (when: string, where: string | null) => (where ? `${when}, ${where}` : when),
	duration: (minutes: number) =>
		minutes % 60 === 0
			? minutes === 60
				? '1 hour'
				: `${minutes / 60} hours`
			: `${minutes} minutes`,
	next: 'The next times',
	noNext: 'No more times are coming. Look back, or plan it again.',
	movedFrom: (when: string) => `moved, was ${when}`,
	off: 'does not go on',
	cancelledBecause: (reason: string) => `This does not go on: ${reason}`,
	exceptions: 'Times that go otherwise',
	restore: 'Let it go on after all',
	oneTime: 'One time otherwise',
	whichTime: 'Which time?',
	reason: 'Why? Who would come reads this.',
	cancelTime: 'Cancel this time',
	moveTime: 'Move this time',
	movedTo: 'To when?',
	moveLead: 'Move one time',
	cancelLead: 'Cancel one time',
	cancelAllLead: 'Cancel everything',
	cancelAll: 'Cancel all of it',
	mark: 'How far is it?',
	markUnderWay: 'It is under way',
	markDone: 'It is done',
	markPlanned: 'Plan it again',
	arranged: 'What is arranged?',
	facts: {
		...{ form: 'What', first: 'The first time', repeats: 'How often', initiatedBy: 'Begun by' },
		...{ hosts: 'Received by', groups: 'For', bring: 'Bring', gets: 'Get' },
		...{ materials: 'Things', cost: 'Costs each time', fee: 'Joining costs', capacity: 'Room for' },
		...{
			accessible: 'Joining is possible',
			accessNote: 'Getting in',
			domains: 'About',
			nature: 'Kind'
		},
		where: 'Where',
		begunBy: {
			...{ residents: 'residents', initiative: 'an initiative of residents', worker: 'the team' },
			...{ partner: 'a partner', municipality: 'the municipality' },
			...{ entrepreneur: 'an entrepreneur', school: 'a school' }
		} as Record<string, string>,
		natures: { social: 'social', physical: 'physical', both: 'social and physical' } as Record<
			string,
			string
		>,
		people: (count: number) => (count === 1 ? '1 person each time' : `${count} people each time`)
	},
	tasks: 'Tasks',
	noTasks: 'No tasks yet. What can somebody take on?',
	addTask: 'Write down a task',
	taskWhat: 'What is to be done?',
	taskRole: 'Who does it? (a role or group)',
	taskDue: 'By when?',
	taskMine: 'Who takes it on?',
	taskMineYes: 'me; then it comes in my own calendar',
	tick: 'Tick off',
	untick: 'Not yet after all',
	removeTask: 'Take away',
	due: (day: string) => `by ${day}`,
	doneOn: (day: string) => `ready on ${day}`,
	whoComes: 'Who is coming?',
	invite: 'Invite',
	shares: 'Everybody’s share',
	joining: 'Joining',
	joiningBy: {
		none: 'No need to sign up: just come.',
		open: 'Who wants to join signs up with a first name and a way to be reached.',
		headCount: 'Who wants to join only says with how many they come.'
	} as Record<string, string>,
	toPublic: 'See the page that everybody sees',
	calendar: 'Put this activity in your calendar',
	free: 'free'
};
