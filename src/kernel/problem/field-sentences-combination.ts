import type { Sentence } from './problems.ts';

/** Sentences about combinations and what is done with a trend. */
export const combinationSentences: Record<string, Sentence> = {
	stillSearching: {
		nl: 'Vierzet zoekt nog. Wacht even, of stop met zoeken; daarna kun je schuiven.',
		en: 'Vierzet is still looking. Wait a moment, or stop it; then you can move things.'
	},
	needsHost: {
		nl: 'Een combinatie begint bij iets dat al loopt. Kies een activiteit.',
		en: 'A combination begins with something that goes on already. Choose an activity.'
	},
	needsTwo: {
		nl: 'Een combinatie bestaat uit twee dingen of meer. Kies er nog een bij.',
		en: 'A combination is of two things or more. Choose one more.'
	},
	notCombinable: {
		nl: 'Dit kan niet in een combinatie. Kies een activiteit, talent, ding of aanbod uit de gids.',
		en: 'This cannot be combined. Choose an activity, talent, thing or listing.'
	},
	whyLeft: {
		nl: 'Schrijf in een paar woorden waarom. Dan weet een ander het later ook.',
		en: 'Write in a few words why. Then somebody else knows it later too.'
	},
	alreadyMade: {
		nl: 'Van deze combinatie is al een activiteit gemaakt.',
		en: 'This combination has become an activity already.'
	}
};
