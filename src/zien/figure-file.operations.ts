import { writeOperation } from '#kernel/index.ts';
import { figureFileShape } from './figure-file.schema.ts';
import { keepFigureFile } from './import.ts';

const example = 'code;inwoners\nWK990101;4000';

/** Takes in a file of figures (59): all of it, or nothing with line and column of what is wrong. */
export const takeInFigureFile = writeOperation({
	name: 'figureFile.takeIn',
	object: 'figureFile',
	summary: { nl: 'Lees een bestand met cijfers in', en: 'Take in a file of figures' },
	audience: ['admin'],
	task: 'import',
	input: figureFileShape,
	example: {
		id: '019a0000-0000-7000-8000-000000000001',
		...{ name: 'cijfers-2024.csv', data: btoa(example), year: 2024 },
		...{ source: 'Gemeente Oudermeer', licence: 'CC BY 4.0' },
		mapping: { code: 'code', inwoners: 'population' }
	},
	rest: { method: 'put', path: '/figure-files/{id}', tag: 'zien', largest: 17 },
	async work({ id, name, data, ...options }, { tx, clock }) {
		await keepFigureFile(tx, { name, bytes: Buffer.from(data, 'base64') }, { ...options, clock });
		return { id, version: 1 };
	}
});
