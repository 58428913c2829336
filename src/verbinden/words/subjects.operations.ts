import {
	dutchThesaurus,
	idShape,
	plain,
	Problem,
	readOperation,
	type ThesaurusEntries
} from '#kernel/index.ts';
import { z } from 'zod';
import { thesaurusOf, thesaurusWith } from './thesaurus-of.ts';
import { effectOn, missedIn, saidOf, type Effect, type OwnWord } from './words.rules.ts';
import {
	changeShape,
	effectShape,
	missedShape,
	subjectListShape,
	subjectShape,
	wordInput
} from './words.schema.ts';
import { findQuestions } from './words.store.ts';
import { checkNew, ownOf } from './words.operations.ts';

const exampleId = '019a0000-0000-7000-8000-000000000001';
const most = { questions: 500, quoted: 8 };
const counts = <T extends { isProposal: boolean }>(words: readonly T[]) =>
	words.filter(({ isProposal }) => !isProposal);

const named = (ids: readonly string[], entries: ThesaurusEntries) =>
	ids.flatMap((id) => (entries[id] ? [{ id, nl: entries[id].nl, en: entries[id].en }] : []));

/** Subjects by domain, those that hold what is searched for in their name or words. */
export const listWordSubjects = readOperation({
	name: 'subject.words',
	summary: { nl: 'Onderwerpen met hun woorden', en: 'Subjects with their words' },
	audience: ['member'],
	input: z.strictObject({ q: z.string().trim().max(60).default('') }),
	output: subjectListShape,
	example: { q: 'breien' },
	rest: { method: 'get', path: '/subject-words', tag: 'verbinden' },
	async work({ q }, { tx, actor }) {
		const { subjects, words, entries } = await ownOf({ tx, actor });
		const asked = plain(q);
		return Object.entries(entries)
			.filter(([, { nl, en, words: said }]) => plain(`${nl}, ${en}, ${said}`).includes(asked))
			.map(([id, entry]) => {
				const own = words.filter(({ subjectId }) => subjectId === id).length;
				return {
					...{ id, nl: entry.nl, en: entry.en, domain: entry.domain, own },
					isOwn: subjects.some((one) => one.id === id),
					words: saidOf(entry).length
				};
			})
			.sort((a, b) => a.nl.localeCompare(b.nl, 'nl'));
	}
});

/** A subject with its words, what is near, and what is broader. */
export const showSubject = readOperation({
	name: 'subject.show',
	summary: { nl: 'Een onderwerp met zijn woorden', en: 'A subject with its words' },
	audience: ['member'],
	input: z.strictObject({ id: z.string().max(60) }),
	output: subjectShape,
	example: { id: 'handwerken' },
	rest: { method: 'get', path: '/subjects/{id}', tag: 'verbinden' },
	async work({ id }, { tx, actor }) {
		const { subjects, words, entries } = await ownOf({ tx, actor });
		const entry = entries[id];
		if (!entry) throw new Problem('notFound');
		const said = saidOf(dutchThesaurus().entries[id] ?? { words: '' });
		const narrower = Object.keys(entries).filter((one) => entries[one]!.broader === id);
		return {
			...{ id, nl: entry.nl, en: entry.en, domain: entry.domain },
			isOwn: subjects.some((one) => one.id === id),
			broader: named(entry.broader ? [entry.broader] : [], entries)[0] ?? null,
			near: named(entry.near ?? [], entries),
			narrower: named(narrower, entries),
			words: said.filter((one) => !one.startsWith('-')),
			notWords: said.filter((one) => one.startsWith('-')).map((one) => one.slice(1)),
			own: words.filter(({ subjectId }) => subjectId === id)
		};
	}
});

/** What the organisation changed, and what is proposed. */
export const listOwnWords = readOperation({
	name: 'ownWord.list',
	summary: { nl: 'Eigen woorden', en: 'Own words' },
	audience: ['member'],
	input: z.strictObject({}),
	output: z.array(changeShape),
	example: {},
	rest: { method: 'get', path: '/own-words', tag: 'verbinden' },
	async work(_, { tx, actor }) {
		const { words, entries } = await ownOf({ tx, actor });
		return words.flatMap((one) =>
			named([one.subjectId], entries).map((subject) => ({ ...one, subject }))
		);
	}
});

const shown = ({ gains, loses }: Effect, of: number) => ({
	of,
	gains: { count: gains.length, some: gains.slice(0, most.quoted) },
	loses: { count: loses.length, some: loses.slice(0, most.quoted) }
});

/** What adding a word would do to past questions, before it is saved. */
export const previewOwnWord = readOperation({
	name: 'ownWord.preview',
	summary: { nl: 'Wat een woord zou veranderen', en: 'What a word would change' },
	audience: ['worker'],
	input: z.strictObject(wordInput),
	output: effectShape,
	example: { subjectId: 'handwerken', word: 'duivenmelken' },
	async work(word, { tx, actor }) {
		const { subjects, words } = await checkNew({ tx, actor }, word);
		const before = await thesaurusOf(tx, actor.organisationId);
		const after = thesaurusWith(subjects, [...counts(words), word]);
		const questions = await findQuestions(tx, actor.organisationId, most.questions);
		return shown(effectOn(questions, word.subjectId, { before, after }), questions.length);
	}
});

/** What keeping a proposed word, or taking away one that counts, would do to past questions. */
export const previewChange = readOperation({
	name: 'ownWord.previewChange',
	summary: {
		nl: 'Wat overnemen of weghalen zou veranderen',
		en: 'What keeping or taking away would change'
	},
	audience: ['worker'],
	input: z.strictObject({ id: idShape }),
	output: effectShape,
	example: { id: exampleId },
	async work({ id }, { tx, actor }) {
		const { subjects, words } = await ownOf({ tx, actor });
		const one = words.find((word) => word.id === id);
		if (!one) throw new Problem('notFound');
		const others = counts(words).filter((word) => word.id !== id);
		const [without, withIt] = [others, [...others, one as OwnWord]].map((all) =>
			thesaurusWith(subjects, all)
		);
		const [before, after] = one.isProposal ? [without!, withIt!] : [withIt!, without!];
		const questions = await findQuestions(tx, actor.organisationId, most.questions);
		return shown(effectOn(questions, one.subjectId, { before, after }), questions.length);
	}
});

/** Words in past questions that led to no subject, the most frequent first. */
export const listMissedWords = readOperation({
	name: 'words.missed',
	summary: { nl: 'Woorden die nergens heen leidden', en: 'Words that led nowhere' },
	audience: ['member'],
	input: z.strictObject({}),
	output: missedShape,
	example: {},
	rest: { method: 'get', path: '/missed-words', tag: 'verbinden' },
	async work(_, { tx, actor: { organisationId } }) {
		const questions = await findQuestions(tx, organisationId, most.questions);
		const thesaurus = await thesaurusOf(tx, organisationId);
		return missedIn(
			questions.map(({ text }) => text),
			thesaurus
		);
	}
});
