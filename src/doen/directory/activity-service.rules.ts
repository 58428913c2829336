import { v5 } from 'uuid';
import type { OpenActivity } from '../activity/index.ts';
import { schedulesOf } from './activity-schedule.rules.ts';
import type { HsdsRecord } from './hsds.fields.ts';

const ways: Record<string, string> = {
	stepFree: 'zonder drempel of trap',
	toilet: 'aangepast toilet',
	quiet: 'een rustige plek',
	language: 'ook met weinig Nederlands',
	sound: 'goed te verstaan (ringleiding of microfoon)',
	children: 'kinderen mogen mee',
	companion: 'iemand mag meekomen om te helpen'
};
const joining: Record<string, string> = {
	none: 'Kom gewoon langs.',
	open: 'Geef je op; een voornaam is genoeg.',
	headCount: 'Laat weten met hoeveel mensen je komt.'
};
const euros = (cents: number) => `€ ${(cents / 100).toFixed(2).replace('.', ',')}`;
const some = <T>(list: readonly T[], name: string) => (list.length > 0 ? { [name]: list } : {});

/** Where it is, with how one gets in; undefined when nobody told where. */
function placeOf({ id, where, place, accessible, accessibleNote }: OpenActivity) {
	if (!where && !place) return undefined;
	const doors = accessible.map((way) => ({
		...{ id: v5(`accessibility ${way}`, id), description: ways[way] ?? way }
	}));
	const note = accessibleNote ? [{ id: v5('accessibility', id), description: accessibleNote }] : [];
	const location = {
		...{ id: v5('location', id), location_type: 'physical', ...(where ? { name: where } : {}) },
		...place,
		...some([...doors, ...note], 'accessibility')
	};
	return { id: v5('place', id), location };
}

function costOf({ id, feeCents }: OpenActivity): HsdsRecord {
	if (feeCents === null) return {};
	const cost = { id: v5('cost', id), option: 'per keer', amount: feeCents / 100, currency: 'EUR' };
	const words = feeCents === 0 ? 'gratis' : `${euros(feeCents)} per keer`;
	return { fees_description: words, cost_options: [cost] };
}

const spoken = (wall: string) => `${wall.slice(0, 10)} ${wall.slice(11, 16)}`;

/** Times from now on that do not go on as usual, in a sentence each. */
const alertOf = ({ exceptions }: OpenActivity, now: string) =>
	exceptions
		.filter(({ starts, movedTo }) => starts >= now || (movedTo !== null && movedTo >= now))
		.map(({ starts, movedTo, reason }) =>
			[
				movedTo
					? `${spoken(starts)} is verplaatst naar ${spoken(movedTo)}`
					: `${spoken(starts)} gaat niet door`,
				...(reason ? [reason] : [])
			].join(': ')
		)
		.join('. ');

/**
 * An activity that neighbours may come to, as a service of HSDS.
 * @param now by the clock on the wall in the Netherlands
 */
export function activityAsService(
	one: OpenActivity,
	organization: HsdsRecord,
	now: string
): HsdsRecord {
	const place = placeOf(one);
	const alert = alertOf(one, now);
	const { id, title, text, groups, hosts, areaId, areaName } = one;
	const area = areaName ? [{ id: v5(`area ${areaId}`, id), name: areaName }] : [];
	// Who receives people is a role or a group: HSDS has a contact with a title for it.
	const contacts = hosts ? [{ id: v5('hosts', id), title: hosts }] : [];
	return {
		...{ id, name: title || text.slice(0, 200), status: 'active', last_modified: one.changedAt },
		...(text ? { description: text } : {}),
		...(groups.length > 0 ? { eligibility_description: groups.join(', ') } : {}),
		...{ application_process: joining[one.signUp], organization, ...costOf(one) },
		...(alert ? { alert } : {}),
		...some(schedulesOf(one), 'schedules'),
		...some(place ? [place] : [], 'service_at_locations'),
		...some(area, 'service_areas'),
		...some(contacts, 'contacts')
	};
}

/** The place of such a service with the service in it, as under service_at_locations; undefined where it has no place. */
export function activityAtPlace(service: HsdsRecord): HsdsRecord | undefined {
	const { service_at_locations: places, ...bare } = service;
	const [place] = (places ?? []) as HsdsRecord[];
	return place && { ...place, service: bare };
}

/** The id of the place of an activity. */
export const placeIdOf = (activityId: string): string => v5('place', activityId);
