import type { signIn as dutch } from '../nl/sign-in.ts';

export const signIn: typeof dutch = {
	title: 'Sign in',
	lead: 'Welcome back. Good to have you here.',
	email: 'E-mail address',
	password: 'Password',
	newPassword: 'Choose a password',
	passwordHint: 'At least 12 characters. Three ordinary words in a row is fine.',
	button: 'Sign in',
	wrong: 'This e-mail address and password do not belong together. Try again, or ask for a link.',
	noRole:
		'You are signed in, but have no place in an organisation yet. Ask the administrator for an invitation.',
	signOut: 'Sign out',
	linkTitle: 'Forgot your password, or rather a link?',
	linkLead: 'We send you a mail with a link. It works once, for a quarter of an hour.',
	linkButton: 'Send me a link',
	linkSent:
		'If this address is known here, a mail is on its way now. No mail? Look in your junk mail, or ask the administrator, who sees it in the mailbox.',
	confirmTitle: 'Press once more',
	confirmLead: 'Press the button to sign in. That tells us it is you and not a mail program.',
	linkOver: 'This link does not work (any more). Ask for a new one below.',
	newLink: 'Ask for a new link',
	signedOut: 'You are signed out. Until next time.',
	beginTitle: 'Begin with Vierzet',
	beginLead: 'You do this once. After that you invite colleagues and draw in more of the area.',
	organisation: 'What is your organisation called?',
	area: 'In which district or neighbourhood do you begin?',
	areaHint: 'You add neighbourhoods and places later.',
	yourName: 'What is your name?',
	alsoWorker: 'What do you do yourself?',
	alsoWorkerYes: 'I also work in the neighbourhood and want to note',
	begin: 'Begin',
	inviteTitle: (organisation: string) => `Join in: ${organisation}`,
	inviteLead: (name: string) => `Hello ${name}. Choose a password; then you can begin.`,
	inviteKnown: 'There is an account with this e-mail address already. Fill in its password.',
	invitePassword: 'Password',
	inviteSignedIn:
		'You are signed in with this e-mail address already. One press on the button and you are in.',
	inviteByLink: 'Forgot your password? Sign in with a link; after that you come back here.',
	join: 'Join in'
};
