import { countChange } from '#community/index.ts';
import {
	fieldProblem,
	idShape,
	longText,
	maybe,
	Problem,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { noteQuestion } from '#zien/index.ts';
import { z } from 'zod';
import { weekDays } from '../match/match.types.ts';
import { roleIn } from '../match/question.rules.ts';
import { thesaurusOf } from '../words/thesaurus-of.ts';
import { aboutAge } from './asked.rules.ts';
import {
	askedShape,
	exampleId,
	facetInput,
	facetNames,
	subjectShape,
	type Confirmed
} from './asked.schema.ts';
import { findAsked, keepAsked, listAskedOf } from './asked.store.ts';

const most = { confirmed: 20, removed: 60 };

/** Puts in what somebody asks or has to offer, in their own words; nothing else has to be said (28). */
export const noteAsked = writeOperation({
	name: 'asked.note',
	object: 'question',
	summary: { nl: 'Zet een vraag of aanbod in', en: 'Put in a question or an offer' },
	audience: ['worker', 'member'],
	input: z.strictObject({ id: idShape, text: longText(2000), areaId: maybe(idShape) }),
	example: { id: exampleId(1), text: 'Mw 79 jr, wdw, eenzm, handwerkt graag, rollator' },
	rest: { method: 'put', path: '/asked/{id}', tag: 'verbinden' },
	async work({ id, text, areaId }, ask) {
		const visibility = ask.actor.teamIds.length > 0 ? ('team' as const) : ('onlyMe' as const);
		const question = noteQuestion.input.parse({ id, text, areaId, visibility, asker: 'resident' });
		await noteQuestion.work(question, ask);
		return { id, version: 1 };
	}
});

/** Confirms or takes away what was read of a question: one subject or facet at a time, by who may change it. */
export const confirmAsked = writeOperation({
	name: 'asked.confirm',
	object: 'question',
	summary: {
		nl: 'Bevestig of verwijder wat er is gelezen',
		en: 'Confirm or take away what was read'
	},
	audience: ['worker', 'member'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape },
		/** Subjects that hold. */
		add: z.array(subjectShape).max(10).default([]),
		/** Subjects or facets that do not. */
		remove: z
			.array(z.union([z.enum(facetNames), subjectShape]))
			.max(10)
			.default([]),
		...facetInput
	}),
	example: { writeId: exampleId(9), id: exampleId(1), add: ['handwerken'] },
	rest: { method: 'post', path: '/asked/{id}/confirmations', tag: 'verbinden' },
	async work({ id, add, remove, ...said }, { tx, actor: { organisationId } }) {
		const found = await findAsked(tx, organisationId, id);
		if (!found) throw new Problem('notFound');
		const { entries } = await thesaurusOf(tx, organisationId);
		if (add.some((one) => !(one in entries))) throw fieldProblem('add', 'unknownSubject');
		const confirmed = [...new Set([...(found.confirmed ?? []), ...add])].filter(
			(one) => !remove.includes(one)
		);
		const days = said.days.length > 0 ? weekDays.filter((day) => said.days.includes(day)) : null;
		const named = Object.entries({ ...said, days }).flatMap(([name, value]) =>
			value === null ? [] : [name]
		);
		const removed = [...new Set([...(found.removed ?? []), ...remove])].filter(
			(one) => !add.includes(one) && !named.includes(one)
		);
		if (confirmed.length > most.confirmed) throw fieldProblem('add', 'tooManySubjects');
		if (removed.length > most.removed) throw fieldProblem('remove', 'tooManySubjects');
		const version = await countChange(tx, organisationId, id);
		if (version === undefined) throw new Problem('forbidden');
		const gone = (name: string) => remove.includes(name as never);
		const keep: Confirmed = {
			role: said.role ?? found.role,
			age: gone('age') ? null : said.age != null ? aboutAge(said.age) : found.age,
			gender: gone('gender') ? null : (said.gender ?? found.gender),
			mobility: gone('mobility') ? null : (said.mobility ?? found.mobility),
			maxCost: gone('maxCost') ? null : (said.maxCost ?? found.maxCost),
			partOfDay: gone('when') ? null : (said.when ?? found.partOfDay),
			days: gone('days') ? null : (days ?? found.days),
			form: gone('form') ? null : (said.form ?? found.form),
			...{ confirmed, removed }
		};
		await keepAsked(tx, { organisationId, id, ...keep });
		return { id, version };
	}
});

/** Questions and offers, the newest first, each with how far it is. */
export const listAsked = readOperation({
	name: 'asked.list',
	summary: { nl: 'Vragen en aanbod', en: 'Questions and offers' },
	audience: ['member'],
	input: z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(60) }),
	output: z.array(askedShape),
	example: {},
	rest: { method: 'get', path: '/asked', tag: 'verbinden' },
	async work({ limit }, { tx, actor }) {
		const found = await listAskedOf(tx, actor.organisationId, limit);
		return found.map((one) => ({ ...one, role: one.role ?? roleIn(one.text.toLowerCase()) }));
	}
});

/** All subjects, by name in Dutch, for who looks for one that was not suggested. */
export const listSubjects = readOperation({
	name: 'subject.list',
	summary: { nl: 'Onderwerpen die Vierzet kent', en: 'Subjects that Vierzet knows' },
	audience: ['member'],
	input: z.strictObject({}),
	output: z.array(z.object({ id: z.string(), nl: z.string(), en: z.string(), domain: z.string() })),
	example: {},
	rest: { method: 'get', path: '/subjects', tag: 'verbinden' },
	async work(_, { tx, actor }) {
		const { entries } = await thesaurusOf(tx, actor.organisationId);
		return Object.entries(entries)
			.map(([id, { nl, en, domain }]) => ({ id, nl, en, domain }))
			.sort((a, b) => a.nl.localeCompare(b.nl, 'nl'));
	}
});
