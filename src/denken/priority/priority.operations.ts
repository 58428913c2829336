import {
	addEntry,
	addLink,
	changeEntryText,
	countChange,
	newThought,
	removeLink
} from '#community/index.ts';
import {
	Problem,
	idShape,
	maybe,
	newId,
	optionalText,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { changeable, checkSettings, optionsFrom, whole } from './priority.ask.ts';
import { criteriaShape, exampleId, optionsShape, settingsShape } from './priority.schema.ts';
import { addPriority, changePriority, putCriteria, putOptions } from './priority.store.ts';

/** Prepares a question to choose from: options and, in the open, by what professionals weigh them (75). */
export const preparePriority = writeOperation({
	name: 'priority.prepare',
	object: 'priority',
	summary: { nl: 'Bereid een keuze voor', en: 'Prepare a choice' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		areaId: maybe(idShape),
		title: shortText(),
		text: optionalText(5000),
		...settingsShape,
		options: optionsShape.default([]),
		criteria: criteriaShape.default([])
	}),
	example: {
		id: exampleId(1),
		title: 'Waar beginnen we mee?',
		method: 'dots',
		options: [{ text: 'Geveltuinen' }, { text: 'Een bankje' }]
	},
	rest: { method: 'put', path: '/priorities/{id}', tag: 'denken' },
	async work({ id, areaId, title, text, options, criteria, ...settings }, ask) {
		checkSettings(settings);
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const found = await optionsFrom(ask, options);
		const spine = await newThought(ask, { areaId, title, text: text ?? '' });
		await addEntry(tx, { ...spine, id, kind: 'priority' }, ...found.map((one) => one.text));
		await addPriority(tx, { organisationId, id, ...settings });
		await putOptions(tx, organisationId, id, found);
		const set = criteria.map((one) => ({ ...one, id: newId() }));
		await putCriteria(tx, organisationId, id, set);
		for (const { entryId } of found)
			if (entryId)
				await addLink(tx, {
					...{ organisationId, fromId: id, toId: entryId, role: 'restsOn' },
					createdAt: spine.createdAt
				});
		return { id, version: 1 };
	}
});

/** Changes the question and how residents vote, until somebody voted. */
export const changeAPriority = writeOperation({
	name: 'priority.change',
	object: 'priority',
	summary: { nl: 'Verander de vraag', en: 'Change the question' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		title: shortText(),
		text: optionalText(5000),
		...settingsShape
	}),
	example: { writeId: exampleId(9), id: exampleId(1), title: 'Wat eerst?', method: 'ranking' },
	rest: { method: 'post', path: '/priorities/{id}/changes', tag: 'denken' },
	async work({ id, title, text, method, dots, mostOnOne, closesOn }, ask) {
		const settings = { method, dots, mostOnOne, closesOn };
		checkSettings(settings);
		const version = await changeable(ask, id);
		const { organisationId } = ask.actor;
		await changeEntryText(ask.tx, organisationId, id, title, text ?? '');
		await changePriority(ask.tx, organisationId, id, settings);
		return { id, version: version + 1 };
	}
});

/** Lays down the options anew, until somebody voted; an option that keeps its id keeps what was weighed of it. */
export const setOptions = writeOperation({
	name: 'priority.setOptions',
	object: 'priority',
	summary: { nl: 'Zet de keuzes neer', en: 'Lay down the options' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, options: optionsShape }),
	example: { writeId: exampleId(9), id: exampleId(1), options: [{ text: 'Een bankje' }] },
	rest: { method: 'post', path: '/priorities/{id}/options', tag: 'denken' },
	async work({ id, options }, ask) {
		const version = await changeable(ask, id);
		const { organisationId } = ask.actor;
		const known = (await whole(ask, id)).options;
		const found = await optionsFrom(ask, options, known);
		await putOptions(ask.tx, organisationId, id, found);
		const link = { organisationId, fromId: id, role: 'restsOn' as const };
		for (const { entryId: toId } of known)
			if (toId && !found.some(({ entryId }) => entryId === toId))
				await removeLink(ask.tx, organisationId, { ...link, toId });
		for (const { entryId: toId } of found)
			if (toId) await addLink(ask.tx, { ...link, toId, createdAt: ask.clock() });
		return { id, version };
	}
});

/** Begins a new round as a copy: the same question, options and criteria, nothing voted yet. */
export const copyPriority = writeOperation({
	name: 'priority.copy',
	object: 'priority',
	summary: { nl: 'Begin een nieuwe ronde', en: 'Begin a new round' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, ofId: idShape }),
	example: { id: exampleId(2), ofId: exampleId(1) },
	rest: { method: 'put', path: '/priority-copies/{id}', tag: 'denken' },
	async work({ id, ofId }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const { entry, priority, options, criteria } = await whole(ask, ofId);
		const { method, dots, mostOnOne } = priority;
		const { areaId, title, text } = entry;
		const spine = await newThought(ask, { areaId, title, text });
		await addEntry(tx, { ...spine, id, kind: 'priority' }, ...options.map((one) => one.text));
		await addPriority(tx, { organisationId, id, method, dots, mostOnOne, closesOn: null });
		const fresh = <T extends object>(rows: T[]) => rows.map((one) => ({ ...one, id: newId() }));
		await putOptions(tx, organisationId, id, fresh(options));
		await putCriteria(tx, organisationId, id, fresh(criteria));
		await addLink(tx, {
			...{ organisationId, fromId: id, toId: ofId, role: 'follows' },
			createdAt: spine.createdAt
		});
		return { id, version: 1 };
	}
});

/** Lays down, in the open, by what professionals weigh; changing them is no secret either, it stands in history. */
export const setCriteria = writeOperation({
	name: 'priority.setCriteria',
	object: 'priority',
	summary: { nl: 'Zet neer waarop gewogen wordt', en: 'Lay down what it is weighed by' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, criteria: criteriaShape }),
	example: {
		writeId: exampleId(9),
		id: exampleId(1),
		criteria: [{ name: 'Wie doet mee?', weight: 5, setBy: 'bewonersgroep' }]
	},
	rest: { method: 'post', path: '/priorities/{id}/criteria', tag: 'denken' },
	async work({ id, criteria }, ask) {
		const known = (await whole(ask, id)).criteria.map((one) => one.id);
		const { organisationId } = ask.actor;
		const version = await countChange(ask.tx, organisationId, id);
		if (version === undefined) throw new Problem('forbidden');
		const set = criteria.map((one) => ({
			...one,
			id: one.id && known.includes(one.id) ? one.id : newId()
		}));
		await putCriteria(ask.tx, organisationId, id, set);
		return { id, version };
	}
});
