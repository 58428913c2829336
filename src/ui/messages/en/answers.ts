import type { answers as dutch } from '../nl/answers.ts';

export const answers: typeof dutch = {
	title: 'Answers from the neighbourhood',
	lead: 'What residents and partners say of what we show. You read it first.',
	nothingYet: 'There are no answers yet. Put up a poster, or ask at a meeting.',
	doYou: 'Do you recognise this?',
	about: (title) => `What do you think of “${title}”?`,
	stances: {
		recognised: 'I recognise this',
		notRecognised: 'I do not recognise this',
		adds: 'I add something'
	},
	said: { recognised: 'Recognised.', notRecognised: 'Not recognised.', adds: 'Added to.' },
	text: 'In your own words',
	textHint: 'Without the names of others.',
	youAre: 'Who are you?',
	youAreOptions: { resident: 'I live here', partner: 'I work here' },
	givers: {
		resident: 'a resident',
		partner: 'somebody who works here',
		meeting: 'said at a meeting'
	},
	address: 'Would you like to hear what is done with it? Leave your e-mail address',
	addressHint: 'Not needed. We use it once and then remove it, after six months at the latest.',
	send: 'Send',
	thanks: 'Thank you. We read it, and then put it here.',
	counted: (yes, no, more) =>
		[yes && `recognised ${yes}×`, no && `not recognised ${no}×`, more && `added to ${more}×`]
			.filter(Boolean)
			.join(' · '),
	reply: 'What we did with it',
	states: { waiting: 'waits for you', shown: 'stands on the page', keptBack: 'not shown' },
	wantsReply: 'This person would like to hear what is done with it. Your reply goes by mail.',
	decide: 'Read and decide',
	change: 'Change',
	whatWasDone: 'What will you do with it?',
	show: 'Show it',
	keepBack: 'Do not show it',
	kept: 'Kept.',
	atMeeting: 'Heard at a meeting',
	aboutWhat: 'About what?',
	whatDidTheySay: 'What did they say?',
	note: 'Note it',
	pictureTitle: (area) => `This is what we see in ${area}`,
	poster: 'Poster',
	posterLead: 'Do you recognise this? Scan the code, or tell us.',
	posterPrint: 'Print on A4 or A3',
	code: (address) => `QR code to ${address}`
};
