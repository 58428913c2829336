// When somebody can and cannot, what it may cost and whether alone or in a group, as far as the words say it.
import { weekDays, type Facets, type PartOfDay } from './match.types.ts';

const parts: readonly [PartOfDay, string][] = [
	['morning', "(?:'s )?(?:ochtend(?:s|en)?|morgens)"],
	['afternoon', "(?:'s )?(?:middag(?:s|en)?|namiddag)"],
	['evening', "(?:'s )?(?:avond(?:s|en)?)"],
	['weekend', '(?:weekend(?:en)?|zaterdag|zondag)']
];
const names = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** A part of the day that is said not to do: "niet 's avonds", "durft 's avonds niet". */
const isNot = (text: string, word: string) =>
	new RegExp(
		`\\b(?:niet|geen|nooit|liever niet|behalve|alleen niet)\\s+(?:meer\\s+)?(?:op\\s+|in\\s+(?:het|de)\\s+)?${word}|${word}(?:\\s+\\w+){0,3}\\s+(?:niet|liever niet|nooit|nergens)\\b`,
		'u'
	).test(text);

export function timesIn(text: string): Pick<Facets, 'when' | 'notWhen' | 'days' | 'notDays'> {
	const said = parts.filter(([, word]) =>
		new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(text)
	);
	const notWhen = said.filter(([, word]) => isNot(text, word)).map(([part]) => part);
	const named = weekDays.filter((_, i) =>
		new RegExp(`\\b${names[i]}(?:s|en|\\b|(?=ochtend|middag|avond))`, 'u').test(text)
	);
	const notDays = named.filter((day) => isNot(text, names[weekDays.indexOf(day)]!));
	const works =
		/\b(?:overdag (?:werk|aan het werk|niet)|werkt? (?:overdag|fulltime|hele dagen)|fulltime|na (?:mijn|zijn|haar|het) werk)\b/u;
	const wanted = said.map(([part]) => part).filter((part) => !notWhen.includes(part));
	const when =
		wanted.length === 1 ? wanted[0]! : wanted.length === 0 && works.test(text) ? 'evening' : null;
	return { when, notWhen, days: named.filter((day) => !notDays.includes(day)), notDays };
}

/** The most it may cost each time, in euros. */
export function maxCostIn(text: string): number | null {
	const euros =
		/(?:max(?:imaal)?|hooguit|niet meer dan|tot)\s*(?:€\s*)?(\d{1,3})(?:\s*(?:euro|€|,-))/u.exec(
			text
		);
	if (euros) return Number(euros[1]);
	if (
		/\b(?:gratis|kost(?:en)? niks|niks (?:mag )?kosten|niets (?:mag )?kosten|mag niks kosten|mag niets kosten|geen (?:geld|cent|rooie cent)|kan (?:het )?niet betalen)\b/u.test(
			text
		)
	)
		return 0;
	if (
		/\b(?:weinig geld|krap bij kas|uitkering|bijstand|aow|minimum|minima|schulden|rood staan|voedselbank|moeilijk rond|niet veel te besteden|kleine portemonnee)\b/u.test(
			text
		)
	)
		return 3;
	return null;
}

/** Whether somebody would rather meet one other than a group. */
export const wantsOne = (text: string): boolean =>
	/\b(?:(?:een|1|één) op (?:een|1|één)|geen (?:grote )?groep(?:en)?|niet (?:in|met|naar) (?:een )?(?:grote )?groep\w*|groep\w* (?:vindt|vind|is|zijn|trekt|durft)(?:\s+\w+){0,3}\s+(?:eng|lastig|te veel|teveel|druk|niet|spannend|moeilijk)|kan niet tegen drukte|drukte (?:trekt|kan)|iemand die (?:langs|aan huis|bij (?:haar|hem|mij)|thuis)|aan huis|komt (?:de deur|het huis) niet (?:meer )?uit)\b/u.test(
		text
	);
