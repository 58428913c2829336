import { fieldError, type RefusedForm } from '#ui/shared.ts';

/** What one of the many forms of the plan page needs: only its own refusal and only what was typed in it. */
export function formOf(form: RefusedForm | null | undefined, part: string, locale: 'nl' | 'en') {
	const mine = form?.values?.part === part ? form : null;
	return {
		mine,
		typed: mine?.values ?? {},
		error: (path: string) => fieldError(mine, path, locale)
	};
}
