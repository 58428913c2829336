// Makes an offer ready to rank: its words, its subjects, in what it seeks help, and for whom alone it is.
import { analyse, tokensOf, type Thesaurus, type Token } from '#kernel/index.ts';
import { onlyFor } from './audience.rules.ts';
import type { Offer, Ready } from './match.types.ts';

const seeks =
	/\b(?:zoekt|zoeken|gezocht|zoek|nodig|welkom om te helpen|help(?:t)? (?:je |u |jij )?mee|kom helpen|meehelpen|handen (?:tekort|nodig|gevraagd)|vrijwilligers?|versterking|wie wil|wie kan|doe je mee als|vacature)\b/iu;

const sentences = (text: string) => text.split(/(?<=[.!?;])\s+|\n+/u).filter(Boolean);

function addTo(
	into: Map<string, number>,
	thesaurus: Thesaurus,
	tokens: readonly Token[],
	weight: number
) {
	for (const one of thesaurus.find(tokens))
		into.set(one.id, Math.max(into.get(one.id) ?? 0, one.weight * weight));
}

/** What is about a subject is a little about the broader one too. */
const broader = 0.55;
function addBroader(into: Map<string, number>, { entries }: Thesaurus) {
	for (const [id, weight] of [...into]) {
		const parent = entries[id]?.broader;
		if (parent) into.set(parent, Math.max(into.get(parent) ?? 0, weight * broader));
	}
}

/** How much a subject counts that stands in the title, in the text, and only in what help is sought for. */
const weights = { title: 1, text: 0.85, audience: 0.6, sought: 0.6 };

type Words = Omit<Ready, 'offer' | 'only'>;

/** The words of an offer and the subjects in them. */
function readWords({ kind, title, text, audience, place }: Offer, thesaurus: Thesaurus): Words {
	const concepts = new Map<string, number>();
	const wanted = new Map<string, number>();
	const tokens = (said: string) => tokensOf(said, { keepAll: true });
	const maySeek = kind !== 'talent';
	addTo(concepts, thesaurus, tokens(title), weights.title);
	if (audience) addTo(concepts, thesaurus, tokens(audience), weights.audience);
	let isSeeking = maySeek && seeks.test(title);
	if (isSeeking) addTo(wanted, thesaurus, tokens(title), 1);
	for (const sentence of sentences(text)) {
		const sought = maySeek && seeks.test(sentence);
		isSeeking ||= sought;
		if (sought) addTo(wanted, thesaurus, tokens(sentence), 1);
		addTo(concepts, thesaurus, tokens(sentence), sought ? weights.sought : weights.text);
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
