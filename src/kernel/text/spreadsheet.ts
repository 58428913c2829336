/** A text as a spreadsheet may read it: what would be a formula begins with an apostrophe. */
export const safeText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** A cell of a CSV with semicolons, safe to open in a spreadsheet; nothing is an empty cell. */
export function safeCell(value: unknown): string {
	const safe = safeText(value === null || value === undefined ? '' : String(value));
	return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of cells that are safe already, as CSV with semicolons, as Dutch spreadsheets open it. */
export const asSemicolons = (rows: readonly (readonly string[])[]): string =>
	`\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`;
