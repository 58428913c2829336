import type { Content } from '../../content.ts';

const euros = (cents: number, locale: 'nl' | 'en') => {
	const text = cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
	return locale === 'nl' ? text.replace('.', ',') : text;
};
/** On one line, as the field has one thing on each line. */
const line = (text: string) => text.replace(/\s*\n\s*/g, ' ');

/** Content as it stands in the fields. */
export const typedOf = (content: Content, locale: 'nl' | 'en') => ({
	...content.situation,
	...{ title: content.title, notBrought: content.notBrought },
	situation: content.situation.words,
	themes: content.situation.themes.join(', '),
	steps: content.steps.map(line).join('\n'),
	conditions: content.conditions.map(line).join('\n'),
	...{ notToCopy: content.notToCopy, materials: content.materials },
	costs: content.costs.map(({ what, cents }) => ({ what, euros: euros(cents, locale) })),
	...{ contacts: content.contacts, evidence: content.evidence }
});
