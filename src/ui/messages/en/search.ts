import type { search as dutch } from '../nl/search.ts';

export const search: typeof dutch = {
	title: 'Search',
	lead: 'In everything you may see, also over the fence.',
	words: 'What are you looking for?',
	more: 'More: place, kind, when',
	area: 'Near which place?',
	anywhere: 'anywhere',
	kind: 'What kind of thing?',
	anything: 'anything',
	kinds: {
		observation: 'seen or heard',
		question: 'question',
		promise: 'promise',
		presence: 'being there',
		walkthrough: 'walk-through',
		plan: 'thought up',
		activity: 'done',
		lookBack: 'found'
	},
	from: 'From',
	until: 'Until',
	button: 'Search',
	found: (number) =>
		number === 0 ? 'Nothing found' : number === 1 ? 'One thing found' : `${number} found`,
	nothing: 'Nothing about this here. Try another word, or be the first to write it down.',
	overTheFence: 'Over the fence'
};
