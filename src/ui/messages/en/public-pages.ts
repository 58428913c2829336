import type { publicPages as dutch } from '../nl/public-pages.ts';

export const publicPages: typeof dutch = {
	chooseTitle: 'Show it to the neighbourhood',
	chooseLead:
		'Choose what residents may read, and in which words. Your notes themselves stay where they are.',
	name: 'Title',
	part: {
		zien: 'What we see',
		denken: 'What we think up',
		doen: 'What we do',
		vinden: 'What we found'
	},
	showPart: 'We show this',
	partText: 'In these words',
	partHint: 'No names. Read it as somebody who lives here.',
	audience: 'Who may read it?',
	audiences: {
		public: 'everybody, also without an account',
		residents: 'residents with an account'
	},
	preview: 'See it as a resident',
	previewTitle: 'This is how a resident sees it',
	previewLead: 'Nothing can be seen by others yet. Is it right like this?',
	back: 'Change the words',
	publish: 'Show it',
	published: 'The neighbourhood can read it now.',
	noArea: 'This does not belong to an area with a public page yet.',
	alreadyShown: 'You are showing this now',
	shownTo: (whom: string) => `to be read by ${whom}`,
	takeBack: 'Take it back',
	takenBack: 'Taken back. Others no longer see it.',
	toPage: 'To the page of the neighbourhood',
	pageLead: (organisation: string) => `What happens here, told by residents and ${organisation}`,
	nothingYet:
		'Nothing here yet. It will come. Would you like to tell something about your neighbourhood? Just talk to us.',
	map: (name: string) => `Map of ${name}`,
	noMap: 'There is no map of this area yet.',
	noPage: 'This page is not there. Perhaps the address is slightly different.',
	photos: 'Photos without people',
	photoWords: 'Without words yet: first write what can be seen on it.',
	photoShow: (alt: string) => `Show this photo: ${alt}`,
	shownOn: (day: string) => `Placed on ${day}`
};
