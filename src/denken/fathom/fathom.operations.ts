import {
	addEntry,
	addLink,
	changeEntryText,
	findEntry,
	keepForGood,
	newThought,
	wordsOf
} from '#community/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	maybe,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { countChangeOf, unchanged } from '../change.ts';
import { inOrder } from './fathom.rules.ts';
import { fathomInput, fathomShape } from './fathom.schema.ts';
import {
	addFathom,
	changeFathom,
	findExplanations,
	findFathom,
	findSteps
} from './fathom.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** Begins to fathom a theme, or anything that deserves a second look (73). */
export const beginFathom = writeOperation({
	name: 'fathom.begin',
	object: 'fathom',
	summary: { nl: 'Begin met doorgronden', en: 'Begin to fathom' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		themeId: maybe(idShape),
		/** Left out, the area of the theme. */
		areaId: maybe(idShape),
		...fathomInput
	}),
	example: { id: exampleId(1), title: 'Waarom is het druk op het plein?' },
	rest: { method: 'put', path: '/fathoms/{id}', tag: 'denken' },
	async work({ id, themeId, areaId, title, question, conclusion }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const theme = themeId ? await findEntry(tx, organisationId, themeId) : undefined;
		if (themeId && theme?.kind !== 'theme') throw fieldProblem('themeId', 'unknownEntry');
		const place = areaId ?? theme?.areaId ?? null;
		const spine = await newThought(ask, { areaId: place, title, text: question });
		await addEntry(tx, { ...spine, id, kind: 'fathom' });
		await addFathom(tx, { organisationId, id, themeId, conclusion });
		if (themeId) {
			await addLink(tx, {
				...{ organisationId, fromId: id, toId: themeId, role: 'restsOn' },
				createdAt: spine.createdAt
			});
			await keepForGood(tx, organisationId, [themeId]);
		}
		return { id, version: 1 };
	}
});

/** Gives its title, question or conclusion other words. */
export const changeTheFathom = writeOperation({
	name: 'fathom.change',
	object: 'fathom',
	summary: { nl: 'Verander wat je doorgrondt', en: 'Change what is fathomed' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		version: z.coerce.number().int(),
		...fathomInput
	}),
	example: { writeId: exampleId(9), id: exampleId(1), version: 1, title: 'Druk op het plein' },
	rest: { method: 'post', path: '/fathoms/{id}/changes', tag: 'denken' },
	async work({ id, version, title, question, conclusion }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		await countChangeOf(ask, id, 'fathom');
		unchanged(await findFathom(tx, organisationId, id), version);
		await changeFathom(tx, { organisationId, id }, conclusion);
		const counted = await changeEntryText(tx, organisationId, id, title, question);
		return { id, version: counted! };
	}
});

/** The chain of why, and the explanations side by side. */
export const showFathom = readOperation({
	name: 'fathom.show',
	summary: { nl: 'Lees wat doorgrond is', en: 'Read what was fathomed' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: fathomShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/fathoms/{id}', tag: 'denken' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'fathom');
		const found = await findFathom(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		const { themeId, themeName, ...beside } = found;
		return {
			...{ ...words, ...beside, theme: themeId ? { id: themeId, name: themeName! } : null },
			steps: inOrder(await findSteps(tx, organisationId, id)),
			explanations: await findExplanations(tx, organisationId, id)
		} as never;
	}
});
