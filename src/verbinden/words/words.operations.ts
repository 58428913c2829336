import {
	dutchThesaurus,
	fieldProblem,
	idShape,
	letsIn,
	plain,
	Problem,
	writeOperation,
	type Ask,
	type Read
} from '#kernel/index.ts';
import { z } from 'zod';
import { isThere, merged, tidied, type OwnWord } from './words.rules.ts';
import { subjectInput, wordInput } from './words.schema.ts';
import {
	addSubject,
	addWord,
	findOwnSubjects,
	findOwnWords,
	keepWord,
	removeSubject,
	removeWord
} from './words.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const most = { words: 1000 };
type Asking = Pick<Ask<Read>, 'tx' | 'actor'>;

/** What an organisation has of its own now. */
export async function ownOf({ tx, actor: { organisationId } }: Asking) {
	const subjects = await findOwnSubjects(tx, organisationId);
	const words = await findOwnWords(tx, organisationId);
	return { subjects, words, entries: merged(dutchThesaurus().entries, subjects, words) };
}

/**
 * That a word may be added to a subject.
 * @throws Problem when there is no such subject, or the word stands there already
 */
export async function checkNew(asking: Asking, word: OwnWord) {
	const own = await ownOf(asking);
	const entry = own.entries[word.subjectId];
	if (!entry) throw fieldProblem('subjectId', 'unknownSubject');
	// What the organisation itself says of a word is changed by taking that away first.
	const isOwn = own.words.some((one) => one.subjectId === word.subjectId && one.word === word.word);
	if (isOwn || isThere(entry, word)) throw fieldProblem('word', 'wordThere');
	if (own.words.length >= most.words) throw fieldProblem('word', 'tooManyWords');
	return own;
}

/** Adds a word to a subject, or says it is not that subject. A coordinator's counts at once, a worker's is a proposal. */
export const addOwnWord = writeOperation({
	name: 'ownWord.add',
	object: 'ownWord',
	summary: { nl: 'Leg een woord bij een onderwerp', en: 'Put a word with a subject' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, ...wordInput }),
	example: { id: exampleId(1), subjectId: 'handwerken', word: 'duivenmelken' },
	rest: { method: 'put', path: '/own-words/{id}', tag: 'verbinden' },
	async work({ id, ...word }, { tx, actor, clock }) {
		await checkNew({ tx, actor }, word);
		const { organisationId } = actor;
		const isProposal = !letsIn(['coordinator'], actor.roles);
		if (!(await addWord(tx, { organisationId, id, ...word, isProposal, createdAt: clock() })))
			throw fieldProblem('word', 'wordThere');
		return { id, version: 1 };
	}
});

/** Lets a proposed word count. */
export const keepOwnWord = writeOperation({
	name: 'ownWord.keep',
	object: 'ownWord',
	summary: { nl: 'Neem een voorgesteld woord over', en: 'Take over a proposed word' },
	audience: ['coordinator'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/own-words/{id}/keeps', tag: 'verbinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		if (!(await keepWord(tx, { organisationId, id }))) throw new Problem('notFound');
		return { id, version: 2 };
	}
});

/** Takes an own word away: what was found before it is found again. A worker takes away what is only proposed. */
export const removeOwnWord = writeOperation({
	name: 'ownWord.remove',
	object: 'ownWord',
	summary: { nl: 'Haal een eigen woord weg', en: 'Take away an own word' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/own-words/{id}/removals', tag: 'verbinden' },
	async work({ id }, { tx, actor }) {
		const { words } = await ownOf({ tx, actor });
		if (!words.some((one) => one.id === id)) throw new Problem('notFound');
		const { organisationId } = actor;
		if (!(await removeWord(tx, { organisationId, id }))) throw new Problem('forbidden');
		return { id, version: 3 };
	}
});

/** Begins a subject that did not come with Vierzet; it is found by its name, and by words that are added to it. */
export const addOwnSubject = writeOperation({
	name: 'ownSubject.add',
	object: 'ownSubject',
	summary: { nl: 'Begin een eigen onderwerp', en: 'Begin a subject of your own' },
	audience: ['coordinator'],
	input: z.strictObject({ id: idShape, ...subjectInput }),
	example: { id: exampleId(1), nl: 'Duiven houden', domain: 'interest' },
	rest: { method: 'put', path: '/own-subjects/{id}', tag: 'verbinden' },
	async work({ id, nl, en, domain, broader }, { tx, actor }) {
		const { entries } = await ownOf({ tx, actor });
		if (broader && !(broader in dutchThesaurus().entries))
			throw fieldProblem('broader', 'unknownSubject');
		const name = plain(tidied(nl));
		if (Object.values(entries).some((one) => plain(tidied(one.nl)) === name))
			throw fieldProblem('nl', 'subjectThere');
		const { organisationId } = actor;
		await addSubject(tx, { organisationId, id, nl, en: en ?? nl, domain, broader });
		return { id, version: 1 };
	}
});

/** Takes an own subject away with its words. */
export const removeOwnSubject = writeOperation({
	name: 'ownSubject.remove',
	object: 'ownSubject',
	summary: { nl: 'Haal een eigen onderwerp weg', en: 'Take away a subject of your own' },
	audience: ['coordinator'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/own-subjects/{id}/removals', tag: 'verbinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		if (!(await removeSubject(tx, { organisationId, id }))) throw new Problem('notFound');
		return { id, version: 2 };
	}
});
