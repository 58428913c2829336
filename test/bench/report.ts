import { listEntries } from '#community/index.ts';
import { addDays, dayOf, newId, perform, type Context } from '#kernel/index.ts';
import { beginReport, chooseForReport, listTellable, showReport } from '#vinden/index.ts';
import { time, type Timing } from './measure.ts';

/** How long the yearly report of a team takes, with what it tells: the operation, what may be chosen, and the page. */
export async function measureReport(
	context: Context,
	{ times, get }: { times: number; get: (path: string) => Promise<void> }
): Promise<Timing[]> {
	const [id, until] = [newId(), dayOf(new Date())];
	const [teamId] = context.actor.teamIds;
	const period = { from: addDays(until, -364), until };
	await perform(beginReport, { id, title: 'Het jaar', teamId, ...period }, context);
	const entries = await perform(listEntries, { kinds: ['activity', 'plan'], limit: 40 }, context);
	const parts = entries.map(({ id: entryId }) => ({ id: newId(), entryId }));
	await perform(chooseForReport, { writeId: newId(), reportId: id, parts }, context);
	const { figures, leavesOut } = await perform(showReport, { id }, context);
	const number = (key: string) => figures.find((one) => one.key === key)?.value ?? 0;
	console.log(
		`\na year of a team: ${number('activities')} activities, ${number('plans')} plans, ${number('lookBacks')} look-backs; ${leavesOut.hidden} entries this reader does not see`
	);
	return [
		await time('yearly report (operation)', times, () => perform(showReport, { id }, context)),
		await time('what the report can tell (operation)', times, () =>
			perform(listTellable, { id }, context)
		),
		await time('yearly report page', times, () => get(`/vinden/verslagen/${id}`)),
		await time('yearly report on paper', times, () => get(`/vinden/verslagen/${id}/papier`))
	];
}
