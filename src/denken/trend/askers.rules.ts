/** One time that a question was heard. */
export interface Mention {
	id: string;
	/** The earlier question by the same asker, if it is said to be one. */
	repeatsId: string | null;
	/** For how many people it was said. */
	askers: number;
	/** Where it was heard; unknown is no source. */
	channel: string | null;
	happenedOn: string;
}

/** How many asked, in one period. */
export interface Asked {
	askers: number;
	mentions: number;
	/** The independent sources, by name. */
	sources: string[];
}

const normal = (channel: string) =>
	channel.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl');

/** The first question of the asker: a repeat of a repeat leads back to where it began. */
function rootOf(id: string, earlier: ReadonlyMap<string, string | null>): string {
	const passed = new Set<string>();
	let at = id;
	while (!passed.has(at)) {
		passed.add(at);
		at = earlier.get(at) ?? at;
	}
	return at;
}

/**
 * Counts people instead of mentions (methods.md 2.1): who asks again counts once, with the largest number of people
 * said, and is one source: where it was heard first in this period.
 * @param mentions all of one period
 * @param all every mention known, where a repeat leads back beyond the period
 */
export function distinctAskers(
	mentions: readonly Mention[],
	all: readonly Mention[] = mentions
): Asked {
	const earlier = new Map(all.map(({ id, repeatsId }) => [id, repeatsId]));
	const byAsker = new Map<string, { askers: number; channel: string | null }>();
	for (const mention of [...mentions].sort(inOrder)) {
		const root = rootOf(mention.id, earlier);
		const known = byAsker.get(root);
		if (known) known.askers = Math.max(known.askers, mention.askers);
		else byAsker.set(root, { askers: mention.askers, channel: mention.channel });
	}
	const askers = [...byAsker.values()];
	const sources = new Map<string, string>();
	for (const { channel } of askers) {
		if (channel && normal(channel) && !sources.has(normal(channel)))
			sources.set(normal(channel), channel.trim());
	}
	return {
		askers: askers.reduce((so, one) => so + one.askers, 0),
		mentions: mentions.length,
		sources: [...sources.values()].sort((a, b) => a.localeCompare(b, 'nl'))
	};
}

const inOrder = (a: Mention, b: Mention) =>
	a.happenedOn.localeCompare(b.happenedOn) || a.id.localeCompare(b.id);
