import { photosOfForm } from '#ui/shared.ts';
import { v7 } from 'uuid';
import type { Waiting, WaitingKind } from './device.ts';

const lists = ['facets'];
const ofPhotos = ['photos', 'photoIds', 'alts'];

/** The field that holds the words of each kind. */
export const mainField = (kind: WaitingKind): string =>
	({ walk: 'title', walkClosing: 'summary', photo: 'alt' })[kind as string] ?? 'text';

/** Where each kind of write goes, below /api/v1. */
const places: Record<Exclude<WaitingKind, 'photo'>, (id: string) => string> = {
	note: (id) => `/observations/${id}`,
	presence: (id) => `/presences/${id}`,
	question: (id) => `/questions/${id}`,
	walk: (id) => `/walkthroughs/${id}`,
	walkClosing: (id) => `/walkthroughs/${id}/closing`
};

/** The fields of a form as the body that the API takes; what was left empty is left out. */
function bodyOf(data: FormData): Record<string, unknown> {
	const body: Record<string, unknown> = {};
	for (const [name, value] of data) {
		if (typeof value !== 'string' || value === '' || ofPhotos.includes(name)) continue;
		const [first = '', second] = name.split('.');
		if (second) body[first] = { ...(body[first] as object), [second]: value };
		else if (lists.includes(first)) body[first] = [...((body[first] as string[]) ?? []), value];
		else body[first] = value;
	}
	for (const beside of ['promise', 'question']) {
		if (!(body[beside] as { text?: string } | undefined)?.text) delete body[beside];
	}
	return body;
}

/**
 * What a form wants to write: the thing itself, then its photos.
 * @param data the form; its `id` is the id of the write, and for the closing of a walk `walkId` says which
 */
export function writesOf(
	kind: Exclude<WaitingKind, 'photo'>,
	owner: string,
	data: FormData,
	madeAt: string
): Waiting[] {
	const { id: given, walkId, ...body } = bodyOf(data);
	const id = String(given);
	const base = { owner, madeAt, state: 'waiting' as const };
	const isClosing = kind === 'walkClosing';
	const after = isClosing ? String(walkId) : (body.walkthroughId as string | undefined);
	const path = places[kind](isClosing ? String(walkId) : id);
	const first = {
		...base,
		id,
		kind,
		path,
		after,
		body: isClosing ? { ...body, writeId: id } : body
	};
	const photos = photosOfForm(data).map(({ id: photoId = v7(), file, alt }) => ({
		...{ ...base, id: photoId, kind: 'photo' as const, path: `/photos/${photoId}`, after: id },
		...{ photo: file as Blob, body: { entryId: id, ...(alt && { alt }) } }
	}));
	return [first, ...photos];
}

/** The day in the Netherlands, told by the clock of the server as far as this device knows it. */
export const dayHere = (clockAhead: number, now = Date.now()): string =>
	new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(
		// Two minutes apart is the journey of an answer, not a clock that is wrong.
		now + (Math.abs(clockAhead) > 120_000 ? clockAhead : 0)
	);
