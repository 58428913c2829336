import type { Detail } from './detail.ts';
import type { Proposed } from './listing.schema.ts';

/** What the owner may change, as it stands now. */
export const proposedNow = (one: Detail): { [K in keyof Required<Proposed>]: string | null } => ({
	...{ name: one.name, description: one.description, website: one.website, email: one.email },
	...{ phone: one.phones[0]?.number ?? null, audience: one.audience, cost: one.cost },
	...{ howToJoin: one.howToJoin, alert: one.alert }
});

/** Of what was filled in, only what differs from how it stands. */
export function proposedFields(one: Detail, words: Proposed): Proposed {
	const now = proposedNow(one);
	const differing = Object.entries(words).filter(
		([field, to]) => (to ?? '') !== (now[field as keyof Proposed] ?? '')
	);
	return Object.fromEntries(differing);
}

/** The listing with what was proposed; everything else of it stays. */
export function changedBy(one: Detail, { phone, ...words }: Proposed, newId: () => string): Detail {
	const [first, ...others] = one.phones;
	const phones =
		phone === undefined
			? one.phones
			: phone
				? [{ ...(first ?? { id: newId(), words: null, rest: {} }), number: phone }, ...others]
				: others;
	return { ...one, ...words, phones };
}
