import { addATheme, gather } from '#community/index.ts';
import { showBoard, suggestOrder } from '#denken/index.ts';
import { isId, newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { boardAddress } from './address.ts';
import type { Actions, PageServerLoad } from './$types';

/** More at once is no help; what is put off makes room for the next. */
const mostSuggestions = 4;
const fewLoose = 60;

export const load: PageServerLoad = async (event) => {
	const asked = event.url.searchParams;
	const idOf = (name: string) => (isId(asked.get(name) ?? '') ? asked.get(name)! : null);
	const areaId = idOf('plek') ?? undefined;
	const limit = asked.has('alles') ? 1000 : 300;
	const context = contextOf(event);
	const [board, suggested] = await Promise.all([
		perform(showBoard, { areaId, limit }, context),
		perform(suggestOrder, { areaId }, context)
	]);
	const putOff = (asked.get('niet') ?? '').split('.').filter(Boolean);
	const lasting = <S extends { key: string }>(all: S[]) =>
		all.filter(({ key }) => !putOff.includes(key)).slice(0, mostSuggestions);
	const moved = idOf('gelegd');
	return {
		...{ areaId, board, writeId: newId(), newThemeId: newId() },
		isShort: !asked.has('alles') && board.loose.length > fewLoose,
		loose: asked.has('alles') ? board.loose : board.loose.slice(0, fewLoose),
		toThemes: lasting(
			suggested.toThemes.map((one) => ({ ...one, key: `t${one.entry.id.slice(-8)}` }))
		),
		groups: lasting(
			suggested.groups.map((one) => ({
				...{ ...one, newId: newId() },
				key: `g${one.entries[0]!.id.slice(-8)}`
			}))
		),
		moved: moved ? { id: moved, from: idOf('van'), to: idOf('naar') } : null,
		begun: idOf('begonnen')
	};
};

export const actions: Actions = {
	move: (event) =>
		answer(event, gather, {
			input: ({ entryId, from, to }) => ({ writeId: newId(), entryId, from, to }),
			done: (_, { entryId, from = null, to = null }) =>
				redirect(303, boardAddress(event.url, { gelegd: entryId, van: from, naar: to }))
		}),
	begin: (event) =>
		answer(event, addATheme, {
			lists: ['entryIds'],
			input: ({ form: _, ...values }) => values,
			done: ({ id }) => redirect(303, boardAddress(event.url, { begonnen: id }))
		})
};
