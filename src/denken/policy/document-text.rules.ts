import { holdsBsn } from '#kernel/index.ts';

/** About as much as stands on a printed page, in characters. */
const pageLength = 3000;
/** More of one page is no page any more. */
const longestPage = 50_000;

/** A line per paragraph, without double spaces; what looks like a citizen service number is left out. */
export const tidy = (text: string): string =>
	text
		.replaceAll('\u0000', '')
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter(Boolean)
		.join('\n')
		.replace(/\d{9}/g, (digits) => (holdsBsn(digits) ? '…' : digits))
		.slice(0, longestPage);

/** Paragraphs of a file that knows no pages, as parts of about a page each; a paragraph is never cut, unless it is longer than that. */
export function inPages(paragraphs: readonly string[]): string[] {
	const pages: string[] = [];
	let now: string[] = [];
	let length = 0;
	for (const paragraph of paragraphs) {
		if (length > 0 && length + paragraph.length > pageLength) {
			pages.push(now.join('\n'));
			[now, length] = [[], 0];
		}
		now.push(paragraph);
		length += paragraph.length;
	}
	if (now.length > 0) pages.push(now.join('\n'));
	return pages;
}

/** Whether hardly anything can be read: pages of a scan are pictures. */
export const looksScanned = (pages: readonly string[]): boolean =>
	pages.length > 0 && pages.join('').replace(/\s/g, '').length < pages.length * 10;

/** Puts the lines of a PDF together to paragraphs: a line that ends a sentence, or is followed by a head, ends one. */
export function asParagraphs(text: string): string {
	const lines = text.split('\n').map((line) => line.trim());
	const paragraphs: string[] = [''];
	for (const line of lines) {
		const last = paragraphs.at(-1)!;
		const begins = !last || !line || /[.!?:;]$/.test(last) || /^([•\-–▪]|\d+[.)])\s/.test(line);
		if (begins) paragraphs.push(line);
		// A word broken off at the end of a line is one word again.
		else if (/\p{Letter}-$/u.test(last)) paragraphs.push(paragraphs.pop()!.slice(0, -1) + line);
		else paragraphs.push(`${paragraphs.pop()!} ${line}`);
	}
	return paragraphs.filter(Boolean).join('\n');
}
