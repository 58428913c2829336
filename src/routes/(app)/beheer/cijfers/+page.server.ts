import { Problem, letsIn, newId, perform } from '#kernel/index.ts';
import { contextOf, formValues, readFormData, refused, runtime } from '#web/index.ts';
import { indicators, lookAtFigures, savedMappings, takeInFigureFile } from '#zien/index.ts';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** What fits in a form with room to spare; larger files go by the command line. */
const most = 12 * 1024 * 1024;
const shown = 3;

export const load: PageServerLoad = async () => ({
	targets: indicators.map(({ id, nameNl, nameEn }) => ({ id, nl: nameNl, en: nameEn })),
	mappings: await savedMappings(runtime().db)
});

const guard = ({ locals }: RequestEvent) => {
	if (!letsIn(['admin'], locals.actor.roles)) throw new Problem('forbidden');
};

/** What a file seems to hold, for the screen: each column with its first values and a guess. */
async function look(name: string, bytes: Buffer, saved: string) {
	const { table, guess } = await lookAtFigures({ name, bytes });
	const mapping = (await savedMappings(runtime().db)).find((one) => one.name === saved)?.columns;
	const columns = table.columns.map((column, index) => ({
		name: column,
		target: (mapping ?? guess)[column] ?? '',
		samples: table.rows.slice(0, shown).map((row) => row.cells[index] ?? '')
	}));
	const year = /(?:19|20)\d\d/.exec(name)?.[0] ?? '';
	return {
		id: newId(),
		name,
		rows: table.rows.length,
		columns,
		year,
		data: bytes.toString('base64')
	};
}

export const actions: Actions = {
	look: async (event) => {
		guard(event);
		const data = await readFormData(event);
		const file = data.get('file');
		try {
			if (!(file instanceof File) || file.size === 0) throw new Problem('noFile');
			if (file.size > most) throw new Problem('tooLarge', { limit: '12 MB' });
			const bytes = Buffer.from(await file.arrayBuffer());
			return { looked: await look(file.name, bytes, String(data.get('saved') ?? '')) };
		} catch (error) {
			if (error instanceof Problem) return refused(error, {});
			throw error;
		}
	},
	take: async (event) => {
		guard(event);
		const data = await readFormData(event);
		const { id = newId(), name = '', data: base64 = '', ...values } = formValues(data);
		const bytes = Buffer.from(String(base64), 'base64');
		const columns = data.getAll('column').map(String);
		const targets = data.getAll('target').map(String);
		const pairs = columns.map((column, index) => [column, targets[index] ?? ''] as const);
		const mapping = Object.fromEntries(pairs.filter(([, target]) => target));
		const year = Number(values.year);
		try {
			if (!(Number.isInteger(year) && year >= 1900 && year <= 2200)) throw new Problem('noYear');
			const { source, licence, saveAs } = values;
			if (!source || !licence) throw new Problem('noSource');
			const told = { year, mapping, source, licence, ...(saveAs && { saveAs }) };
			const file = { id: String(id), name: String(name), data: String(base64) };
			await perform(takeInFigureFile, { ...file, ...told } as never, contextOf(event));
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			// What was chosen stays: the same columns, with the targets that were picked.
			const looked = await look(String(name), bytes, '');
			const kept = looked.columns.map((one) => ({ ...one, target: mapping[one.name] ?? '' }));
			const { sentence: problem, status } = error;
			const places = error.fields.map((one) => one.sentence);
			return fail(status, { problem, places, values, looked: { ...looked, columns: kept } });
		}
		redirect(303, '/beheer/cijfers?ingelezen');
	}
};
