import type { admin as dutch } from '../nl/admin.ts';

export const admin: typeof dutch = {
	title: 'Administration',
	lead: 'Who work here, and what they need.',
	people: 'People',
	peopleLead: 'Who has access, with which role. Residents without an account are not in here.',
	teams: 'Teams',
	teamsLead: 'A team shares notes for one purpose.',
	mailbox: 'Mailbox',
	mailboxLead:
		'Messages that Vierzet wants to send. Is there no mail server? Then pass them on yourself. They are removed after two weeks.',
	settings: 'Settings',
	history: 'History',
	historyLead: 'Who did what and when. Without the texts themselves.',
	roles: {
		resident: 'resident',
		member: 'team member',
		worker: 'community worker',
		coordinator: 'coordinator',
		admin: 'administrator'
	},
	roleMeanings: {
		resident: 'resident: reads what residents may read',
		member: 'team member: reads along with the team',
		worker: 'community worker: notes and does',
		coordinator: 'coordinator: community worker who helps the whole team',
		admin: 'administrator: arranges people and areas, reads no notes'
	},
	everywhere: 'whole organisation',
	ended: (day: string) => `access until ${day}`,
	endAccess: 'End access',
	takeRole: (role: string) => `Take the role ${role} back`,
	giveRole: 'Give a role',
	role: 'Role',
	team: 'Team',
	invite: 'Invite somebody',
	inviteLead: 'A mail with a link is sent. It works for fourteen days.',
	name: 'Name',
	email: 'E-mail address',
	worksFor: 'Works for (if that is another organisation)',
	send: 'Send the invitation',
	sent: 'The invitation is on its way.',
	invitations: 'Open invitations',
	noInvitations: 'There are no open invitations.',
	until: (day: string) => `works until ${day}`,
	revoke: 'Take back',
	addTeam: 'Add a team',
	teamName: 'What is the team called?',
	purpose: 'What do you share notes for?',
	keep: 'Keep',
	kept: 'Kept.',
	organisation: 'Name of the organisation',
	rawNotesMonths: 'After how many months is a note removed that nothing was done with?',
	rawNotesHint: 'From 1 to 120. Twelve is usual.',
	noMail: 'There is no mail.',
	mailSent: (day: string) => `sent on ${day}`,
	mailWaiting: 'waiting; pass it on yourself if there is no mail server',
	mailFailed: (error: string) => `did not work yet: ${error}`,
	mailGivenUp: (day: string, error: string) =>
		`did not arrive, and not tried any more since ${day}: ${error}`,
	mailsGivenUp: (number: number) =>
		number === 1
			? 'One message did not arrive. Is the address right? Else pass it on yourself.'
			: `${number} messages did not arrive. Are the addresses right? Else pass them on yourself.`,
	mailRetry: 'Try again',
	noHistory: 'Nothing has happened yet.',
	who: 'Who',
	what: 'What',
	when: 'When',
	program: 'Vierzet itself',
	refused: 'refused'
};
