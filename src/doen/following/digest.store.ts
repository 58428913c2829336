import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Period } from './follower.store.ts';

/** Followers whose turn it is, held until this transaction ends; another worker takes others. */
export const takeDue = (tx: Write, organisationId: string, now: Date, most: number) =>
	tx
		.selectFrom('follower')
		.select(['id', 'address', 'token', 'period', 'sentUntil', 'dueAt'])
		.$narrowType<{ period: Period }>()
		.where('organisationId', '=', organisationId)
		.where('dueAt', '<=', now)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('follow')
					.select('follow.id')
					.whereRef('follow.organisationId', '=', 'follower.organisationId')
					.whereRef('follow.followerId', '=', 'follower.id')
					.where('follow.confirmedAt', 'is not', null)
			)
		)
		.orderBy('dueAt')
		.limit(most)
		.forUpdate()
		.skipLocked()
		.execute();

/** What these followers follow and confirmed. */
export const findConfirmed = (tx: Read, organisationId: string, followerIds: readonly string[]) =>
	tx
		.selectFrom('follow')
		.select(['followerId', 'areaId', 'entryId'])
		.where('organisationId', '=', organisationId)
		.where('followerId', 'in', followerIds)
		.where('confirmedAt', 'is not', null)
		.execute();

/** What was published for everybody between two moments, with the page it stands on. */
export const findPublished = (tx: Read, organisationId: string, since: Date, until: Date) =>
	tx
		.selectFrom('progressMessage')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'progressMessage.organisationId')
				.onRef('entry.id', '=', 'progressMessage.id')
		)
		.innerJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'progressMessage.organisationId')
				.onRef('area.id', '=', 'progressMessage.pageId')
		)
		.select(['entry.id', 'entry.title', 'entry.text', 'progressMessage.publishedAt'])
		.select(['area.id as pageId', 'area.name as pageName', 'area.slug as pageSlug'])
		.where('progressMessage.organisationId', '=', organisationId)
		.where('publishedAt', '>', since)
		.where('publishedAt', '<=', until)
		.where('withdrawnOn', 'is', null)
		.where('entry.visibility', '=', 'public')
		.where('area.hasPublicPage', '=', true)
		.execute();

export const findParents = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('area')
		.select(['id', 'parentId'])
		.where('organisationId', '=', organisationId)
		.execute();

/** Moves the marks of followers: until when everything was sent, and when it is their turn again. */
export const moveMarks = (
	tx: Write,
	organisationId: string,
	marks: readonly { id: string; dueAt: Date }[],
	sentUntil: Date
) =>
	sql`update follower f set sent_until = greatest(f.sent_until, ${sentUntil}), due_at = m.due_at
		from unnest(${marks.map(({ id }) => id)}::uuid[], ${marks.map(({ dueAt }) => dueAt)}::timestamptz[]) m (id, due_at)
		where f.organisation_id = ${organisationId} and f.id = m.id`.execute(tx);
