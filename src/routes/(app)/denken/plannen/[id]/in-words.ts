import { formatDay, words } from '#ui/shared.ts';

/** A section as people read it: what was chosen stands in a version as a code. */
export function inWords(section: string, text: string, locale: 'nl' | 'en'): string {
	const t = words(locale).plan;
	if (text === '') return '';
	switch (section) {
		case 'startsOn':
			return formatDay(text, locale);
		case 'ownership':
			return t.ownership[text] ?? text;
		case 'nature':
			return t.nature[text] ?? text;
		case 'domains':
			return text
				.split(' ')
				.map((one) => t.domains[one] ?? one)
				.join(', ');
		case 'influence': {
			const [ladder = '', ...levels] = text.split(' ');
			const names = [t.promised, t.wanted, t.claimed];
			const told = levels.flatMap((level, index) =>
				level === '-' ? [] : [`${names[index]}: ${t.ladders[ladder]?.levels[Number(level) - 1]}`]
			);
			return [t.ladders[ladder]?.name ?? ladder, ...told].join('. ');
		}
		default:
			return text;
	}
}
