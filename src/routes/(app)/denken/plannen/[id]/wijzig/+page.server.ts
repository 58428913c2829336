import { comparePlan, showPlan, writePlan } from '#denken/index.ts';
import { Problem, newId, perform } from '#kernel/index.ts';
import { contextOf, readForm, refused, type Values } from '#web/index.ts';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { resolved, written } from './written.ts';

export const load: PageServerLoad = async (event) => ({
	plan: await perform(showPlan, { id: event.params.id }, contextOf(event)),
	writeId: newId()
});

type Event = RequestEvent<{ id: string }>;

/** Writes, or comes back with both texts when somebody else wrote in the same section. */
async function write(event: Event, values: Values, input: Values) {
	const { id } = event.params;
	const asked = { id, versionSeen: values.versionSeen as number, ...input };
	const writeId = (values.writeId as string | undefined) ?? newId();
	try {
		await perform(writePlan, { writeId, ...asked }, contextOf(event));
	} catch (problem) {
		if (!(problem instanceof Problem)) throw problem;
		const { status, data } = refused(problem, values);
		if (problem.code !== 'changedMeanwhile' || problem.fields.length === 0)
			return fail(status, { ...data, meanwhile: null, kept: '' });
		const meanwhile = await perform(comparePlan, asked, contextOf(event));
		return fail(status, { ...data, meanwhile, kept: JSON.stringify(input) });
	}
	redirect(303, `/denken/plannen/${id}`);
}

const keptOf = (values: Values): Values => {
	try {
		return Object(JSON.parse(String(values.kept))) as Values;
	} catch {
		throw new Problem('invalidInput');
	}
};

export const actions: Actions = {
	write: async (event) => {
		const values = await readForm(event, ['domains']);
		return write(event, values, written(values));
	},
	together: async (event) => {
		const values = await readForm(event);
		return write(event, values, resolved(keptOf(values), values));
	}
};
