import ical, {
	ICalAttendeeRole,
	ICalAttendeeStatus,
	ICalCalendarMethod,
	ICalEventStatus
} from 'ical-generator';
import { momentOf } from '../activity/wall-clock.rules.ts';
import type { WallTime } from './sign-up.store.ts';

/** A meeting as it stands in the calendar of who is invited. */
export interface Meeting {
	/** Stays the same for as long as the invitation lives. */
	uid: string;
	/** Counts the changes after the first invitation. */
	sequence: number;
	title: string;
	begins: WallTime;
	minutes: number;
	location: string | null;
	/** The address of the page to answer. */
	link: string;
	/** From whom, as in "Vierzet <vierzet@voorbeeld.nl>". */
	from: string;
	to: { label: string; email: string };
	/** When it was made. */
	now: Date;
}

/** The name and the address of "Name <address>". */
export function senderOf(from: string): { name: string; email: string } {
	const found = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from);
	return found
		? { name: found[1] || found[2]!, email: found[2]! }
		: { name: from.trim(), email: from.trim() };
}

/**
 * The calendar part of an invitation (RFC 5546 REQUEST or CANCEL). It tells the moment in UTC, which every calendar reads
 * the same, also across the change of clock.
 */
export function calendarOf(method: 'REQUEST' | 'CANCEL', meeting: Meeting): string {
	const start = momentOf(meeting.begins);
	const { name, email } = senderOf(meeting.from);
	const calendar = ical({
		prodId: { company: 'Vierzet', product: 'Vierzet', language: 'NL' },
		method: ICalCalendarMethod[method]
	});
	calendar.createEvent({
		id: meeting.uid,
		sequence: meeting.sequence,
		stamp: meeting.now,
		...{ start, end: new Date(start.getTime() + meeting.minutes * 60_000) },
		summary: meeting.title,
		status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		location: meeting.location,
		description: meeting.link,
		url: meeting.link,
		organizer: { name, email },
		attendees: [
			{
				...{ name: meeting.to.label, email: meeting.to.email, rsvp: method === 'REQUEST' },
				...{ role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.NEEDSACTION }
			}
		]
	});
	return calendar.toString();
}
