import type { Part } from '#ui/shared.ts';

/** What every page has at hand: its frame. */
export const always: readonly Part[] = ['shell', 'offline'];

/**
 * The parts of the words that pages need beside that, by the folder of their route. A folder that is not named here gets
 * all words. test/words.test.ts says what is missing, and what is not needed.
 */
export const beside: Readonly<Record<string, readonly Part[]>> = {
	'/toestel': ['noting', 'walks'],
	'/(auth)': ['signIn'],
	'/(public)/netwerkberaad/[token]/ecogram': ['networkMeeting'],
	'/(app)/aanwezig': ['noting'],
	'/(app)/beheer': ['admin', 'picture', 'figureFile', 'plan', 'fence'],
	'/(app)/beloftes': ['noting', 'discussion'],
	'/(app)/denken': ['denken', 'thread'],
	'/(app)/denken/[id]': ['denken', 'plan', 'thread', 'zien'],
	'/(app)/denken/beleid': ['policy', 'material', 'thread'],
	'/(app)/denken/besluiten': ['priority', 'material', 'thread'],
	'/(app)/denken/bronnen': ['material'],
	'/(app)/denken/doorgronden': ['fathom', 'material', 'thread'],
	'/(app)/denken/gebiedsanalyses': ['areaAnalysis', 'picture', 'material', 'thread', 'zien'],
	'/(app)/denken/krachtenvelden': ['forceField', 'material', 'thread'],
	'/(app)/denken/nieuw': ['denken', 'zien'],
	'/(app)/denken/ordenen': ['order', 'material'],
	'/(app)/denken/pauzes': ['pause', 'material', 'thread'],
	'/(app)/denken/plannen': ['plan', 'denken', 'material', 'thread', 'progress', 'zien'],
	'/(app)/denken/prioriteiten': ['priority', 'material', 'thread'],
	'/(app)/denken/termijnen': ['plan'],
	'/(app)/denken/themas': ['order', 'material', 'thread', 'fence'],
	'/(app)/denken/veranderverhalen': ['changeStory', 'material', 'thread'],
	'/(app)/denken/verwijzingen': ['referral', 'material', 'thread'],
	'/(app)/denken/vraaganalyses': ['questionAnalysis', 'material', 'thread', 'zien'],
	'/(app)/doen': ['doen', 'thread', 'progress'],
	'/(app)/doen/[id]': ['activity', 'doen', 'denken', 'material', 'progress', 'thread'],
	'/(app)/doen/[id]/aanmeldingen': ['signUp', 'material'],
	'/(app)/doen/[id]/inbreng': ['inProgress'],
	'/(app)/doen/[id]/uitnodigingen': ['signUp'],
	'/(app)/doen/[id]/wijzig': ['activity', 'walks'],
	'/(app)/doen/activiteiten': ['activity', 'walks'],
	'/(app)/doen/afspraken': ['treatment', 'material', 'thread'],
	'/(app)/doen/agenda': ['agenda'],
	'/(app)/doen/berichten': ['progress', 'material', 'thread', 'walks'],
	'/(app)/doen/buurtbudget': ['budget', 'initiative', 'material', 'thread', 'walks'],
	'/(app)/doen/gids': ['directory', 'material'],
	'/(app)/doen/inbreng': ['inProgress'],
	'/(app)/doen/initiatieven': [
		'initiative',
		'initiativeTeam',
		'doen',
		'material',
		'progress',
		'thread'
	],
	'/(app)/doen/nieuw': ['doen'],
	'/(app)/doen/uitdaagrecht': ['budget', 'plan', 'material', 'thread'],
	'/(app)/doen/voortgang': ['inProgress', 'thread'],
	'/(app)/gebieden': ['picture'],
	'/(app)/gebieden/[id]': ['picture', 'thread', 'onward', 'zien', 'fence'],
	'/(app)/laat-zien': ['publicPages', 'answers', 'picture'],
	'/(app)/noteer': ['zien'],
	'/(app)/reacties': ['answers'],
	'/(app)/schouw': ['walks', 'noting', 'zien', 'thread'],
	'/(app)/verbinden': ['verbinden'],
	'/(app)/verbinden/vragen': ['asked', 'introduction', 'handedIn'],
	'/(app)/verbinden/vragen/[id]/wijzig': ['asked', 'introduction', 'walks'],
	'/(app)/verbinden/vragen/[id]/verder': ['asked', 'order'],
	'/(app)/verbinden/uit-de-buurt': ['handedIn', 'introduction'],
	'/(app)/verbinden/talenten': ['talent', 'material', 'thread'],
	'/(app)/verbinden/kennismakingen': ['introduction', 'thread'],
	'/(app)/verbinden/wat-er-is': ['party', 'material', 'thread'],
	'/(app)/verbinden/schutting': ['fence', 'party'],
	'/(app)/verbinden/woorden': ['ownWords'],
	'/(app)/verbinden/netwerk': ['network'],
	'/(app)/verbinden/ontmoeten': ['mixing'],
	'/(app)/verbinden/combinaties': ['combination', 'material', 'thread'],
	'/(app)/verbinden/vraag-naar-aanbod': ['trendOffer', 'questionAnalysis'],
	'/(app)/team': ['team'],
	'/(app)/team/netwerkberaad': ['networkMeeting', 'material'],
	'/(app)/team/houding': ['coaching', 'material'],
	'/(app)/team/initiatieven': ['initiativeTeam', 'doen'],
	'/(app)/team/besprekingen': ['discussion', 'asked', 'introduction', 'material'],
	'/(app)/team/gekanteld': ['discussion', 'material'],
	'/(app)/verantwoording': ['denken', 'doen', 'vinden', 'material', 'thread'],
	'/(app)/vinden': ['vinden', 'thread'],
	'/(app)/vinden/[id]': ['lookBack', 'vinden', 'plan', 'material', 'thread'],
	'/(app)/vinden/nieuw': ['lookBack', 'vinden'],
	'/(app)/vinden/terugblikken': ['lookBack', 'thread'],
	'/(app)/vinden/bijdragen': ['claim', 'material', 'thread'],
	'/(app)/vinden/opbrengsten': ['outcome', 'claim', 'material', 'thread'],
	'/(app)/vinden/rimpels': ['ripple', 'material', 'thread'],
	'/(app)/vinden/verhalen': ['story', 'material', 'thread'],
	'/(app)/vinden/over-de-schutting': ['handover', 'material', 'thread', 'zien'],
	'/(app)/vinden/overdracht': ['handover', 'material', 'thread', 'zien'],
	'/(app)/vinden/vragenlijsten': ['measure', 'material', 'thread'],
	'/(app)/vinden/gemeenschappen': ['community', 'material', 'thread'],
	'/(app)/vinden/verslagen': ['report', 'material', 'thread', 'zien'],
	'/(app)/vragen': ['onward', 'noting'],
	'/(app)/zien': ['zien', 'thread', 'onward'],
	'/(app)/zien/[id]': ['zien', 'noting', 'walks', 'thread', 'onward'],
	'/(app)/zoek': ['search', 'material', 'thread', 'zien']
};

/** The line that holds for a route: the nearest folder that is named. */
export const lineOf = (route: string | null): string | undefined =>
	Object.keys(beside)
		.filter((one) => `${route}/`.startsWith(`${one}/`))
		.toSorted((a, b) => b.length - a.length)[0];

/** The parts of the words for the page of a route; undefined means all. */
export function partsOf(route: string | null): readonly Part[] | undefined {
	const folder = lineOf(route);
	if (folder !== undefined) return [...always, ...beside[folder]!];
	return route === null ? always : undefined;
}
