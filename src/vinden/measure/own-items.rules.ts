interface Typed {
	text: string;
	reverse: boolean;
	part?: 'emotional' | 'social';
}

/** Lines of a text field without the empty ones. */
export const linesOf = (text: unknown): string[] =>
	String(text ?? '')
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** Own questions as they are typed, one on a line: "- " counts the other way, "E:" is emotional and "S:" social. */
export const itemsOfLines = (text: unknown): Typed[] =>
	linesOf(text).map((line) => {
		const [, part, rest = line] = /^([ES]):\s*(.*)$/i.exec(line) ?? [];
		const reverse = /^[-−–]\s*/.test(rest);
		return {
			...{ text: rest.replace(/^[-−–]\s*/, ''), reverse },
			...(part ? { part: /e/i.test(part) ? ('emotional' as const) : ('social' as const) } : {})
		};
	});
