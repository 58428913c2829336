import { withoutPersons, type HsdsRecord } from '#doen/index.ts';

/** A service in a directory elsewhere, as it is kept here: without any person. */
export interface NeighbourService {
	id: string;
	name: string;
	text: string;
	provider: string | null;
	place: string | null;
	website: string | null;
	confirmedOn: string | null;
}

const isRecord = (value: unknown): value is HsdsRecord =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : []);
const words = (value: unknown, most: number): string | null => {
	const text = typeof value === 'string' ? value.replaceAll('\u0000', '').trim() : '';
	return text ? text.slice(0, most) : null;
};
const dayIn = (value: unknown, today: string): string | null => {
	const day = typeof value === 'string' ? /^\d{4}-\d\d-\d\d/.exec(value)?.[0] : undefined;
	return day && !Number.isNaN(Date.parse(day)) && day <= today ? day : null;
};
/** Only what a browser opens safely becomes a link. */
const webOf = (value: unknown): string | null => {
	const text = words(value, 1000);
	return text && /^https?:$/.test(URL.parse(text)?.protocol ?? '') ? text : null;
};
const addresses = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/** A service as it is kept; undefined for what is no more, or rests. */
export function serviceOf(whole: HsdsRecord, today: string): NeighbourService | undefined {
	const { record } = withoutPersons(whole);
	if (record.status !== 'active' && record.status !== undefined) return undefined;
	const at = listOf(record.service_at_locations)[0];
	const location = isRecord(at?.location) ? at.location : undefined;
	const address = listOf(location?.addresses)[0];
	const organization = isRecord(record.organization) ? record.organization : undefined;
	const name = words(record.name, 300);
	if (!name) return undefined;
	const place = [words(location?.name, 140), words(address?.city, 140)].filter(Boolean).join(', ');
	return {
		...{ id: String(record.id).toLowerCase(), name, place: place || null },
		text: (words(record.description, 5000) ?? '').replaceAll(addresses, '…'),
		provider: words(organization?.name ?? record.organization_name, 300),
		website: webOf(record.url),
		confirmedOn: dayIn(record.assured_date, today) ?? dayIn(record.last_modified, today)
	};
}
