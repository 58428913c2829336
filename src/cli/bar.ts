import { SingleBar } from 'cli-progress';
import type { Io } from './io.ts';

/** A progress bar on standard error, where somebody looks at it. */
export class Bar {
	readonly #bar: SingleBar | undefined;
	#started = false;

	constructor(io: Io) {
		if (!process.stderr.isTTY || io.json) return;
		this.#bar = new SingleBar({ stream: process.stderr, clearOnComplete: true, hideCursor: true });
	}

	show(done: number, total: number): void {
		if (!this.#started) this.#bar?.start(total, 0);
		this.#started = true;
		this.#bar?.update(done);
	}

	end(): void {
		this.#bar?.stop();
	}
}
