import { listAgenda, planActivity } from '#doen/index.ts';
import { addDays, dayOf, newId, perform, type Context } from '#kernel/index.ts';
import { time, type Timing } from './measure.ts';

const activities = 5000;
const repeats = ['none', 'weekly', 'weekly', 'fortnightly', 'monthly'] as const;

/** How long the agenda takes at 5,000 activities of which most come back: the operation of a month, and the pages. */
export async function measureAgenda(
	context: Context,
	{ areaId, times, get }: { areaId: string; times: number; get: (path: string) => Promise<void> }
): Promise<Timing[]> {
	const today = dayOf(new Date());
	const plan = (index: number) =>
		perform(
			planActivity,
			{
				...{ id: newId(), areaId, title: `Activiteit ${index}`, visibility: 'public' },
				firstStart: `${addDays(today, 30 - (index % 700))}T1${index % 10}:00`,
				repeats: repeats[index % repeats.length]!,
				...(index % 3 === 0 ? { times: 20 } : {})
			},
			context
		);
	for (let index = 0; index < activities; index += 4)
		await Promise.all([0, 1, 2, 3].map((more) => plan(index + more)));
	const [from, to] = [today, addDays(today, 30)];
	return [
		await time(`agenda of a month, ${activities} activities (operation)`, times, () =>
			perform(listAgenda, { from, to }, context)
		),
		await time(`agenda page, ${activities} activities`, times, () => get('/doen/agenda')),
		await time(`public agenda page, ${activities} activities`, times, () =>
			get('/buurt/welzijn-oudermeer/spindelveld/agenda?beeld=maand')
		)
	];
}
