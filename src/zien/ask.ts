import { setTimeout as pause } from 'node:timers/promises';
import { fault, importProblem } from './import-problem.ts';

const attempts = 5;

/**
 * One page of an open data service. What is busy (429), broken (5xx) or cut off in the middle is asked again, with a
 * longer pause each time.
 * @param patience the first pause, in milliseconds
 * @param isWhole whether the answer is a page at all
 * @throws Problem with what the service said
 */
export async function askPage<T>(
	url: string,
	patience: number,
	isWhole: (page: T) => boolean
): Promise<T> {
	let said = '';
	for (let attempt = 0; attempt < attempts; attempt++) {
		try {
			const answer = await fetch(url, { signal: AbortSignal.timeout(60_000) });
			if (answer.ok) {
				const page = (await answer.json()) as T;
				if (isWhole(page)) return page;
				said = 'geen lijst';
			} else {
				said = String(answer.status);
				if (answer.status < 500 && answer.status !== 429) break;
			}
			const wait = Number(answer.headers.get('retry-after')) * 1000;
			await pause(Math.min(wait || patience * 2 ** attempt, 60_000));
		} catch (error) {
			said = error instanceof Error ? error.message : String(error);
			await pause(patience * 2 ** attempt);
		}
	}
	throw importProblem(URL.parse(url)?.host ?? url, [
		fault(
			`er kwam geen goed antwoord (${said}). Probeer het later weer: wat al binnen is, blijft.`,
			`there was no good answer (${said}). Try again later: what was taken in stays.`
		)
	]);
}

/**
 * The four digits of a municipality.
 * @throws Problem when it is not written as GM and four digits
 */
export function digitsOf(municipality: string): string {
	const digits = /^GM(\d{4})$/i.exec(municipality.trim())?.[1];
	if (digits) return digits;
	throw importProblem(municipality, [
		fault('schrijf de gemeente als GM0268.', 'write the municipality as GM0268.')
	]);
}
