import type { handedIn as nl } from '../nl/handed-in.ts';

export const handedIn: typeof nl = {
	link: 'What is there in the neighbourhood, and who looks for what?',
	title: (area) => `What is there in ${area}?`,
	lead: 'What neighbours, groups and places have to offer. Does something fit you? Let us know: the neighbourhood team brings you together.',
	iSeek: 'I look for something',
	iOffer: 'I offer something',
	talents: 'What neighbours can and want to share',
	talentsLead: 'Without names. Would you like to meet somebody? The team asks them first.',
	communities: 'Groups you can join',
	things: 'Places, things and ideas',
	activities: 'Coming up',
	allActivities: 'The whole agenda',
	none: 'Nothing here yet. Do you have or look for something? Then you are the first.',
	askAbout: 'I want to know more about this',
	askAboutThis: (title) => `I want to know more about this: ${title}`,
	stepFree: 'no step',
	group: (name) => `by ${name}`,
	when: (days) => `on ${days}`,
	kinds: {
		head: 'knows something',
		heart: 'likes to care',
		hands: 'makes, cooks or helps',
		learn: 'teaches you'
	},
	days: {
		ma: 'Monday',
		di: 'Tuesday',
		wo: 'Wednesday',
		do: 'Thursday',
		vr: 'Friday',
		za: 'Saturday',
		zo: 'Sunday'
	},
	parts: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
	backToArea: (area) => `Back to ${area}`,
	backToOffered: 'Back to what there is',
	seekTitle: 'I look for something',
	seekLead:
		'Do you look for somebody to do something with, for help, for a place, or would you like to learn something? Write it as you would say it.',
	seekText: 'What do you look for?',
	seekHint:
		'For example: I would like to cook together again. Any language is fine. Leave names out, your own too.',
	offerTitle: 'I offer something',
	offerLead: 'What can you do, know, have or like to do? Small is fine.',
	offerText: 'What do you offer?',
	offerHint:
		'For example: I mend bicycles, on Saturday I have time. Any language is fine. Leave names out, your own too.',
	about: (title) => `This is about: ${title}`,
	reach: 'How can we reach you?',
	reachSeek:
		'May stay empty, but then we cannot say anything back. A mail address or phone number, or where you often are.',
	reachOffer: 'A mail address or phone number, or where you often are.',
	agreeTitle: 'Is this fine with you?',
	agree: 'Yes, the neighbourhood team may read this and reach me about it',
	agreeHint:
		'Nobody else reads how to reach you. We remove it when it is done, and after three months at the latest.',
	sureTitle: 'Leave it like this?',
	sure: 'Yes, I read it again and it is fine like this',
	leaveEmpty: 'Leave this empty',
	send: 'Pass it on',
	what: 'What happens with it? Somebody of the neighbourhood team reads it first. Nothing is put on a page just like that.',
	thanks: 'Thank you. The neighbourhood team reads it, and looks who or what fits.',
	teamTitle: 'From the neighbourhood',
	teamLead:
		'What residents ask and offer themselves, on the page of their neighbourhood. You read it first.',
	teamNone:
		'Nothing waits. On the page of your neighbourhood residents can say themselves what they look for or offer: put up the poster.',
	toPages: 'To the areas',
	waiting: 'To read',
	taken: 'Taken over: still to be in touch',
	takenLead: 'You know how to reach somebody. Is that done? Then remove the message.',
	roles: { asks: 'looks for', offers: 'offers' },
	reachedBy: (how) => `To be reached: ${how}`,
	noReach: 'Did not say how to reach somebody.',
	cameOn: (day, area) => `${area} · ${day}`,
	goesOn: (day) => `Goes by itself on ${day}.`,
	takeAsk: 'Take over as a question',
	takeOffer: 'Take over as a talent',
	takeText: 'In which words?',
	takeHint: 'Their own words, without what leads to one person.',
	kind: 'What kind of talent is it?',
	talentKinds: {
		head: 'head: knows something',
		heart: 'heart: cares for something',
		hands: 'hands: makes or does something',
		learn: 'learning: wants to pass it on'
	},
	talentLink: 'Who gave a mail address gets a link to read, change and take it back themselves.',
	putAside: 'Not for us: remove',
	putAsideOf: (words) => `Not for us: remove. ${words}`,
	done: 'Done: remove the message',
	toEntry: { asks: 'To the question', offers: 'To the talent' },
	waitsFor: (number) =>
		number === 1
			? 'One message from the neighbourhood waits'
			: `${number} messages from the neighbourhood wait`
};
