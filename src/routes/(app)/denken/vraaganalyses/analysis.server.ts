import type { Values } from '#web/index.ts';

interface Row {
	text?: string;
	recognised?: string;
}

/** What was typed into AnalysisForm.svelte as the input of an operation: empty readings are none, a line is a group. */
export const analysisTyped = ({ readings, notHeardGroups, ...values }: Values) => ({
	...values,
	readings: (Object.values(readings ?? {}) as Row[]).filter(({ text }) => text?.trim()),
	notHeardGroups: String(notHeardGroups ?? '')
		.split('\n')
		.map((group) => group.trim())
		.filter(Boolean)
});

/**
 * What was typed while somebody else kept something: where it was left empty, what stands there now comes in, so that
 * keeping it again takes nothing away from the other.
 */
export function typedOver(now: object, typed: Values): Values {
	const { readings, checkState, ...rest } = typed;
	const hasReadings = (Object.values(readings ?? {}) as Row[]).some(({ text }) => text);
	return {
		...now,
		...rest,
		...(hasReadings && { readings }),
		...(checkState && checkState !== 'notYet' && { checkState })
	};
}
