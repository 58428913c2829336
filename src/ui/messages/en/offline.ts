import type { offline as dutch } from '../nl/offline.ts';

export const offline: typeof dutch = {
	title: 'On this device',
	lead: 'Here you can note without internet. What you keep is sent by itself as soon as there is a connection.',
	saved: 'Kept on this device. It goes to the server by itself.',
	nobody: 'Nobody is signed in on this device now. Sign in as soon as there is internet again.',
	what: 'What do you want to keep?',
	kinds: {
		note: 'Note',
		presence: 'Being there',
		question: 'Question',
		walk: 'Walk-through'
	},
	names: {
		note: 'note',
		presence: 'being there',
		question: 'question',
		walk: 'start of a walk-through',
		walkClosing: 'summary of a walk-through',
		photo: 'photo'
	},
	closeWalk: 'Close a walk-through',
	whichWalk: 'Which walk-through?',
	day: 'Which day?',
	placeAway: 'Remove the place on the map',
	places: 'Places you know',
	queue: (number) => (number === 0 ? 'Everything is sent' : `${number} still to send`),
	waiting: (number) => (number === 1 ? '1 still waits' : `${number} still wait`),
	states: {
		waiting: 'Waits for a connection.',
		failed: 'The server did not take this. Change it, or keep it as a file.'
	},
	open: 'Look or change',
	words: 'What did you see?',
	mend: 'Keep and send again',
	remove: 'Throw away',
	sure: 'Are you sure? This is on this device only and will be gone, with the photos that belong to it.',
	export: 'Keep everything as a file',
	recent: 'Seen most recently',
	promises: 'Open promises',
	back: 'Go to Zien',
	signOut: (number) =>
		`${number} still to send from this device. It stays here until you sign in again. Sign out anyway?`
};
