// What the parts of this page are given.
export type Method = 'dots' | 'ranking' | 'consent';
export type Way = 'link' | 'paper' | 'meeting';

export interface Option {
	id: string;
	text: string;
}

export interface Outcome {
	voters: number;
	options: {
		optionId: string;
		place: number | null;
		dots: number;
		agree: number;
		object: number;
		none: number;
		passes: boolean;
	}[];
	pairs: number[][] | null;
	winnerId: string | null;
}

export interface Outcomes {
	all: Outcome;
	ways: { way: Way; outcome: Outcome }[];
	objections: {
		ballotId: string | null;
		optionId: string;
		count: number;
		reason: string;
		done: string | null;
		resolved: boolean;
	}[];
}

/** Names of options in a sentence. */
export const named = (ids: readonly string[], options: readonly Option[]) =>
	ids.map((id) => `“${options.find((one) => one.id === id)?.text ?? ''}”`).join(', ');
