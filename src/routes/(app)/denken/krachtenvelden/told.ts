// The numbers and words that more than one page of the force field tells.

/** An index between -1 and 1 with its sign and two decimals: +0,03 in Dutch, +0.03 in English. */
export const signed = (value: number, locale: 'nl' | 'en'): string =>
	new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'nl-NL', {
		minimumFractionDigits: 2,
		maximumFractionDigits: 2,
		signDisplay: 'exceptZero'
	}).format(value);

interface Words {
	shift: (name: string, before: string, after: string) => string;
	shiftNew: (name: string, after: string) => string;
	shiftLost: (name: string, before: string) => string;
	stances: Record<string, string>;
}

/** How somebody moved, in words. */
export function shiftWords(
	name: string,
	{ before, after }: { before: number | null; after: number | null },
	t: Words
): string {
	if (before === null) return t.shiftNew(name, t.stances[String(after)]!);
	if (after === null) return t.shiftLost(name, t.stances[String(before)]!);
	return t.shift(name, t.stances[String(before)]!, t.stances[String(after)]!);
}

/** The form that was refused, for the one form on the page that it came from. */
export const formOf = <F extends { values?: { which?: string } }>(
	form: F | null | undefined,
	which: string
): F | null => (form?.values?.which === which ? form : null);
