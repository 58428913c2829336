import { listTeams, walkWhy } from '#community/index.ts';
import { listSources } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	changeReport,
	chooseForReport,
	finishReport,
	listTellable,
	moveInReport,
	rewriteInReport,
	showReport,
	takeOutOfReport,
	writeInReport
} from '#vinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { keepActions } from '../../../keep.server.ts';
import { adds, changes } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const q = event.url.searchParams.get('zoek')?.slice(0, 100) ?? '';
	const [report, sources, thread, teams] = await Promise.all([
		perform(showReport, { id }, context),
		perform(listSources, { entryId: id }, context),
		perform(walkWhy, { id }, context),
		perform(listTeams, {}, context)
	]);
	const mayChange = report.state === 'draft' && Boolean(event.locals.asker?.mayNote);
	const perKind = q ? 20 : 5;
	const tellable = mayChange ? await perform(listTellable, { id, q, perKind }, context) : [];
	return { report, sources, thread, teams, tellable, mayChange, q, newId: newId() };
};

const key = 'reportId';
const idsOf = (given: unknown) =>
	(Array.isArray(given) ? given : [given]).filter((one): one is string => typeof one === 'string');

export const actions: Actions = {
	change: changes(changeReport, { key: 'id' }),
	choose: (event) =>
		answer(event, chooseForReport, {
			lists: ['entryIds'],
			input: ({ writeId, entryIds }) => ({
				...{ writeId, reportId: event.params.id },
				parts: idsOf(entryIds).map((entryId) => ({ id: newId(), entryId }))
			}),
			done: () => redirect(303, `${event.url.pathname}#inhoud`)
		}),
	write: adds(writeInReport, { key }),
	rewrite: changes(rewriteInReport, { key }),
	move: changes(moveInReport, { key }),
	takeOut: changes(takeOutOfReport, { key }),
	finish: (event) =>
		answer(event, finishReport, {
			input: () => ({ writeId: newId(), id: event.params.id }),
			done: () => redirect(303, event.url.pathname)
		}),
	...keepActions('/vinden/verslagen')
};
