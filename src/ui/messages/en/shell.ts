import type { shell as dutch } from '../nl/shell.ts';

export const shell: typeof dutch = {
	skip: 'Skip to content',
	navigation: 'The four moves and connecting',
	zien: 'Zien',
	denken: 'Denken',
	doen: 'Doen',
	vinden: 'Vinden',
	verbinden: 'Verbinden',
	team: 'Care team',
	note: 'Note',
	search: 'Search',
	areas: 'Areas',
	admin: 'Administration',
	signOut: 'Sign out',
	signIn: 'Sign in',
	you: 'You',
	language: 'Language',
	otherLanguage: 'Nederlands',
	otherLanguageCode: 'nl',
	errorTitle: 'That did not work',
	errorBack: 'Back to the start',
	unknownError: 'Something went wrong on our side. Nothing was saved. Try again.',
	notFound: 'This page is not there. Perhaps the address is slightly different.',
	madeWith: 'Made with Vierzet, open software for community work.',
	sheet: {
		what: 'What did you see?',
		button: 'Note it',
		more: 'More: photo, quote, place, silent wish',
		quote: 'What did somebody say, word for word?',
		quoteHint: 'Without a name.',
		area: 'Which place?',
		noArea: 'no place',
		object: 'What did you look at?',
		noObject: 'not chosen',
		facets: 'What does it belong to?',
		silentWish: 'Did you hear a silent wish?',
		silentWishHint:
			'What people do not say out loud. It stays “not checked yet” until you have given it back.',
		day: 'When? (empty is today)',
		who: 'Who may see this?',
		visibility: {
			onlyMe: 'only me',
			team: 'my team',
			partners: 'my team and partners'
		},
		sensitive: (kinds: string) =>
			`This seems to hold a name together with data about ${kinds}. Leave the name out: that keeps it safe for whom you spoke with.`,
		kinds: {
			health: 'health',
			origin: 'origin',
			religion: 'religion',
			criminal: 'police or justice',
			residence: 'residence'
		}
	}
};
