import type { offline as dutch } from '../nl/offline.ts';

export const offline: typeof dutch = {
	title: 'On this device',
	lead: 'Here you can note without internet. What you keep is sent by itself as soon as there is a connection.',
	saved: 'Kept on this device. It goes to the server by itself.',
	nobody: 'Nobody is signed in on this device now. Sign in as soon as there is internet again.',
	queue: (number) =>
		number === 0
			? 'Everything is sent'
			: number === 1
				? 'One note still waits'
				: `${number} notes still wait`,
	waiting: (number) => (number === 1 ? '1 still waits' : `${number} still wait`),
	states: {
		waiting: 'Waits for a connection.',
		failed: 'The server did not take this. Change it, or keep it as a file.'
	},
	open: 'Look or change',
	words: 'What did you see?',
	mend: 'Keep and send again',
	remove: 'Throw away',
	sure: 'Are you sure? This note is on this device only and will be gone.',
	export: 'Keep everything as a file',
	recent: 'Seen most recently',
	promises: 'Open promises',
	back: 'Go to Zien',
	signOut: (number) =>
		`${number === 1 ? '1 note still waits' : `${number} notes still wait`} on this device. They stay until you sign in here again. Sign out anyway?`
};
