/** A part of what may be shown, as it stands in the form. */
export interface TypedPart {
	show?: string;
	entryId: string;
	move: string;
	text?: string;
}

/** Only the parts that were ticked, without the tick. */
export const chosenParts = (parts: unknown) =>
	Object.values((parts ?? {}) as Record<string, TypedPart>)
		.filter((part) => part.show === 'yes')
		.map(({ entryId, move, text }) => ({ entryId, move, text: text ?? '' }));
