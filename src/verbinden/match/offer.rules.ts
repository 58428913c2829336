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

export function makeReady(offer: Offer, thesaurus: Thesaurus): Ready {
	const concepts = new Map<string, number>();
	const wanted = new Map<string, number>();
	addTo(concepts, thesaurus, tokensOf(offer.title, { keepAll: true }), weights.title);
	if (offer.audience)
		addTo(concepts, thesaurus, tokensOf(offer.audience, { keepAll: true }), weights.audience);
	let isSeeking = false;
	for (const sentence of sentences(offer.text)) {
		const tokens = tokensOf(sentence, { keepAll: true });
		const sought = offer.kind !== 'talent' && seeks.test(sentence);
		isSeeking ||= sought;
		if (sought) addTo(wanted, thesaurus, tokens, 1);
		addTo(concepts, thesaurus, tokens, sought ? weights.sought : weights.text);
	}
	if (offer.kind !== 'talent' && seeks.test(offer.title)) {
		isSeeking = true;
		addTo(wanted, thesaurus, tokensOf(offer.title, { keepAll: true }), 1);
	}
	for (const subjects of [concepts, wanted]) addBroader(subjects, thesaurus);
	return {
		...{ offer, concepts, wanted, seeks: isSeeking, only: onlyFor(offer.audience) },
		fields: {
			title: analyse(offer.title),
			text: analyse(offer.text),
			other: analyse([offer.audience, offer.place].filter(Boolean).join(' '))
		}
	};
}
