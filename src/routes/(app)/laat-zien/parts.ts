/** A part of what may be shown, as it stands in the form. */
export interface TypedPart {
	show?: string;
	entryId: string;
	move: string;
	text?: string;
}

/** A photo beside a note, as it can be shown. */
export interface ShownPhoto {
	id: string;
	entryId: string;
	alt: string | null;
	width: number;
	height: number;
}

/** Only the parts that were ticked, without the tick. */
export const chosenParts = (parts: unknown) =>
	Object.values((parts ?? {}) as Record<string, TypedPart>)
		.filter((part) => part.show === 'yes')
		.map(({ entryId, move, text }) => ({ entryId, move, text: text ?? '' }));
