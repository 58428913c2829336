/** The life of an initiative (methods.md 5): six stages, and three ways to end or pause. */
export const stages = [
	...(['idea', 'coreGroup', 'plan'] as const),
	...(['supportAndMoney', 'carryingOut', 'independent'] as const)
];
export const ends = ['rest', 'stopped', 'handedOver'] as const;
export const states = [...stages, ...ends];
export type State = (typeof states)[number];

const isStage = (state: State) => (stages as readonly State[]).includes(state);
const place = (state: State) => (stages as readonly State[]).indexOf(state);

/**
 * What kind of move it is: on (a stage may be skipped), back to an earlier stage, an end, or up again after an end.
 * @returns undefined when it is there already
 */
export function moveOf(from: State, to: State): 'on' | 'back' | 'end' | 'again' | undefined {
	if (from === to) return undefined;
	if (!isStage(to)) return 'end';
	if (!isStage(from)) return 'again';
	return place(to) > place(from) ? 'on' : 'back';
}

/** Whether the move asks for a reason: back, stopping, handing over (to whom), and beginning again after that. */
export const asksReason = (from: State, to: State): boolean => {
	const move = moveOf(from, to);
	return (
		move === 'back' || (move === 'again' && from !== 'rest') || (move === 'end' && to !== 'rest')
	);
};

/** The moves that make sense from here: the next stage first, then the others. */
export const movesFrom = (from: State): State[] => {
	const next = isStage(from) ? stages[place(from) + 1] : undefined;
	const others = states.filter((one) => one !== from && one !== next);
	return next ? [next, ...others] : others;
};
