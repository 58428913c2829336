/** Three principles as four questions: inclusion asks two separate things (40, 41, 44, 46). */
export const principleKeys = ['belonging', 'takingPart', 'presence', 'ownStrength'] as const;
export type PrincipleKey = (typeof principleKeys)[number];

/** The usual words, until the organisation chooses its own with its stakeholders. */
export const usualQuestions: Record<PrincipleKey, string> = {
	belonging: 'Wie voelt dat hij of zij erbij hoort, en wie nog niet?',
	takingPart: 'Wie doet er echt mee, en hoe kan iedereen meedoen én mee blijven doen?',
	presence: 'Hoe zijn we er, lang genoeg om elkaar te leren kennen?',
	ownStrength: 'Wat kunnen de betrokkenen zelf, en samen met wie ze kennen?'
};
