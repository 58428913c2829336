import { cite, findMaterial, listSources, uncite } from '#denken/index.ts';
import { isId, newId, perform } from '#kernel/index.ts';
import { answer, contextOf, onward } from '#web/index.ts';
import { showFigures } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Finds what may lie beside one claim: by words, by place, and the figures of that place. */
export const load: PageServerLoad = async (event) => {
	const { entryId } = event.params;
	const asked = event.url.searchParams;
	const q = asked.get('q')?.trim() || undefined;
	const areaId = isId(asked.get('plek') ?? '') ? asked.get('plek')! : undefined;
	const context = contextOf(event);
	const [sources, found, picture] = await Promise.all([
		perform(listSources, { entryId }, context),
		perform(findMaterial, { q: q?.slice(0, 300), areaId }, context),
		areaId ? perform(showFigures, { areaId }, context) : null
	]);
	const part = asked.get('deel') ?? 'table';
	return {
		...{ entryId, part, q, areaId },
		back: onward(asked.get('terug')),
		laid: sources.filter((one) => one.part === part).flatMap((one) => one.entry?.id ?? []),
		found: found.filter((one) => one.id !== entryId).map((one) => ({ ...one, newId: newId() })),
		figures: picture?.figures
			.filter(({ own }) => own && own !== 'small')
			.map(({ id, name, unit, own }) => ({ id, name, unit, own: own as never, newId: newId() }))
	};
};

export const actions: Actions = {
	lay: (event) =>
		answer(event, cite, {
			input: ({ indicatorId, areaId, ...values }) => ({
				...values,
				entryId: event.params.entryId,
				...(indicatorId && { figure: { indicatorId, areaId } })
			}),
			done: () =>
				redirect(303, `${event.url.pathname}?${event.url.search.replace(/^\?\/lay&?/, '')}`)
		}),
	away: (event) =>
		answer(event, uncite, {
			input: ({ id }) => ({ writeId: newId(), id, entryId: event.params.entryId }),
			done: (_, values) => redirect(303, onward(values.back))
		})
};
