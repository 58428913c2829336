import { Problem, type Sentence } from '#kernel/index.ts';

/** Where in a file something is wrong: a line, and a column by its name; or the number of a shape. */
export interface Place {
	line?: number;
	column?: string;
	feature?: number;
}

export interface Fault extends Place {
	sentence: Sentence;
}

export const fault = (nl: string, en: string, place: Place = {}): Fault => ({
	...place,
	sentence: { nl, en }
});

const where = ({ line, column, feature }: Place, words: [string, string, string]) =>
	[
		line !== undefined && `${words[0]} ${line}`,
		column !== undefined && `${words[1]} ${column}`,
		feature !== undefined && `${words[2]} ${feature}`
	]
		.filter(Boolean)
		.join(', ');

/** How many faults are shown at once. */
const shown = 5;

/** A file that cannot be taken in: what is wrong, and where. Nothing of it was kept. */
export function importProblem(file: string, faults: readonly Fault[]): Problem {
	const fields = faults.slice(0, shown).map((one) => {
		const nl = where(one, ['regel', 'kolom', 'vlak']);
		const en = where(one, ['line', 'column', 'shape']);
		return {
			path: file,
			sentence: {
				nl: [nl, one.sentence.nl].filter(Boolean).join(': '),
				en: [en, one.sentence.en].filter(Boolean).join(': ')
			}
		};
	});
	return new Problem('unreadableFile', { file, more: Math.max(0, faults.length - shown) }, fields);
}
