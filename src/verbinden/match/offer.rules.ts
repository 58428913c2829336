// Makes an offer ready to rank: its words, its subjects, in what it seeks help, and for whom alone it is.
import { analyse, tokensOf, type Thesaurus, type Token } from '#kernel/index.ts';
import { onlyFor } from './audience.rules.ts';
import type { Offer, Ready } from './match.types.ts';

/** How groups and desks say that they could use somebody, or something. */
const seeks = new RegExp(
	[
		String.raw`\b(?:wij|we|die|en|ook|nog) zoek(?:en|t)\b(?! (?:\w+ ){0,2}(?:uit|op)\b)|\bzoek(?:en|t) (?:(?:we|wij)(?! (?:\w+ ){0,2}uit\b)|nog|iemand|mensen|hulp|vrijwilligers?|een)\b|\bgezocht\b`,
		String.raw`\b(?:handen|hulp|mensen|helpers|vrijwilligers?|versterking|iemand)\b[^.!?]{0,30}\b(?:nodig|tekort|gevraagd|welkom)\b|\b(?:komen|hebben|zijn)\b[^.!?]{0,60}\b(?:te weinig|tekort)\b(?! over)`,
		String.raw`\b(?:nog|altijd|best|goed)\b[^.!?]{0,40}\bgebruiken\b|\bte springen om\b|(?<!iedereen )\b(?:is|zijn) (?:\w+ ){0,3}welkom\b|(?<!iedereen )\baltijd welkom\b`,
		String.raw`\b(?:opvolger|opvolging|ontbreekt|vacature|versterking|bemand worden|wachtlijst)\b|\b(?:missen (?:ze|we|wij)|wat mist|stoelen zijn leeg|goud waard|kunnen (?:direct|zo|meteen) beginnen)\b`,
		String.raw`\b(?:meld je (?:vooral|als|aan als)|(?:kan|kunnen|mag|mogen) zich melden|help(?:t)? (?:je |u |jij )?mee|meehelpen|kom helpen|doe je mee als)\b`,
		String.raw`(?<!voor )\bwie (?:wil|kan) (?:er|ons|mee|helpen)\b|\bvrijwilligers?\b`
	].join('|'),
	'iu'
);

const sentences = (text: string) => text.split(/(?<=[.!?;])\s+|\n+/u).filter(Boolean);

export const reading = {
	/** How sure one word makes of a subject, and one word of the title. */
	word: 0.6,
	titleWord: 0.8,
	broader: 0.55,
	title: 1,
	text: 0.85,
	audience: 0.85,
	sought: 0.6
};

/** Adds the subjects of some words: the more words speak of one, the surer. */
function addTo(
	into: Map<string, number>,
	thesaurus: Thesaurus,
	tokens: readonly Token[],
	weight: number,
	word = reading.word
) {
	for (const one of thesaurus.find(tokens)) {
		const sure = weight * one.weight * (1 - (1 - word) ** one.tokens.length);
		into.set(one.id, 1 - (1 - (into.get(one.id) ?? 0)) * (1 - sure));
	}
}

/** What is about a subject is a little about the broader one too. */
function addBroader(into: Map<string, number>, { entries }: Thesaurus) {
	for (const [id, weight] of [...into]) {
		const parent = entries[id]?.broader;
		if (parent) into.set(parent, Math.max(into.get(parent) ?? 0, weight * reading.broader));
	}
}

type Words = Omit<Ready, 'offer' | 'only'>;

/** The words of an offer and the subjects in them. */
function readWords({ kind, title, text, audience, place }: Offer, thesaurus: Thesaurus): Words {
	const concepts = new Map<string, number>();
	const wanted = new Map<string, number>();
	const tokens = (said: string) => tokensOf(said, { keepAll: true });
	const maySeek = kind !== 'talent';
	addTo(concepts, thesaurus, tokens(title), reading.title, reading.titleWord);
	if (audience) addTo(concepts, thesaurus, tokens(audience), reading.audience, reading.titleWord);
	let isSeeking = maySeek && seeks.test(title);
	if (isSeeking) addTo(wanted, thesaurus, tokens(title), 1, reading.titleWord);
	for (const sentence of sentences(text)) {
		const sought = maySeek && seeks.test(sentence);
		isSeeking ||= sought;
		if (sought) addTo(wanted, thesaurus, tokens(sentence), 1);
		addTo(concepts, thesaurus, tokens(sentence), sought ? reading.sought : reading.text);
	}
	for (const subjects of [concepts, wanted]) addBroader(subjects, thesaurus);
	const other = [audience, place].filter(Boolean).join(' ');
	return {
		...{ concepts, wanted, seeks: isSeeking },
		fields: { title: analyse(title), text: analyse(text), other: analyse(other) }
	};
}

/** Words that were read before with this thesaurus, by the words themselves: so many, the oldest go first. */
const knownBy = new WeakMap<Thesaurus, Map<string, Words>>();
const mostKnown = 10_000;
/** What somebody may take back is never kept, not even in the memory of the process. */
const isKept = ({ kind }: Offer) => kind !== 'talent' && kind !== 'place';

export function makeReady(offer: Offer, thesaurus: Thesaurus): Ready {
	const only = onlyFor(offer.audience);
	if (!isKept(offer)) return { ...readWords(offer, thesaurus), offer, only };
	const key = [offer.kind, offer.title, offer.text, offer.audience, offer.place].join('\u0000');
	const known = knownBy.get(thesaurus) ?? new Map<string, Words>();
	knownBy.set(thesaurus, known);
	const words = known.get(key) ?? readWords(offer, thesaurus);
	known.delete(key);
	known.set(key, words);
	if (known.size > mostKnown) known.delete(known.keys().next().value!);
	return { ...words, offer, only };
}
