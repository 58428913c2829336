import type { search as dutch } from '../nl/search.ts';

export const search: typeof dutch = {
	title: 'Search',
	lead: 'In everything you may see, also over the fence.',
	words: 'What are you looking for?',
	more: 'More: place, kind, when',
	moreWithTheme: 'More: place, kind, theme, when',
	chosen: (more, number) => `${more} (${number} chosen)`,
	area: 'Near which place?',
	anywhere: 'anywhere',
	kind: 'What kind of thing?',
	anything: 'anything',
	theme: 'Under which theme?',
	kinds: {
		observation: 'seen or heard',
		question: 'question',
		promise: 'promise',
		presence: 'being there',
		walkthrough: 'walk-through',
		plan: 'thought up',
		activity: 'done',
		lookBack: 'found',
		cycle: 'round',
		publication: 'shown to the neighbourhood'
	},
	from: 'From',
	until: 'Until',
	button: 'Search',
	found: (number) =>
		number === 0 ? 'Nothing found' : number === 1 ? 'One thing found' : `${number} found`,
	best: (number) => `The ${number} that fit best`,
	didYouMean: (words) => `Do you mean ${words.map((one) => `“${one}”`).join(' and ')}?`,
	alsoFor: (typed, meant) =>
		`${typed.map((one) => `“${one}”`).join(' and ')} was not found anywhere. We also searched for ${meant.map((one) => `“${one}”`).join(' and ')}.`,
	nothing: 'Nothing about this here. Try another word, or be the first to write it down.',
	overTheFence: 'Over the fence'
};
