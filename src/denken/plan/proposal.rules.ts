import type { TextSection } from './sections.rules.ts';

/** How a section reads with a proposal: in its place, or behind what stands there. */
export const proposedText = (
	{ manner, text }: { manner: 'words' | 'adds'; text: string },
	now: string
): string => (manner === 'words' || now === '' ? text : `${now}\n${text}`);

/** The longest a section may be, in characters. */
export const longest = (section: TextSection): number =>
	['saw', 'think', 'considerations'].includes(section) ? 5000 : 2000;
