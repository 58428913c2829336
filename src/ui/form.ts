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
