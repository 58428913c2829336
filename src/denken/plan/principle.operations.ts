import {
	Problem,
	idShape,
	maybe,
	optionalText,
	dayShape,
	readOperation,
	shortText,
	writeOperation,
	type Read
} from '#kernel/index.ts';
import { z } from 'zod';
import { principleKeys, usualQuestions, type PrincipleKey } from './principle.rules.ts';
import { findWordings, keepWording } from './principle.store.ts';
import { exampleId } from './shapes.ts';

const key = z.enum(principleKeys);
export const principleShape = z.object({
	key,
	question: z.string(),
	agreedWith: z.string().nullable(),
	agreedOn: z.string().nullable(),
	/** 0 while the usual words hold. */
	version: z.int()
});

/** The principles as questions: in the organisation's own words where it chose them, else in the usual ones. */
export async function principlesOf(tx: Read, organisationId: string) {
	const own = await findWordings(tx, organisationId);
	return principleKeys.map((one: PrincipleKey) => {
		const found = own.find((wording) => wording.key === one);
		const { question = usualQuestions[one], agreedOn = null, version = 0 } = found ?? {};
		return { key: one, question, agreedWith: found?.agreedWith || null, agreedOn, version };
	});
}

/** The shared principles, as questions that stand with every plan (40). */
export const listPrinciples = readOperation({
	name: 'principle.list',
	summary: { nl: 'De uitgangspunten als vragen', en: 'The principles as questions' },
	audience: ['public'],
	input: z.strictObject({}),
	output: z.array(principleShape),
	example: {},
	rest: { method: 'get', path: '/principles', tag: 'denken' },
	work: (_, { tx, actor }) => principlesOf(tx, actor.organisationId)
});

/** Gives a principle the words that the organisation chose together with its stakeholders (40). */
export const wordPrinciple = writeOperation({
	name: 'principle.word',
	object: 'principle',
	summary: { nl: 'Kies samen andere woorden', en: 'Choose other words together' },
	audience: ['admin', 'coordinator'],
	input: z.strictObject({
		id: idShape,
		key,
		question: shortText(500),
		/** With whom these words were chosen, as groups or roles. */
		agreedWith: optionalText(500).transform((text) => text ?? ''),
		agreedOn: maybe(dayShape())
	}),
	example: {
		id: exampleId(1),
		key: 'ownStrength',
		question: 'Wat kunnen de mensen zelf, en met wie?',
		agreedWith: 'bewonersraad en Sociaal Wijkteam'
	},
	rest: { method: 'put', path: '/principles/{id}', tag: 'denken' },
	async work({ id, ...wording }, { tx, actor }) {
		const kept = await keepWording(tx, actor.organisationId, id, wording);
		if (!kept) throw new Problem('forbidden');
		return kept;
	}
});
