import { queueMail } from '#community/index.ts';
import { readSettings, wallInWords, type Write } from '#kernel/index.ts';
import { calendarOf } from './invitation.rules.ts';
import type { WallTime } from './sign-up.store.ts';

/** How long a meeting is taken to last where nobody said so, in minutes. */
const usualMinutes = 60;

export const replyLinkOf = (token: string): string => `${readSettings().origin}/antwoord/${token}`;

type Kind = 'invited' | 'moved' | 'changed' | 'cancelled';
const subjects: Record<Kind, string> = {
	invited: 'Uitnodiging',
	moved: 'Op een ander moment',
	changed: 'Er is iets veranderd',
	cancelled: 'Gaat niet door'
};

/** Puts an invitation, or a change of it, in the post, with its part for the calendar. */
export async function sendInvitationLetter(
	tx: Write,
	organisationId: string,
	kind: Kind,
	invitation: { id: string; label: string; email: string; token: string; sequence: number },
	about: {
		title: string;
		location: string | null;
		begins: WallTime;
		minutes: number | null;
		now: Date;
		reason?: string | null;
	}
): Promise<void> {
	const { origin, MAIL_FROM: from } = readSettings();
	const link = replyLinkOf(invitation.token);
	const { title, location, begins, now, reason } = about;
	const cancelled = kind === 'cancelled';
	const calendar = calendarOf(cancelled ? 'CANCEL' : 'REQUEST', {
		...{ title, location, begins, now, link, from, sequence: invitation.sequence },
		uid: `${invitation.id}@${new URL(origin).hostname}`,
		minutes: about.minutes ?? usualMinutes,
		to: { label: invitation.label, email: invitation.email }
	});
	const body = [
		'Dag,',
		'',
		cancelled ? 'Jammer: dit gaat niet door.' : `${subjects[kind]} voor: ${invitation.label}`,
		'',
		title,
		wallInWords(begins, 'nl'),
		...(location ? [`Waar: ${location}`] : []),
		...(reason ? [`Waarom: ${reason}`] : []),
		...(cancelled ? [] : ['', 'Kom je? Laat het weten met deze link:', link]),
		'',
		...(cancelled
			? ['—', 'This does not go on.']
			: ['—', 'You are invited. Answer with the link above.']),
		''
	].join('\n');
	const subject = `${subjects[kind]}: ${title}`.replace(/\s+/g, ' ');
	await queueMail(tx, organisationId, { to: invitation.email, subject, body, calendar }, now);
}
