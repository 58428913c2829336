import {
	Problem,
	perform,
	type Receipt,
	type Sentence,
	type WriteOperation
} from '#kernel/index.ts';
import { fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { contextOf } from './context.ts';

/** What somebody typed, by field; a dotted name such as considered.0.text becomes nested objects. */
/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- a form may hold any fields */
export type Values = Record<string, any>;

/** What a form gets back after a refusal: the sentence, a sentence per field, and all that was typed. */
export interface Refused {
	problem: Sentence;
	fields: Record<string, Sentence>;
	values: Values;
}

const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The fields of a form as an object. Fields left empty are left out; files are not taken.
 * @param lists names of fields of which several may be chosen: always an array
 */
export function formValues(data: FormData, lists: readonly string[] = []): Values {
	const values: Values = {};
	for (const [name, value] of data) {
		if (typeof value !== 'string' || value === '') continue;
		const path = name.split('.');
		if (path.some((step) => forbiddenNames.has(step))) continue;
		const last = path.pop()!;
		const holder = path.reduce((at, step) => (at[step] ??= {}), values);
		if (lists.includes(name)) holder[last] = [...(holder[last] ?? []), value];
		else holder[last] = value;
	}
	return values;
}

/** A refusal as the answer of a form action: nothing typed is lost. */
export const refused = (problem: Problem, values: Values) =>
	fail<Refused>(problem.status, {
		problem: problem.sentence,
		fields: Object.fromEntries(problem.fields.map(({ path, sentence }) => [path, sentence])),
		values
	});

interface Answer {
	/** Turns what was typed into the input of the operation; without it the fields are the input. */
	input?: (values: Values) => unknown;
	lists?: readonly string[];
	/** Where it goes on after it was done: a redirect. */
	done: (receipt: Receipt, values: Values) => never;
}

/** A form action that performs a write: on a refusal the form comes back with its sentences and what was typed. */
export async function answer<I extends z.ZodType<{ writeId?: string; id?: string }>>(
	event: RequestEvent,
	operation: WriteOperation<I>,
	{ input = (values) => values, lists = [], done }: Answer
): Promise<ActionFailure<Refused>> {
	const values = formValues(await event.request.formData(), lists);
	let receipt: Receipt;
	try {
		receipt = await perform(operation, input(values) as z.input<I>, contextOf(event));
	} catch (error) {
		if (error instanceof Problem) return refused(error, values);
		throw error;
	}
	return done(receipt, values);
}
