import { addMonths } from '#kernel/index.ts';

export const kinds = ['head', 'heart', 'hands', 'learn'] as const;
export type TalentKind = (typeof kinds)[number];
export const givers = ['person', 'group', 'mentioned'] as const;
export type Giver = (typeof givers)[number];
export const weekDays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export const dayParts = ['morning', 'afternoon', 'evening'] as const;
export const oftens = ['once', 'sometimes', 'monthly', 'weekly', 'more'] as const;
export const rungs = ['onlyMe', 'team', 'partners', 'residents', 'public'] as const;
export type Rung = (typeof rungs)[number];
export const statuses = ['mentioned', 'offered', 'connected', 'rest', 'withdrawn'] as const;
export type TalentStatus = (typeof statuses)[number];
export const answers = ['notYet', 'yes', 'no'] as const;
export type AskAnswer = (typeof answers)[number];

/** Without a next step for so many days a talent sleeps (methods.md 5). */
export const sleepsAfterDays = 90;
/** A yes holds this long unless another day is agreed, and never longer than twice that. */
export const consentMonths = 12;
/** What was only heard of goes by itself after so many months. */
export const mentionedMonths = 6;

const daysBetween = (from: string, until: string) =>
	Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

interface Steps {
	status: TalentStatus;
	touchedOn: string;
	openAsks: number;
}

/** Whether a talent sleeps: it lies there and nothing was done with it. One that rests, is connected or is being asked does not. */
export const isSleeping = ({ status, touchedOn, openAsks }: Steps, today: string): boolean =>
	(status === 'offered' || status === 'mentioned') &&
	openAsks === 0 &&
	daysBetween(touchedOn, today) >= sleepsAfterDays;

interface Load {
	id: string;
	lastAskedOn: string | null;
	openAsks: number;
}
const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Who was asked least recently comes first, never asked before all; then who has the fewest open asks. It spreads the load. */
export const leastAskedFirst = <T extends Load>(all: readonly T[]): T[] =>
	all.toSorted(
		(a, b) =>
			text(a.lastAskedOn ?? '', b.lastAskedOn ?? '') || a.openAsks - b.openAsks || text(a.id, b.id)
	);

/** An ask is open until it was answered with no, or is over. */
export const isOpen = (ask: { answer: AskAnswer; doneOn: string | null }): boolean =>
	ask.answer !== 'no' && ask.doneOn === null;

const mostTitle = 80;

/** What a talent is called in lists: its first words, cut where a word ends. */
export function titleOf(words: string): string {
	const line = words.replace(/\s+/g, ' ').trim();
	if (line.length <= mostTitle) return line;
	const cut = line.slice(0, mostTitle - 1);
	const space = cut.lastIndexOf(' ');
	return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

/** One talent for each line of an answer in a talk. */
export const linesOf = (answer: string | null): string[] =>
	[...new Set((answer ?? '').split(/\r?\n/).map((one) => one.trim()))].filter((one) => one !== '');

interface Said {
	offeredBy: Giver;
	who: string | null;
	ownName: string | null;
	visibility: Rung;
	asked: boolean;
	consentHow: 'talk' | 'paper' | 'link' | null;
	consentFor: string | null;
	consentUntil: string | null;
}

/** What is kept of who gives, or why not: the field and the code of its sentence. */
export type Given =
	| { wrong: [field: string, code: string] }
	| {
			offeredBy: 'person' | 'group';
			who: string | null;
			ownName: string | null;
			status: 'mentioned' | 'offered';
			reach: Rung;
			consentOn: string | null;
			consentHow: 'talk' | 'paper' | 'link' | null;
			consentFor: string | null;
			consentUntil: string | null;
	  };

const noConsent = { consentOn: null, consentHow: null, consentFor: null, consentUntil: null };

/**
 * Consent first: a person is kept with a role or name only after a yes, with for what and until when. Without it there is
 * a group, or a talent that was only mentioned and belongs to nobody in particular.
 */
export function givenBy(said: Said, today: string): Given {
	const { offeredBy, who, ownName, visibility: reach } = said;
	if (offeredBy === 'group') {
		if (ownName) return { wrong: ['ownName', 'groupHasNoName'] };
		if (!who) return { wrong: ['who', 'whichGroup'] };
		return { offeredBy, who, ownName: null, status: 'offered', reach, ...noConsent };
	}
	if (offeredBy === 'mentioned') {
		if (ownName) return { wrong: ['ownName', 'nameNeedsYes'] };
		if (who) return { wrong: ['who', 'nameNeedsYes'] };
		if (rungs.indexOf(reach) > rungs.indexOf('team'))
			return { wrong: ['visibility', 'mentionedStays'] };
		return { offeredBy: 'person', who, ownName, status: 'mentioned', reach, ...noConsent };
	}
	if (!said.asked) return { wrong: ['asked', 'askFirst'] };
	if (!said.consentFor) return { wrong: ['consentFor', 'consentForWhat'] };
	const consentUntil = said.consentUntil ?? addMonths(today, consentMonths);
	if (consentUntil < today) return { wrong: ['consentUntil', 'dayPassed'] };
	if (consentUntil > addMonths(today, 2 * consentMonths))
		return { wrong: ['consentUntil', 'yesTooLong'] };
	const consent = { consentOn: today, consentHow: said.consentHow ?? ('talk' as const) };
	return {
		...{ offeredBy, who, ownName, status: 'offered', reach, ...consent },
		...{ consentFor: said.consentFor, consentUntil }
	};
}
