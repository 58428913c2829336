/** How far a teller lets a story go, from near to far. */
export const scopes = ['team', 'partners', 'public'] as const;
export type Scope = (typeof scopes)[number];

/** The domains of change a round begins with; every round may choose its own (methods.md 6.3). */
export const firstDomains = ['wonen', 'werken', 'leven'] as const;
/** What fits in none of the domains still has a place. */
export const otherDomain = 'anders';

/** The domains of a round as they are offered: each once, without empty ones, and "anders" last. */
export function domainsOf(said: readonly string[]): string[] {
	const clean = said.map((one) => one.trim().toLowerCase()).filter((one) => one !== '');
	return [...new Set(clean.filter((one) => one !== otherDomain)), otherDomain];
}

/** Whether a consent goes less far than the one before: then what was shown further is taken back. */
export const isNarrower = (now: Scope, before: Scope): boolean =>
	scopes.indexOf(now) < scopes.indexOf(before);

/**
 * Whether a story may go along in a file to others: only what its teller lets everybody read, without an end day. What was
 * handed over cannot be called back.
 */
export const mayTravel = (consent: { scope: Scope; consentUntil: string | null } | undefined) =>
	consent?.scope === 'public' && consent.consentUntil === null;

const mostTitle = 80;

/** A name for a story that was given none: its first words, cut where a word ends. */
export function nameOf(title: string | null, changed: string): string {
	if (title) return title;
	const line = changed.replace(/\s+/g, ' ').trim();
	const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
	if (sentence.length <= mostTitle) return sentence;
	const cut = sentence.slice(0, mostTitle - 1);
	const space = cut.lastIndexOf(' ');
	return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

/** Those who live there are named first; an empty list is left out. */
export const panelOf = (residents: string, others: string): string[] =>
	[residents, others].filter((one) => one !== '');
