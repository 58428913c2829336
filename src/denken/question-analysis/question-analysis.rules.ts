const solutions = [
	/\b(we|wij|ik|ze|zij|mensen|bewoners|jongeren|ouders) (willen|wil|wilt|zouden?) (graag )?(een|meer|nieuwe?|extra)\b/i,
	/\b(er|hier|daar) (moet|moeten|mag|mogen) (gewoon )?(een|meer|weer|nieuwe?|extra)\b/i,
	/\b(kunnen|kan|willen|wil) (jullie|u|je|de gemeente) .*\b(plaatsen|neerzetten|bouwen|aanleggen|weghalen|ophangen)\b/i,
	/\b(waarom|wanneer) (is|komt) er (hier )?(nog )?(geen|een)\b/i,
	/\bgeef ons (een|meer)\b/i
];

/**
 * Whether a question reads like a solution: "we willen een Cruyff Court" (methods.md 2.1, pitfalls). Only a reason to
 * ask on kindly, never to refuse it.
 */
export const readsLikeSolution = (text: string): boolean =>
	solutions.some((solution) => solution.test(text.replace(/\s+/g, ' ')));

export const gaps = [
	'noQuestions',
	'noReading',
	'oneReading',
	'notCheckedBack',
	'notRecognised',
	'noOwner',
	'nothingThere',
	'noDirection',
	'nobodyMissed'
] as const;
export type Gap = (typeof gaps)[number];

interface Analysed {
	questions: readonly unknown[];
	readings: readonly { text: string }[];
	checkState: string;
	owner: string | null;
	doers: string | null;
	alreadyThere: string | null;
	direction: string | null;
	notHeard: string | null;
	notHeardGroups: readonly string[];
}

/** What is still open in an analysis, in the order of the steps: an invitation, never a score (methods.md 2.1). */
export function openIn(analysis: Analysed): Gap[] {
	const { readings, checkState } = analysis;
	const open: Record<Gap, boolean> = {
		noQuestions: analysis.questions.length === 0,
		noReading: readings.length === 0,
		oneReading: readings.length === 1,
		notCheckedBack: checkState === 'notYet',
		notRecognised: checkState === 'notRecognised',
		noOwner: !analysis.owner && !analysis.doers,
		nothingThere: !analysis.alreadyThere,
		noDirection: !analysis.direction,
		nobodyMissed: !analysis.notHeard && analysis.notHeardGroups.length === 0
	};
	return gaps.filter((gap) => open[gap]);
}
