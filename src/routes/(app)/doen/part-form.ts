import { fieldError, type RefusedForm } from '#ui/shared.ts';

/** What one of several forms of a page needs: only its own refusal, and only what was typed in it. */
export function partForm(form: RefusedForm | null | undefined, name: string, locale: 'nl' | 'en') {
	const mine = form?.values?.form === name ? form : null;
	return {
		mine,
		typed: mine?.values ?? {},
		error: (path: string) => fieldError(mine, path, locale)
	};
}
