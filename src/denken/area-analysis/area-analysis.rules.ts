interface Looked {
	confrontations: readonly { by: string }[];
	findings: readonly { kind: string }[];
	/** How many people answered what was given back. */
	answers: number;
}

export type Invitation = 'strengthsFirst' | 'askResidents' | 'giveBack';

/**
 * What an area analysis kindly asks for (methods.md 2.2, pitfalls): begin with what is strong where only weaknesses
 * stand, hear residents themselves, and give it back.
 */
export function invitationsOf({ confrontations, findings, answers }: Looked): Invitation[] {
	const has = (kind: string) => findings.some((one) => one.kind === kind);
	return [
		...(has('vulnerability') && !has('strength') ? (['strengthsFirst'] as const) : []),
		...(confrontations.some(({ by }) => by === 'residents') ? [] : (['askResidents'] as const)),
		...(findings.length > 0 && answers === 0 ? (['giveBack'] as const) : [])
	];
}

/** Lines of a text as points; empty ones and marks before them fall away. */
export const pointsOf = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.replace(/^\s*[-–•*]\s*/, '').trim())
		.filter(Boolean);
