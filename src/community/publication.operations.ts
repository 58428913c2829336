import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	newId,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { findArea, publicAreaAround } from './area.store.ts';
import { addEntry } from './entry.store.ts';
import { mostPhotos, photoShape } from './photo.operations.ts';
import { addPhoto, findPhotosToShow, photosOf } from './photo.store.ts';
import { addPublication, findPublications, listSeen, takeBack } from './publication.store.ts';
import { reactionLine } from './reaction.operations.ts';
import { findShown } from './reaction.store.ts';
import { addLink, findCycle, listSteps } from './spine.store.ts';

const moves = ['zien', 'denken', 'doen', 'vinden'] as const;
const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** Shows residents what was chosen for them, in words chosen for them; the notes behind it stay where they are (67). */
export const publish = writeOperation({
	name: 'publication.publish',
	object: 'publication',
	summary: { nl: 'Laat zien aan de buurt', en: 'Show it to the neighbourhood' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		/** The round it tells about; without it the parts are observations in an area. */
		cycleId: idShape.optional(),
		areaId: idShape.optional(),
		title: shortText(),
		audience: z.enum(['residents', 'public']),
		parts: z
			.array(z.strictObject({ entryId: idShape, move: z.enum(moves), text: shortText(5000) }))
			.max(40),
		/** Photos beside these parts, each with words for who does not see it. */
		photoIds: z.array(idShape).max(mostPhotos).default([])
	}),
	example: {
		id: exampleId(8),
		cycleId: exampleId(3),
		title: 'Het bankje in de Klosstraat',
		audience: 'public',
		parts: [{ entryId: exampleId(4), move: 'doen', text: 'Er staat nu een tafel met een dambord.' }]
	},
	rest: { method: 'put', path: '/publications/{id}', tag: 'community' },
	async work(input, { tx, actor, clock }) {
		const { organisationId } = actor;
		const { id, cycleId = null, title, parts } = input;
		if (parts.length === 0) throw new Problem('nothingToShow');
		const matter = cycleId
			? await findCycle(tx, organisationId, cycleId)
			: input.areaId && (await findArea(tx, organisationId, input.areaId));
		if (!matter) throw fieldProblem(cycleId ? 'cycleId' : 'areaId', 'unknownEntry');
		const known = cycleId
			? await listSteps(tx, organisationId, cycleId)
			: await listSeen(
					tx,
					organisationId,
					input.areaId!,
					parts.map((part) => part.entryId)
				);
		const strange = parts.findIndex(
			(part) => !known.some((one) => one.id === part.entryId && one.move === part.move)
		);
		if (strange >= 0) throw fieldProblem(`parts.${strange}.entryId`, 'unknownEntry');
		const entryIds = parts.map(({ entryId }) => entryId);
		const photos = await findPhotosToShow(tx, organisationId, input.photoIds, entryIds);
		if (photos.length < new Set(input.photoIds).size)
			throw fieldProblem('photoIds', 'unknownEntry');
		if (photos.some(({ alt }) => !alt)) throw fieldProblem('photoIds', 'photoNeedsWords');
		const createdAt = clock();
		const areaId = cycleId && 'areaId' in matter ? matter.areaId : input.areaId;
		const page = areaId ? await publicAreaAround(tx, organisationId, areaId) : undefined;
		if (!page) throw new Problem('noPublicPage');
		await addEntry(tx, {
			...{
				organisationId,
				id,
				kind: 'publication',
				areaId: page.id,
				teamId: matter.teamId,
				title
			},
			...{
				text: parts
					.map((part) => part.text)
					.join('\n')
					.slice(0, 20_000),
				happenedOn: dayOf(createdAt)
			},
			...{ authorId: actor.personId!, visibility: input.audience, expiresOn: null, createdAt }
		});
		await addPublication(tx, { organisationId, id, cycleId }, parts);
		// A photo of its own beside the publication: it is public as long as the publication is, and no longer.
		for (const photo of photos)
			await addPhoto(tx, { organisationId, ...photo, id: newId(), entryId: id, createdAt });
		for (const toId of new Set(entryIds)) {
			await addLink(tx, { organisationId, fromId: id, toId, role: 'shows', createdAt });
		}
		return { id, version: 1 };
	}
});

/** Takes a publication back. */
export const withdrawPublication = writeOperation({
	name: 'publication.withdraw',
	object: 'publication',
	summary: { nl: 'Neem terug', en: 'Take it back' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(8) },
	rest: { method: 'post', path: '/publications/{id}/withdrawals', tag: 'community' },
	async work({ id }, { tx, actor, clock }) {
		const version = await takeBack(tx, actor.organisationId, id, dayOf(clock()));
		if (version === undefined) throw new Problem('notFound');
		return { id, version };
	}
});

/** What may be read of an area by whoever asks, signed in or not. */
export const listPublications = readOperation({
	name: 'publication.list',
	summary: { nl: 'Wat de buurt laat zien', en: 'What the neighbourhood shows' },
	audience: ['public'],
	input: z.strictObject({ areaId: idShape }),
	output: z.array(
		z.object({
			id: idShape,
			title: z.string(),
			happenedOn: z.string(),
			parts: z.array(z.object({ move: z.enum(moves), text: z.string() })),
			photos: z.array(photoShape),
			reactions: z.array(reactionLine)
		})
	),
	example: { areaId: exampleId(1) },
	rest: { method: 'get', path: '/areas/{areaId}/publications', tag: 'community' },
	async work({ areaId }, { tx, actor }) {
		const found = await findPublications(tx, actor.organisationId, areaId);
		const ids = found.map(({ id }) => id);
		const shown = await findShown(tx, actor.organisationId, ids);
		const reactionsTo = (id: string) => shown.filter(({ publicationId }) => publicationId === id);
		const photos = await photosOf(tx, actor.organisationId, ids);
		const photosTo = (id: string) =>
			photos.filter(({ entryId }) => entryId === id).map(({ entryId: _, ...photo }) => photo);
		return found.map((one) => ({
			...one,
			photos: photosTo(one.id),
			reactions: reactionsTo(one.id) as never
		}));
	}
});
