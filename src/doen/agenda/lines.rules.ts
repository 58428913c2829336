// How iCalendar writes a line (RFC 5545, 3.1 and 3.3.11): escaped, folded at 75 octets, and ended by CR LF.

const octets = new TextEncoder();

/** A text as a value: what would end the line or the value is escaped. */
export const escaped = (text: string): string =>
	text
		.replaceAll(/\r\n?/g, '\n')
		// eslint-disable-next-line no-control-regex -- a calendar may hold no control characters
		.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
		.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
		.replaceAll('\n', '\\n');

/** One line folded: no piece is longer than 75 octets, and no character is cut in two. */
export function folded(line: string): string {
	let text = '';
	let size = 0;
	for (const character of line) {
		const width = octets.encode(character).length;
		if (size + width > 75) {
			text += '\r\n ';
			size = 1;
		}
		text += character;
		size += width;
	}
	return text;
}

export const linesOf = (lines: readonly (string | null)[]): string =>
	lines.flatMap((line) => (line === null ? [] : [`${folded(line)}\r\n`])).join('');
