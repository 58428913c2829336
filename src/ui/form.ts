interface Sentence {
	nl: string;
	en: string;
}

/** What a form gets back after a refusal. */
export interface RefusedForm {
	problem?: Sentence;
	fields?: Record<string, Sentence>;
	/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever was typed */
	values?: any;
}

/** What is wrong with one field, in the language of the screen; undefined when nothing is. */
export const fieldError = (
	form: RefusedForm | null | undefined,
	path: string,
	locale: 'nl' | 'en'
): string | undefined => form?.fields?.[path]?.[locale];

/** Labels by value as the options of a choice, in their own order. */
export const choices = (labels: Record<string, string>): { value: string; label: string }[] =>
	Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Areas as the options of a choice, each as far to the right as it lies deep. */
export const areaChoices = (areas: readonly { id: string; name: string; depth?: number }[]) =>
	areas.map(({ id, name, depth = 0 }) => ({
		value: id,
		label: `${'\u2003'.repeat(depth)}${name}`
	}));

/** The photos of a form: the files that stand in its file field, each with its id and description. */
export function photosOfForm(data: FormData): { id?: string; file: File; alt: string }[] {
	const files = data.getAll('photos').filter((one) => typeof one !== 'string' && one.size > 0);
	const [ids, alts] = [data.getAll('photoIds'), data.getAll('alts')];
	return (files as File[]).map((file, index) => ({
		file,
		id: ids[index] === undefined ? undefined : String(ids[index]),
		alt: String(alts[index] ?? '')
	}));
}
