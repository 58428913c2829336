import {
	Problem,
	fieldProblem,
	idShape,
	maybe,
	optionalText,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { addEntry, changeEntryText, countChange } from './entry.store.ts';
import { addLink, findEntry, keepForGood, removeLink } from './spine.store.ts';
import { addTheme, changeTheme, findThemes, namedBy } from './theme.store.ts';
import { newThought } from './thought.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const words = {
	name: shortText(),
	text: optionalText(5000),
	namedBy: z.enum(namedBy).default('worker')
};

/** What a theme may gather: what was seen, asked and found. */
export const gatherable = ['observation', 'question', 'lookBack', 'walkthrough'] as const;

/** Begins a theme, under a name in residents' words (74). */
export const addATheme = writeOperation({
	name: 'theme.add',
	object: 'theme',
	summary: { nl: 'Begin een thema', en: 'Begin a theme' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		areaId: maybe(idShape),
		...words,
		/** What it gathers from the start. */
		entryIds: z.array(idShape).max(200).default([])
	}),
	example: { id: exampleId(1), name: 'Post die je niet durft te openen', namedBy: 'residents' },
	rest: { method: 'put', path: '/themes/{id}', tag: 'community' },
	async work({ id, areaId, name, text, namedBy: named, entryIds }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		for (const [index, entryId] of entryIds.entries())
			await gathered(ask, entryId, `entryIds.${index}`);
		const spine = await newThought(ask, { areaId, title: name, text: text ?? '' });
		await addEntry(tx, { ...spine, id, kind: 'theme' });
		await addTheme(tx, { organisationId, id, namedBy: named });
		for (const toId of new Set(entryIds))
			await addLink(tx, {
				...{ organisationId, fromId: id, toId, role: 'gathers' },
				createdAt: spine.createdAt
			});
		if (entryIds.length > 0) await keepForGood(tx, organisationId, entryIds);
		return { id, version: 1 };
	}
});

type Asked = Parameters<(typeof addATheme)['work']>[1];

/** @throws Problem when it is not there for this reader, or is nothing a theme gathers */
async function gathered({ tx, actor }: Asked, entryId: string, path: string): Promise<void> {
	const entry = await findEntry(tx, actor.organisationId, entryId);
	if (!gatherable.some((kind) => kind === entry?.kind)) throw fieldProblem(path, 'unknownEntry');
}

/** Gives a theme another name or description; what it gathers keeps its own words. */
export const renameTheme = writeOperation({
	name: 'theme.rename',
	object: 'theme',
	summary: { nl: 'Noem een thema anders', en: 'Rename a theme' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, ...words }),
	example: { writeId: exampleId(9), id: exampleId(1), name: 'Post' },
	rest: { method: 'post', path: '/themes/{id}/names', tag: 'community' },
	async work({ id, name, text, namedBy: named }, { tx, actor }) {
		const { organisationId } = actor;
		const entry = await findEntry(tx, organisationId, id);
		if (entry?.kind !== 'theme') throw new Problem('notFound');
		const version = await changeEntryText(tx, organisationId, id, name, text ?? '');
		if (version === undefined) throw new Problem('forbidden');
		await changeTheme(tx, organisationId, id, named);
		return { id, version };
	}
});

/** Lays something with a theme, takes it away, or moves it from one theme to another. */
export const gather = writeOperation({
	name: 'theme.gather',
	object: 'theme',
	summary: { nl: 'Leg iets bij een thema', en: 'Lay something with a theme' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		entryId: idShape,
		/** The theme it goes to; left out, it stands on its own again. */
		to: maybe(idShape),
		/** The theme it leaves. */
		from: maybe(idShape)
	}),
	example: { writeId: exampleId(9), entryId: exampleId(2), to: exampleId(1) },
	rest: { method: 'post', path: '/theme-moves', tag: 'community' },
	async work({ entryId, to, from }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		if (!to && !from) throw fieldProblem('to', 'empty');
		await gathered(ask, entryId, 'entryId');
		let version = 1;
		for (const themeId of [from, to]) {
			if (!themeId) continue;
			const theme = await findEntry(tx, organisationId, themeId);
			const path = themeId === to ? 'to' : 'from';
			if (theme?.kind !== 'theme') throw fieldProblem(path, 'unknownEntry');
			const counted = await countChange(tx, organisationId, themeId);
			if (counted === undefined) throw new Problem('forbidden');
			version = counted;
		}
		const link = { organisationId, toId: entryId, role: 'gathers' as const };
		if (from) await removeLink(tx, organisationId, { ...link, fromId: from });
		if (to) {
			await addLink(tx, { ...link, fromId: to, createdAt: clock() });
			await keepForGood(tx, organisationId, [entryId]);
		}
		return { id: (to ?? from)!, version };
	}
});

export const listThemes = readOperation({
	name: 'theme.list',
	summary: { nl: 'Thema’s', en: 'Themes' },
	audience: ['member'],
	input: z.strictObject({ areaId: idShape.optional() }),
	output: z.array(
		z.object({
			id: idShape,
			name: z.string(),
			text: z.string(),
			areaId: idShape.nullable(),
			namedBy: z.enum(namedBy),
			gathered: z.int(),
			version: z.int()
		})
	),
	example: {},
	rest: { method: 'get', path: '/themes', tag: 'community' },
	async work({ areaId }, { tx, actor }) {
		const found = await findThemes(tx, actor.organisationId, areaId);
		return found.map((one) => ({ ...one, gathered: Number(one.gathered) }));
	}
});
