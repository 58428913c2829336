/* eslint-disable @typescript-eslint/no-explicit-any -- whatever was typed */
type Values = Record<string, any>;

const texts = [
	...(['title', 'saw', 'think', 'whyNow', 'considerations'] as const),
	...(['belonging', 'takingPart', 'presence', 'ownStrength'] as const)
];

/** The levels of a form: "edelenbos 4" for what is promised; the others count on the same ladder. */
function influenceOf({ promised, wanted, claimed, ladder: before }: Values) {
	const [ladder, level] = String(promised ?? '').split(' ');
	if (!ladder) return { ladder: null, promised: null, wanted: null, claimed: null };
	const same = ladder === before;
	return {
		...{ ladder, promised: level },
		...{ wanted: (same && wanted) || null, claimed: (same && claimed) || null }
	};
}

/** What was written in the form as the operation takes it; what was emptied is sent as empty. */
export function written(values: Values): Values {
	return {
		...Object.fromEntries(texts.map((name) => [name, values[name] ?? ''])),
		startsOn: values.startsOn ?? null,
		ownership: values.ownership ?? null,
		domains: values.domains ?? [],
		nature: values.nature ?? null,
		influence: influenceOf(values)
	};
}

/**
 * What is to be kept after both texts were seen: my words, those of the other, or what was written together.
 * What is not in conflict is kept as it was written.
 */
export function resolved(kept: Values, { keep, conflicts, together = {} }: Values): Values {
	const input = { ...kept };
	for (const section of String(conflicts ?? '')
		.split(' ')
		.filter(Boolean)) {
		if (keep === 'mine') continue;
		if (keep === 'together' && texts.some((name) => name === section))
			input[section] = together[section] ?? '';
		else delete input[section];
	}
	return input;
}
