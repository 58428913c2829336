/** The page of a subject; with more, what is looked at there. */
export const subjectPath = (id: string, more: Record<string, string> = {}) =>
	`/verbinden/woorden/onderwerp?${new URLSearchParams({ is: id, ...more })}`;

/** The page where a word is put with a subject. */
export const wordPath = (word: string) =>
	`/verbinden/woorden/leg?${new URLSearchParams({ woord: word })}`;
