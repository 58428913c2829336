import type { Sentence } from '../../problem/index.ts';

/** Why the program cannot start, in a sentence for whoever keeps the machine. */
export class StartProblem extends Error {
	readonly sentence: Sentence;
	constructor(sentence: Sentence) {
		super(`${sentence.nl} / ${sentence.en}`);
		this.name = 'StartProblem';
		this.sentence = sentence;
	}
}
