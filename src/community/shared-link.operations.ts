import {
	newToken,
	Problem,
	addMonths,
	agreedDayShape,
	dayOf,
	fieldProblem,
	idShape,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { countChange } from './entry.store.ts';
import { addSharedLink, findSharedLinks, purposes, revoke } from './shared-link.store.ts';
import { findEntry } from './spine.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
/** A link works this many months, unless another day is agreed. */
const months = 3;

/** Makes a link by which people without an account take part in one thing. */
export const makeSharedLink = writeOperation({
	name: 'sharedLink.make',
	object: 'sharedLink',
	summary: { nl: 'Maak een link om mee te doen', en: 'Make a link to take part' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		entryId: idShape,
		purpose: z.enum(purposes),
		/** A group or role, never a name. */
		forWhom: shortText(),
		expiresOn: agreedDayShape().optional()
	}),
	example: {
		id: exampleId(1),
		entryId: exampleId(2),
		purpose: 'coWrite',
		forWhom: 'bewoners van de Garenhof'
	},
	rest: { method: 'put', path: '/shared-links/{id}', tag: 'community' },
	async work({ id, entryId, purpose, forWhom, expiresOn }, { tx, actor, clock }) {
		const { organisationId } = actor;
		if (!(await findEntry(tx, organisationId, entryId)))
			throw fieldProblem('entryId', 'unknownEntry');
		const createdAt = clock();
		const today = dayOf(createdAt);
		if (expiresOn && expiresOn < today) throw fieldProblem('expiresOn', 'dayPassed');
		if ((await countChange(tx, organisationId, entryId)) === undefined)
			throw new Problem('forbidden');
		await addSharedLink(tx, {
			...{ organisationId, id, entryId, purpose, forWhom, createdAt },
			token: newToken(),
			expiresOn: expiresOn ?? addMonths(today, months)
		});
		return { id, version: 1 };
	}
});

/** Takes a link back: who opens it from now on reads a friendly sentence. */
export const revokeSharedLink = writeOperation({
	name: 'sharedLink.revoke',
	object: 'sharedLink',
	summary: { nl: 'Trek een link in', en: 'Take a link back' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/shared-links/{id}/revocations', tag: 'community' },
	async work({ id }, { tx, actor, clock }) {
		if (!(await revoke(tx, actor.organisationId, id, dayOf(clock()))))
			throw new Problem('notFound');
		return { id, version: 2 };
	}
});

/** The links of one entry, for the team that keeps it. */
export const listSharedLinks = readOperation({
	name: 'sharedLink.list',
	summary: { nl: 'Links om mee te doen', en: 'Links to take part' },
	audience: ['worker'],
	input: z.strictObject({ entryId: idShape }),
	output: z.array(
		z.object({
			id: idShape,
			purpose: z.enum(purposes),
			token: z.string(),
			forWhom: z.string(),
			expiresOn: z.string(),
			revokedOn: z.string().nullable()
		})
	),
	example: { entryId: exampleId(2) },
	rest: { method: 'get', path: '/entries/{entryId}/shared-links', tag: 'community' },
	work: ({ entryId }, { tx, actor }) => findSharedLinks(tx, actor.organisationId, entryId)
});
