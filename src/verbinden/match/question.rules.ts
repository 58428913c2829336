// Reads a question as a community worker would: who would take part, when, what about, and what rather not.
import {
	plain,
	termsOf,
	tokensOf,
	type FoundConcept,
	type SearchTerm,
	type Thesaurus,
	type Token
} from '#kernel/index.ts';
import type { Facets, Looking } from './match.types.ts';
import { ageIn, genderIn, groupsBySubjects, groupsIn, mobilityIn } from './person.rules.ts';
import { meantBy } from './short.rules.ts';
import { writtenOut } from './telegram.ts';
import { maxCostIn, timesIn, wantsOne } from './when.rules.ts';

/** Words about persons, times and wanting itself: they say who and when, not what about. */
const aboutPersons = new Set(
	`mevrouw meneer man mannen vrouw vrouwen moeder vader zoon dochter oma opa weduwe weduwnaar jongen meisje meid dame heer
	jaar jarige leeftijd buurman buurvrouw buren echtgenoot partner kind kinderen client bewoner bewoonster iemand mensen
	anderen persoon alleenstaand alleenstaande gescheiden jong jonge oud oude oudere
	zoekt zoek zoeken wil willen zou graag graag vraagt vragen heeft hebben nodig behoefte interesse kan kunnen doet doen gaan gaat
	vindt vinden weet weten komt komen maakt maken zit zitten woont wonen wonend sinds iets beetje paar keer week weken
	dag dagen ochtend middag avond weekend overdag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
	gratis euro geld kosten gewoon liever lief eigenlijk echt erg leuk leuke leuks fijn goed goede mooi mooie weer nieuw nieuwe
	ander andere buurt wijk straat hier ergens soms vaak vroeger nu pas net thuis huis hele helemaal plek
	lang tijd uur vooral verder mag mogen moeten hoeft helpen hulp help mee samen eens steeds best zin`
		.split(/\s+/)
		.filter(Boolean)
);

/** Whether a word says who, when or that somebody wants something, rather than what about. */
export const isAboutPersons = (word: string): boolean => aboutPersons.has(word);

const not = /^(?:geen|niet|nooit|zonder|behalve|niets|nergens)$/;
const but = /^(?:maar|wel|alleen|tenzij|want|omdat|dus|en)$/;
/** What follows "niet" but does not turn down a subject: "niet alleen", "weet niet", "niet meer lopen". */
const harmless =
	/^(?:alleen|meer|zo|veel|goed|zelf|vaak|weten|weet|durft|durf|kan|kunnen|lukt|echt|helemaal|altijd|iedereen)$/;
/** What somebody who has "geen" of it lacks, and mostly wants: "nog geen Nederlands", "geen vrienden". */
const lacked =
	/^(?:geld|cent|centen|werk|baan|huis|woning|dak|familie|vrienden?|netwerk|contact|contacten|bezoek|gezelschap|eten|auto|fiets|vervoer|rijbewijs|opleiding|diploma|papieren|inkomen|uitkering|oppas|opvang|ned|nederlands|nl|hobbys?|tijd|rust|structuur|idee|mens|kip)$/;
const turnsDown = /^(?:geen|liever|zonder|hoeft|hoef|wil|nog|behalve)$/;

/**
 * The tokens somebody does not want: after geen or zonder, and after niet where it turns something down ("wil niet naar
 * een praatgroep", "liever niet", "niet nog een cursus"), to the end of the clause, at most four words.
 */
export function turnedDown(tokens: readonly Token[]): Set<number> {
	const out = new Set<number>();
	for (const [at, token] of tokens.entries()) {
		if (!not.test(token.word)) continue;
		const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''];
		const strict = /^(?:niet|nooit|niets|nergens)$/.test(token.word);
		if (strict && !turnsDown.test(before) && !/^(?:nog|naar|weer|wéér|zo|in)$/.test(after))
			continue;
		if (strict && harmless.test(after) && after !== 'zo') continue;
		if (token.word === 'geen' && (before === 'nog' || lacked.test(after))) continue;
		for (let i = at + 1, words = 0; i < tokens.length && words < 4; i++) {
			const one = tokens[i]!;
			if (one.clause !== token.clause || (i > at + 1 && but.test(one.word))) break;
			if (one.isSmall) continue;
			out.add(i);
			words++;
		}
	}
	return out;
}

const giving =
	/\b(?:wil(?:t|len)?|kan|kunnen|zou|biedt|bied|heb(?:ben|t)?|heeft)\b[^.!?]{0,60}\b(?:helpen|leren aan|uitleggen|geven|aanbieden|lesgeven|les geven|koken voor|betekenen|inzetten|iets doen voor|doorgeven|uitlenen|weggeven|delen|meehelpen|rijden voor|begeleiden|optreden|voorlezen|opknappen|repareren voor|klussen voor|oppassen)\b|\b(?:biedt (?:zich )?aan|bied aan|tijd over|tijd (?:en|voor)|wil vrijwillig\w*|vrijwilligerswerk|vrijwilliger worden|graag (?:\w+ )?voor (?:iemand|anderen|een ander|mensen|de buurt|buren)\b|voor (?:iemand|anderen|een ander|de buurt) (?:koken|doen|zorgen|betekenen)|ergens (?:voor )?nodig|nuttig|van nut|handen uit de mouwen|heeft (?:een )?(?:bus|auto|gereedschap|ruimte|tuin|zaal)\b[^.!?]*\b(?:beschikbaar|gebruiken|over)|over voor|te leen|ter beschikking)\b/u;
const seeking =
	/\b(?:zoekt|zoek|gezocht|op zoek|hulp bij|hulp nodig|wie kan|weet iemand|waar kan|hoe kom|hoe krijg|heeft (?:geen|hulp)|kan niet|lukt niet|durft niet)\b/u;

/** Whether somebody asks or has something to give; a worker can turn it round. */
export function roleIn(text: string): Facets['role'] {
	const give = giving.exec(text);
	if (!give) return 'asks';
	const seek = seeking.exec(text);
	return seek && seek.index < give.index && !/vrijwillig|voor anderen|nuttig|betekenen/u.test(text)
		? 'asks'
		: 'offers';
}

/** Facets the words say; those that are given by hand go before. */
export function facetsIn(text: string, given: Partial<Facets> = {}): Facets {
	const said = plain(writtenOut(text));
	const own = Object.fromEntries(
		Object.entries(given).filter(([, value]) => value !== null && value !== undefined)
	) as Partial<Facets>;
	const age = own.age ?? ageIn(said);
	const gender = own.gender ?? genderIn(said);
	return {
		...{ role: roleIn(said), age, gender, mobility: mobilityIn(said), maxCost: maxCostIn(said) },
		...timesIn(said),
		form: wantsOne(said) ? 'one' : null,
		groups: groupsIn(said, { age, gender }),
		...own
	};
}

/** In a text of thousands of words, or in another language, not every word is held against the thesaurus. */
const mostRead = 150;

/** A word that was written short or with a slip, as it was meant. */
function meant(token: Token, thesaurus: Thesaurus): Token {
	const word = token.isSmall ? undefined : meantBy(token.word, thesaurus);
	const [read] = word ? tokensOf(word, { keepAll: true }) : [];
	return read ? { ...token, word: read.word, stems: read.stems, parts: read.parts } : token;
}

/** Subjects in a text, and those that are turned down. */
export function subjectsIn(text: string, thesaurus: Thesaurus) {
	const tokens = tokensOf(writtenOut(text), { keepAll: true });
	for (const [at, token] of tokens.slice(0, mostRead).entries())
		tokens[at] = meant(token, thesaurus);
	const down = turnedDown(tokens);
	const all = thesaurus.find(tokens);
	const isDown = (one: FoundConcept) => one.tokens.every((token) => down.has(token));
	const up = all.filter((one) => !isDown(one));
	return {
		tokens: tokens.filter((one, i) => !one.isSmall && !down.has(i)),
		found: up,
		// Who sings without sheet music does not turn down music.
		not: all
			.filter((one) => isDown(one) && one.weight === 1)
			.map(({ id }) => id)
			.filter((id) => !up.some((one) => thesaurus.entries[one.id]?.broader === id))
	};
}

/** Words to look for: not those about persons, times or wanting. */
const termsIn = (tokens: readonly Token[]): SearchTerm[] =>
	termsOf(tokens.filter(({ word }) => !aboutPersons.has(word) && !/^\d/.test(word)));

/** A subject that was only read from who it is about, "moeder met drie kinderen", is hardly what it is about. */
const byPersons = 0.4;

/**
 * What to look for, from the words of a question.
 * @param given facets known or confirmed otherwise; they go before what the words say
 * @param confirmed subjects a worker confirmed
 */
export function lookingFor(
	text: string,
	thesaurus: Thesaurus,
	{ given = {}, confirmed = [] }: { given?: Partial<Facets>; confirmed?: readonly string[] } = {}
): Looking {
	const { tokens, found, not: down } = subjectsIn(text, thesaurus);
	const facets = facetsIn(text, given);
	const said = found.map((one) => ({
		...one,
		weight: one.words.every((word) => isAboutPersons(plain(word)))
			? one.weight * byPersons
			: one.weight
	}));
	const about = groupsBySubjects([...confirmed, ...found.map(({ id }) => id)]);
	return {
		facets: { ...facets, groups: [...new Set([...facets.groups, ...about])] },
		terms: termsIn(tokens),
		found: said,
		confirmed,
		not: down.filter((id) => !confirmed.includes(id))
	};
}
