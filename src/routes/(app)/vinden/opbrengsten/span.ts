import { formatDay, formatMonth } from '#ui/shared.ts';
import { writtenSpan, type Span } from '#vinden/shared.ts';

/** When it was, in words: a day, a month, or from the one to the other. */
export function spanInWords(
	span: Span,
	locale: 'nl' | 'en',
	both: (from: string, to: string) => string
): string {
	const said = (part: string) =>
		part.length === 7 ? formatMonth(part, locale) : formatDay(part, locale);
	const { from, to } = writtenSpan(span);
	return to ? both(said(from), said(to)) : said(from);
}
