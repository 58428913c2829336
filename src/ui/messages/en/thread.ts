import type { thread as dutch } from '../nl/thread.ts';

export const thread: typeof dutch = {
	title: 'Why?',
	lead: 'From what was seen to what came of it.',
	others: (n: number, move: string) => `${n} more of ${move}`,
	alone: 'This stands on its own so far. That is fine.',
	here: 'this page',
	moves: { zien: 'ZIEN', denken: 'DENKEN', doen: 'DOEN', vinden: 'VINDEN', verbinden: 'VERBINDEN' },
	round: (round: number) => `round ${round}`,
	steps: { zien: 'seen', denken: 'thought', doen: 'done', vinden: 'found', verbinden: 'connected' },
	tiedTo: (number: number) => (number === 1 ? 'tied to 1 thing' : `tied to ${number} things`),
	twoByTwo: 'Who did what, and what did it bring?',
	process: 'What and how',
	result: 'What it brought',
	residents: 'Residents',
	worker: 'Community worker',
	rowBy: { residents: 'filled in by themselves', worker: 'written down by the worker' }
};
