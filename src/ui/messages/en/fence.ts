import type { fence as nl } from '../nl/fence.ts';

export const fence: typeof nl = {
	title: 'Over the fence',
	lead: 'What is there and what was done in other neighbourhoods, teams and directories? Never about persons.',
	q: 'What do you look for?',
	qHint: 'In plain words. For example: cooking together.',
	area: 'From which area?',
	anyArea: 'from my team',
	garden: 'Where?',
	anywhere: 'everywhere',
	gardens: {
		own: 'other neighbourhoods and teams of ours',
		server: 'other organisations on this server',
		elsewhere: 'directories from elsewhere'
	},
	look: 'Look',
	more: 'Look more precisely',
	begin: 'Type a few words, or choose an area: then you see what others did with the themes there.',
	noThemes: 'No theme was named in this area yet. Type a few words.',
	none: 'Nothing is found about this over the fence. Perhaps you are the first: pass it on later.',
	forThemes: (themes) => `What others did with: ${themes}.`,
	about: (themes) => `fits ‘${themes}’`,
	from: (who) => `from ${who}`,
	confirmed: (day) => `was right on ${day}`,
	of: (day) => `of ${day}`,
	toSource: 'To the source',
	bring: 'Propose to your own neighbourhood',
	tooMany: 'There is more. Make your words more precise.',
	library: 'Search an approach for your situation',
	othersDid: 'What did others do with this? Look over the fence',
	adminTitle: 'Directories over the fence',
	adminLead: 'Which open directories from elsewhere do we search, and who may search here?',
	letTitle: 'May others search here?',
	letLead:
		'Other organisations on this server then find what is public with you. Never anything of people, and nothing that is not public.',
	isOpen: (by, day) => `Yes, since ${day}. Decided by: ${by}.`,
	isClosed: 'No. Other organisations find nothing.',
	agreedBy: 'Who decided this?',
	agreedByHint: 'A role, no name.',
	open: 'Let others search',
	close: 'Stop that',
	directories: 'Directories from elsewhere',
	directoriesLead:
		'An open directory in the HSDS language (Open Referral). We fetch it every day. We keep no names of people.',
	noDirectories:
		'There is no directory yet. Which organisation next to you has an open one, and agrees?',
	agreed: (by, day) => `Agreed by ${by}, ${day}.`,
	waiting: 'Will be fetched within some minutes.',
	fetched: (n, day) =>
		n === 1 ? `1 service, fetched on ${day}.` : `${n} services, fetched on ${day}.`,
	leftOut: (n) =>
		n === 1
			? '1 record broke HSDS and was left out.'
			: `${n} records broke HSDS and were left out.`,
	troubles: {
		notOpenWeb:
			'This address does not lead to the open web. Ask the organisation for the address of its open directory.',
		unreachable:
			'The directory could not be reached. We try again tomorrow; what stood here stays.',
		refused:
			'The directory gave no answer that we can read. See whether the address still holds; what stood here stays.',
		tooSlow: 'The directory took too long. We try again tomorrow; what stood here stays.',
		tooLarge:
			'The directory is too large to search. Ask for a smaller part, for your municipality.',
		notHsds: 'At this address is no directory in HSDS. Ask for the address that ends in /services.'
	},
	retry: 'Fetch again',
	stop: 'Stop this',
	stopOf: (name) => `Stop searching with ${name}`,
	add: 'Search a directory too',
	name: 'Of which organisation?',
	address: 'Address of the open directory',
	addressHint: 'Begins with https://. For example https://elders.voorbeeld.nl/hsds',
	agreedWith: 'Who there agreed?',
	agreedOn: 'When?'
};
