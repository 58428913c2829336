import type { picture as dutch } from '../nl/picture.ts';

export const picture: typeof dutch = {
	areas: 'Areas',
	areasLead: 'The city, districts, neighbourhoods and places you work in.',
	noAreas: 'There is no area yet. Add one.',
	add: 'Add an area',
	change: 'Change this area',
	kinds: {
		city: 'city',
		district: 'district',
		neighbourhood: 'neighbourhood',
		place: 'place',
		free: 'free-form area'
	},
	name: 'What do residents call it?',
	kind: 'What is it?',
	parent: 'What does it lie in?',
	noParent: 'in nothing',
	team: 'Which team works here?',
	noTeam: 'no team',
	description: 'A few words about the area',
	code: 'CBS code, if it is an official area',
	codeHint: 'Like WK026801 or BU02680100. The boundary and the figures come with it.',
	hasPublicPage: 'Public page',
	hasPublicPageYes: 'Residents can read what we show',
	keep: 'Keep',
	publicPage: 'To the public page',
	network: 'To the network here',
	index: (index, name) =>
		index === 100 ? `the same as ${name}` : `index ${index} (${name} = 100)`,
	overYears: (name, first, last) => `${name} from ${first} to ${last}`,
	broken: 'The counting changed in between: the pieces cannot be compared.',
	blocks: (number: number) =>
		number === 1 ? 'Something seen at one place' : `Something seen at ${number} places`,
	block: (name: string, times: number) =>
		`${name}: ${times === 1 ? 'one observation' : `${times} observations`} (to a hundred metres)`,
	map: (name: string) => `Map of ${name}`,
	noMap: 'No boundary of this area is known yet. With a CBS code it comes by itself.',
	figures: 'In figures',
	noFigures:
		'There are no figures of this area yet. The administrator loads them with ./vierzet import figures.',
	here: 'Here',
	country: 'The Netherlands',
	small: 'too small to show',
	computed: 'computed from the districts',
	coverage: (percent: number) => `computed from the districts, which cover ${percent} per cent`,
	sources: 'Sources',
	indicator: 'Figure',
	inPicture: 'The neighbourhood in the picture',
	inPictureLead: 'What is strong comes first. About the neighbourhood, never about people.',
	recognisedWishes: 'Wishes that people recognised themselves',
	nothingOnSheet: 'We did not look at this yet. That is fine.',
	quilt: 'What have we not looked at?',
	quiltLead: (day: string) => `How often somebody looked since ${day}. No score: an invitation.`,
	elsewhere: (number: number) =>
		number === 1
			? 'One note does not say what it belongs to. It does not have to.'
			: `${number} notes do not say what they belong to. They do not have to.`,
	lastLooked: (day: string) => `last on ${day}`,
	notLooked: 'not looked at yet',
	seenHere: 'Seen here',
	nothingSeen: 'Nothing here yet. That is fine. Would you like to write down a first impression?',
	inside: 'Inside it',
	running: 'What is going on',
	units: {
		count: '',
		percent: '%',
		perKm2: 'per km²',
		km2: 'km²',
		thousandEuro: 'thousand euro',
		km: 'km',
		perHousehold: 'per household',
		persons: '',
		score: ''
	}
};
