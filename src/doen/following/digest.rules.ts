import type { Period, Subject } from './follower.store.ts';

const days: Record<Period, number> = { daily: 1, weekly: 7 };
const day = 86_400_000;
const hour = 3_600_000;

/** More requests than this, not confirmed, within so many minutes, are no neighbourhood but a machine. */
export const mostUnconfirmed = 60;
export const withinMinutes = 10;
/** How often one address gets a mail to confirm within an hour: somebody else may have typed it. */
const mostAsked = 3;

/** The count of requests for an address after one more; undefined when that is too many. */
export function askedAgain(
	{ askedSince, askedTimes }: { askedSince: Date; askedTimes: number },
	at: Date
): { askedSince: Date; askedTimes: number } | undefined {
	if (at.getTime() - askedSince.getTime() >= hour) return { askedSince: at, askedTimes: 1 };
	return askedTimes >= mostAsked ? undefined : { askedSince, askedTimes: askedTimes + 1 };
}

/** The first moment after now in the rhythm that began at a moment: missed turns are not made up for. */
export function nextDue(from: Date, period: Period, now: Date): Date {
	const step = days[period] * day;
	const turns = Math.max(1, Math.floor((now.getTime() - from.getTime()) / step) + 1);
	return new Date(from.getTime() + turns * step);
}

export interface DigestMessage {
	id: string;
	title: string;
	text: string;
	publishedAt: Date;
	/** On whose page it stands. */
	pageId: string;
	pageName: string;
	pageSlug: string;
	/** The public plans, activities and initiatives it tells of. */
	about: { id: string; title: string }[];
}

export interface DigestGroup {
	name: string;
	messages: DigestMessage[];
}

/**
 * What goes into the mail of one follower: per thing they follow, the newest first; each message once, under the plan or
 * activity before the neighbourhood. Nothing new gives no groups, and no mail.
 * @param within whether an area is, or lies in, another one
 */
export function digestOf(
	follows: readonly Subject[],
	messages: readonly DigestMessage[],
	sentUntil: Date,
	within: (areaId: string, around: string) => boolean
): DigestGroup[] {
	const groups = new Map<string, DigestGroup>();
	const fresh = messages
		.filter(({ publishedAt }) => publishedAt > sentUntil)
		.toSorted((a, b) => +b.publishedAt - +a.publishedAt || (a.id < b.id ? 1 : -1));
	for (const message of fresh) {
		const entry = message.about.find(({ id }) => follows.some((one) => one.entryId === id));
		const area = follows.some((one) => one.areaId && within(message.pageId, one.areaId));
		const place = entry
			? { key: entry.id, name: entry.title }
			: area && { key: message.pageId, name: message.pageName };
		if (!place) continue;
		const group = groups.get(place.key) ?? { name: place.name, messages: [] };
		groups.set(place.key, { ...group, messages: [...group.messages, message] });
	}
	return [...groups.values()];
}

/** Tells of each area whether it is, or lies in, another one. */
export function withinOf(areas: readonly { id: string; parentId: string | null }[]) {
	const parents = new Map(areas.map(({ id, parentId }) => [id, parentId]));
	return (areaId: string, around: string): boolean => {
		let at: string | null | undefined = areaId;
		for (let steps = 0; at && steps < 20; steps++) {
			if (at === around) return true;
			at = parents.get(at);
		}
		return false;
	};
}
