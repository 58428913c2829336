import { hold } from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	newId,
	type Ask,
	type Read,
	type Write
} from '#kernel/index.ts';
import {
	askOn,
	consentOf,
	endsForNo,
	newestOf,
	stateAfter,
	stillToAsk,
	type Consent,
	type Hindrance,
	type State
} from './introduction.rules.ts';
import {
	addIntroductionStep,
	findIntroduction,
	findSides,
	lockIntroduction
} from './introduction.store.ts';
import type { Line } from './introduction.schema.ts';
import { findMailed } from './address.store.ts';
import { findAnswers, findConsents } from './said.store.ts';

const firstWords = (title: string | null, text: string | null) =>
	title || (text ? text.slice(0, 160) : null);

/** What stands in each of some introductions now, as far as this reader may see it. */
export async function standingsOf(tx: Read, organisationId: string, ids: readonly string[]) {
	if (ids.length === 0) return [];
	const sides = await findSides(tx, organisationId, ids);
	const consents = await findConsents(tx, organisationId, ids);
	const answers = await findAnswers(tx, organisationId, ids);
	const mailed = await findMailed(tx, organisationId, ids);
	return ids.map((id) => {
		const mine = <T extends { introductionId: string }>(all: readonly T[]) =>
			all.filter(({ introductionId }) => introductionId === id);
		return {
			sides: mine(sides).map(({ title, text, ...side }) => ({
				...side,
				title: firstWords(title, text),
				isGone: side.kind === null
			})),
			consents: mine(consents),
			answers: mine(answers),
			mailed: mine(mailed)
		};
	});
}
export type StandingOf = Awaited<ReturnType<typeof standingsOf>>[number];

/** The sides as they are read: of consent only whether there is one. */
export function sidesRead(
	{ sides, consents, answers, mailed }: StandingOf,
	state: State,
	round: number
) {
	const said = newestOf(consents);
	const heard = newestOf(answers.filter((one) => one.round === round));
	return sides.map(({ introductionId: _, ...side }) => {
		const agreed = said.get(side.id);
		const isYes = agreed?.answer === 'yes' && state !== 'ended';
		return {
			...side,
			// Rounded off, nobody reads any more on whose side consent was missing.
			consent: state === 'ended' ? ('open' as const) : consentOf(consents, side.id),
			condition: isYes ? agreed.condition : null,
			consentHow: isYes ? agreed.how : null,
			consentOn: isYes ? agreed.saidOn : null,
			answer: heard.get(side.id)?.answer ?? null,
			mails: mailed.some(({ sideId }) => sideId === side.id),
			mailedOn:
				mailed.find((one) => one.sideId === side.id && one.askedRound === round)?.askedOn ?? null
		};
	});
}

interface Found {
	id: string;
	state: State;
	stateSince: string;
	round: number;
	roundSince: string | null;
	why: string;
	areaName: string | null;
}

/** An introduction as a line of a list. */
export function lineOf(found: Found, standing: StandingOf, today: string): Line {
	const { round, roundSince, ...line } = found;
	const on = askOn(found.state, roundSince);
	const said = standing.answers.filter((one) => one.round === round);
	const left = stillToAsk(found.state, standing.sides, said);
	return {
		...line,
		sides: sidesRead(standing, found.state, round),
		askOn: left.length > 0 ? on : null,
		toAsk: on && on <= today ? left.map(({ id }) => id) : []
	};
}

type Writing = Pick<Ask<Write>, 'tx' | 'actor'>;

/**
 * Holds an introduction to change it, with what stands in it.
 * @throws Problem when it is not there, or not theirs to change
 */
export async function takeIntroduction(ask: Writing, id: string) {
	const { tx, actor } = ask;
	const { organisationId } = actor;
	// First the row that a side locks too when it answers by its link: in this order nobody waits for each other.
	await lockIntroduction(tx, { organisationId, id });
	const { held, version } = await hold(ask, id, () => findIntroduction(tx, organisationId, id));
	const [standing] = await standingsOf(tx, organisationId, [id]);
	return { ...held, ...standing!, version };
}
export type Taken = Omit<Awaited<ReturnType<typeof takeIntroduction>>, 'version'>;

/** @throws Problem when the side is not one of this introduction */
export function sideOf({ sides }: Pick<Taken, 'sides'>, sideId: string) {
	const side = sides.find(({ id }) => id === sideId);
	if (!side) throw fieldProblem('sideId', 'unknownSide');
	return side;
}

/** What keeps a step from being taken, as a problem that says what to do instead. */
export function problemOf(hindrance: Hindrance): Problem {
	switch (hindrance) {
		case 'ended':
			return new Problem('introductionEnded');
		case 'notIntroduced':
			return new Problem('notIntroducedYet');
		case 'introduced':
			return new Problem('introducedAlready');
		case 'noConsent':
			return new Problem('noConsentYet');
		case 'nobody':
			return fieldProblem('withIds', 'unknownSide');
		case 'gone':
			return fieldProblem('withIds', 'sideGone');
		case 'sameState':
			return new Problem('notNow');
	}
}

const ofStep = ({ organisationId }: Ask<Write>['actor'], taken: Taken, now: Date) => ({
	...{ organisationId, id: newId(), introductionId: taken.id, round: taken.round },
	...{ steppedOn: dayOf(now), createdAt: now }
});

/** Ends it at once when a side said no; nothing tells which. */
export async function endForNo(
	{ tx, actor, clock }: Ask<Write>,
	taken: Taken,
	said: Consent,
	setBy: 'worker' | 'link'
): Promise<void> {
	if (!endsForNo({ ...taken, consents: [...taken.consents, said] })) return;
	const step = { state: 'ended', reason: 'noConsent', setBy } as const;
	await addIntroductionStep(tx, { ...ofStep(actor, taken, clock()), ...step });
}

/** Brings it where the answers of both sides in this round say it is. */
export async function stepByAnswers(
	{ tx, actor, clock }: Ask<Write>,
	taken: Taken,
	said: { sideId: string; answer: 'yes' | 'otherwise' | 'no' }
): Promise<void> {
	const round = [...taken.answers.filter((one) => one.round === taken.round), said];
	const state = stateAfter(taken.state, taken.sides, round);
	if (!state) return;
	const step = { ...ofStep(actor, taken, clock()), state, setBy: 'answers' as const };
	await addIntroductionStep(tx, step);
}
