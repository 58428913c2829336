/** A piece of text as it is shown: a paragraph, or a list with or without an order. */
export type Block =
	{ kind: 'paragraph'; text: string } | { kind: 'list' | 'numbered'; items: string[] };

/**
 * Text in paragraphs and lists: an empty line begins a new paragraph, lines that begin with “- ”, “* ” or “1. ” are a
 * list. Nothing else of Markdown means anything here, and what comes out are plain texts: never HTML.
 */
export function blocksOf(text: string): Block[] {
	const blocks: Block[] = [];
	let lines: string[] = [];
	const end = () => {
		if (lines.length > 0) blocks.push({ kind: 'paragraph', text: lines.join('\n') });
		lines = [];
	};
	for (const line of text.replaceAll('\r', '').split('\n')) {
		const found = /^\s*(?:([-*•])|\d{1,3}[.)])\s+(\S.*)$/.exec(line);
		if (!found) {
			if (line.trim() === '') end();
			else lines.push(line.trimEnd());
			continue;
		}
		// What stands above a list without an empty line is a paragraph of its own.
		if (lines.length > 0) end();
		const kind = found[1] ? 'list' : 'numbered';
		const last = blocks.at(-1);
		if (last?.kind === kind) last.items.push(found[2]!);
		else blocks.push({ kind, items: [found[2]!] });
	}
	end();
	return blocks;
}
