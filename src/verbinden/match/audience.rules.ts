import { plain } from '#kernel/index.ts';
import type { Group } from './match.types.ts';

const meant: readonly [Group, RegExp][] = [
	['women', /\b(?:vrouw\w*|meiden|meisjes|moeders|dames|women)\b/u],
	['men', /\b(?:mannen\w*|man|jongens|vaders|heren|men)\b/u],
	['children', /\b(?:kinderen|kids|peuters?|kleuters?|basisschool\w*|baby\w*|jeugd)\b/u],
	['young', /\b(?:jongeren|tieners?|jeugd|pubers?|meiden|young)\b/u],
	[
		'old',
		/\b(?:ouderen|senioren|50-?plus\w*|55-?plus\w*|60-?plus\w*|65-?plus\w*|(?:50|55|60|65|70)\s?\+|gepensioneerden|elderly)\b/u
	],
	['parents', /\b(?:ouders?|gezinnen|moeders|vaders|parents|ouder en kind|ouder-kind)\b/u],
	['carers', /\b(?:mantelzorg\w*|carers)\b/u],
	['students', /\b(?:student\w*)\b/u],
	[
		'newcomers',
		/\b(?:nieuwkomers?|statushouders?|vluchtelingen|inburgeraars?|anderstaligen|newcomers)\b/u
	],
	['faithful', /\b(?:gelovigen|parochianen|moslims|kerkgangers)\b/u]
];

/** For whom alone an offer is, by what it says of its audience; none is for everybody. Children with their parents are both. */
export function onlyFor(audience: string | null | undefined): Group[] {
	if (!audience || /\b(?:iedereen|alle|everybody|welkom)\b/iu.test(audience)) return [];
	const said = plain(audience);
	return meant.filter(([, words]) => words.test(said)).map(([group]) => group);
}
