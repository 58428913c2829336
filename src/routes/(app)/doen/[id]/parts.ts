import { fieldError, type RefusedForm } from '#ui/shared.ts';
import type { PageData } from './$types';

export type Planned = NonNullable<PageData['activity']['planned']>;

/** Of several forms on the page the one that was refused, with what was typed into it. */
export function formOf(form: RefusedForm | null | undefined, name: string, locale: 'nl' | 'en') {
	const mine = form?.values?.form === name ? form : null;
	return {
		mine,
		typed: mine?.values ?? {},
		error: (path: string) => fieldError(mine, path, locale)
	};
}
