import {
	csvTargets,
	lookAtDirectoryFile,
	showDirectoryImport,
	takeInDirectoryFile
} from '#doen/index.ts';
import { listAreas } from '#community/index.ts';
import { Problem, isId, letsIn, newId, perform } from '#kernel/index.ts';
import { contextOf, formValues, readFormData, refused } from '#web/index.ts';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** What fits in a form with room to spare; larger files go by the command line. */
const most = 12 * 1024 * 1024;

export const load: PageServerLoad = async (event) => {
	if (!letsIn(['worker'], event.locals.actor.roles)) throw new Problem('forbidden');
	const context = contextOf(event);
	const done = event.url.searchParams.get('klaar');
	return {
		targets: [...csvTargets],
		areas: await perform(listAreas, {}, context),
		done: done && isId(done) ? await perform(showDirectoryImport, { id: done }, context) : null
	};
};

type File64 = { name: string; data: string };

async function look(event: RequestEvent, files: File64[], mapping?: Record<string, string>) {
	const asked = { files, ...(mapping && { mapping }) } as never;
	const found = await perform(lookAtDirectoryFile, asked, contextOf(event));
	return { id: newId(), files, ...found };
}

export const actions: Actions = {
	look: async (event) => {
		const data = await readFormData(event);
		const given = data
			.getAll('file')
			.filter((one): one is File => one instanceof File && one.size > 0);
		try {
			if (given.length === 0) throw new Problem('noFile');
			if (given.reduce((sum, { size }) => sum + size, 0) > most)
				throw new Problem('tooLarge', { limit: '12 MB' });
			const files = await Promise.all(
				given.map(async (file) => ({
					name: file.name.slice(-200),
					data: Buffer.from(await file.arrayBuffer()).toString('base64')
				}))
			);
			return { looked: await look(event, files) };
		} catch (error) {
			if (error instanceof Problem) return refused(error, {});
			throw error;
		}
	},
	take: async (event) => {
		const data = await readFormData(event);
		const { id = newId(), areaId, visibility, takeGood } = formValues(data);
		const names = data.getAll('name').map(String);
		const contents = data.getAll('data').map(String);
		const files = names.map((name, at) => ({ name, data: contents[at] ?? '' }));
		const targets = data.getAll('target').map(String);
		const pairs = data.getAll('column').map((column, at) => [String(column), targets[at] ?? '']);
		const chosen = Object.fromEntries(pairs.filter(([, target]) => target)) as Record<
			string,
			string
		>;
		const mapping = pairs.length > 0 ? chosen : undefined;
		try {
			const told = { areaId, visibility, takeGood, ...(mapping && { mapping }) };
			await perform(
				takeInDirectoryFile,
				{ id: String(id), files, ...told } as never,
				contextOf(event)
			);
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			// What was chosen stays: the same file, with the columns as they were picked.
			const looked = await look(event, files, mapping).catch(() => undefined);
			const { sentence: problem, status } = error;
			const places = error.fields.map((one) => one.sentence);
			return fail(status, { problem, places, looked });
		}
		redirect(303, `/doen/gids/inlezen?klaar=${id}`);
	}
};
