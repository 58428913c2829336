import { momentOf, realWall, type OpenActivity } from '../activity/shared.rules.ts';
import { escaped, linesOf } from './lines.rules.ts';

/** Why there is no VALARM or METHOD: a feed that one subscribes to only publishes (RFC 7986, RFC 5545). */
export interface Feed {
	name: string;
	/** The address of the page it belongs to. */
	url: string;
	/** How the own words of a time that was cancelled or moved begin, in the language of the reader. */
	words: { bring: string; gets: string; cancelled: string };
}

const zone = [
	...['BEGIN:VTIMEZONE', 'TZID:Europe/Amsterdam'],
	...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST'],
	...['DTSTART:19700329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
	...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET'],
	...['DTSTART:19701025T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
	'END:VTIMEZONE'
];

const local = (wall: string) => `${wall.replaceAll(/[-:]/g, '')}00`;
const inUtc = (moment: Date) => `${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
const at = (name: string, wall: string) => `${name};TZID=Europe/Amsterdam:${local(wall)}`;

/** The end of a rule is written in UTC, since its start has a zone (RFC 5545, 3.3.10). */
const ruleInUtc = (rule: string) =>
	rule.replace(
		/UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\d/,
		(_, year, month, day, hour, minute) =>
			`UNTIL=${inUtc(momentOf(`${year}-${month}-${day}T${hour}:${minute}`))}`
	);

const frame = ({ name, url }: Feed, ...events: string[]) =>
	linesOf([
		...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Vierzet//Agenda//NL', 'CALSCALE:GREGORIAN'],
		...['METHOD:PUBLISH', `NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`],
		...['X-WR-TIMEZONE:Europe/Amsterdam', `URL:${url}`],
		...['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H'],
		...zone
	]) +
	events.join('') +
	linesOf(['END:VCALENDAR']);

/** One activity: all its times by rule, and each moved time under the same UID. */
function eventsOf(activity: OpenActivity, { words }: Feed, url: string): string {
	const { id, state, firstStart, minutes, rule, exceptions, place, sequence } = activity;
	const changed = inUtc(new Date(activity.changedAt));
	const away = exceptions.filter((one) => !one.movedTo);
	const moved = exceptions.filter((one) => one.movedTo);
	const isOff = state === 'cancelled' || (!rule && away.length > 0);
	const told = (reason: string | null) =>
		[
			isOff && activity.cancelledBecause && `${words.cancelled}: ${activity.cancelledBecause}`,
			...[reason, activity.text, activity.gets && `${words.gets}: ${activity.gets}`],
			activity.bring && `${words.bring}: ${activity.bring}`
		]
			.filter(Boolean)
			.join('\n');
	const event = (when: (string | null)[], reason: string | null) => {
		const description = told(reason);
		return linesOf([
			...['BEGIN:VEVENT', `UID:${id}`, `DTSTAMP:${changed}`, `LAST-MODIFIED:${changed}`],
			...[`SEQUENCE:${sequence}`, ...when, `DURATION:PT${minutes}M`],
			`SUMMARY:${escaped(activity.title)}`,
			description ? `DESCRIPTION:${escaped(description)}` : null,
			activity.where ? `LOCATION:${escaped(activity.where)}` : null,
			place ? `GEO:${place.latitude.toFixed(5)};${place.longitude.toFixed(5)}` : null,
			...[`URL:${url}`, `STATUS:${isOff ? 'CANCELLED' : 'CONFIRMED'}`, 'END:VEVENT']
		]);
	};
	if (!rule)
		return event([at('DTSTART', moved[0]?.movedTo ?? firstStart)], moved[0]?.reason ?? null);
	const whole = event(
		[
			...[at('DTSTART', firstStart), `RRULE:${ruleInUtc(rule)}`],
			...away.map(({ starts }) => at('EXDATE', starts))
		],
		null
	);
	const others = moved.map(({ starts, movedTo, reason }) =>
		event([at('RECURRENCE-ID', starts), at('DTSTART', realWall(movedTo!))], reason)
	);
	return whole + others.join('');
}

/** A calendar of activities (text/calendar): the same facts always make the same octets. */
export const calendarOf = (
	activities: readonly OpenActivity[],
	feed: Feed,
	urlOf: (id: string) => string
): string => frame(feed, ...activities.map((one) => eventsOf(one, feed, urlOf(one.id))));

/** A task as a whole day: calendars that know no tasks show it too. */
export interface CalendarTask {
	id: string;
	what: string;
	dueOn: string;
	title: string;
	activityId: string;
	changedAt: string;
}

/** The own tasks of one person as a calendar. */
export const taskCalendar = (
	tasks: readonly CalendarTask[],
	feed: Feed,
	urlOf: (id: string) => string
): string =>
	frame(
		feed,
		...tasks.map((task) =>
			linesOf([
				...['BEGIN:VEVENT', `UID:${task.id}`, `DTSTAMP:${inUtc(new Date(task.changedAt))}`],
				...['SEQUENCE:0', `DTSTART;VALUE=DATE:${task.dueOn.replaceAll('-', '')}`],
				`SUMMARY:${escaped(`${task.what} (${task.title})`)}`,
				...[`URL:${urlOf(task.activityId)}`, 'TRANSP:TRANSPARENT', 'STATUS:CONFIRMED', 'END:VEVENT']
			])
		)
	);
