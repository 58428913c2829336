import { stemsOf, stopWords } from '#kernel/index.ts';
import type { JudgedSet, Run } from './set.schema.ts';

const most = 10;
const field = (offer: JudgedSet['offers'][number]) => ({
	title: offer.title ?? '',
	text: offer.text
});

/** MiniSearch with Dutch stems and stop words, as somebody would set it up who takes it off the shelf. */
export async function runMiniSearch({ offers, questions }: JudgedSet): Promise<Run> {
	const { default: MiniSearch } = await import('minisearch');
	const processTerm = (term: string) => {
		const word = term.toLowerCase();
		return stopWords.has(word) ? null : stemsOf(word)[0]!;
	};
	const index = new MiniSearch({ fields: ['title', 'text'], processTerm });
	index.addAll(offers.map((offer) => ({ id: offer.id, ...field(offer) })));
	return Object.fromEntries(
		questions.map(({ id, text }) => [
			id,
			index
				.search(text, { boost: { title: 3 } })
				.slice(0, most)
				.map((one) => String(one.id))
		])
	);
}
