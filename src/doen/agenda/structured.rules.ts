import { addMinutes, realWall, withOffset } from '../activity/wall-clock.rules.ts';
import type { OpenActivity } from '../activity/activity.schema.ts';

interface Time {
	starts: string;
	at: string;
	moved: boolean;
}

/** One time of an activity for search engines (schema.org/Event), as JSON that is safe inside a script element. */
export function structuredEvent(
	activity: Pick<OpenActivity, 'title' | 'text' | 'where' | 'minutes' | 'feeCents' | 'place'>,
	{
		time,
		isOff,
		url,
		organiser,
		area
	}: { time: Time; isOff: boolean; url: string; organiser: string; area: string }
): string {
	const { title, text, where, minutes, feeCents, place } = activity;
	const status = isOff ? 'Cancelled' : time.moved ? 'Rescheduled' : 'Scheduled';
	const event = {
		...{ '@context': 'https://schema.org', '@type': 'Event', name: title, url },
		...(text ? { description: text } : {}),
		startDate: withOffset(time.at),
		endDate: withOffset(addMinutes(realWall(time.at), minutes)),
		...(time.moved ? { previousStartDate: withOffset(time.starts) } : {}),
		eventStatus: `https://schema.org/Event${status}`,
		eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
		location: {
			...{ '@type': 'Place', name: where ?? area, address: area },
			...(place ? { geo: { '@type': 'GeoCoordinates', ...place } } : {})
		},
		organizer: { '@type': 'Organization', name: organiser },
		...(feeCents === null ? {} : { isAccessibleForFree: feeCents === 0 })
	};
	return JSON.stringify(event).replaceAll('<', '\\u003c');
}
