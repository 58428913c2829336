import { Problem, addMonths, dayOf, perform } from '#kernel/index.ts';
import { showTilted } from '#team/index.ts';
import { contextOf } from '#web/index.ts';
import type { RequestEvent } from '@sveltejs/kit';

const month = /^\d{4}-\d{2}$/;
const monthIn = (url: URL, name: string, otherwise: string) => {
	const typed = url.searchParams.get(name)?.slice(0, 7) ?? '';
	return month.test(typed) ? typed : otherwise;
};

/** The count of the months and team in the address: the year up to now, of the own team, where nothing was chosen. */
export async function tiltedOf(event: RequestEvent) {
	const { url } = event;
	const today = dayOf(new Date());
	const asked = {
		from: monthIn(url, 'van', addMonths(today, -11).slice(0, 7)),
		until: monthIn(url, 'tot', today.slice(0, 7)),
		teamId: url.searchParams.get('team') || null
	};
	const days = { from: `${asked.from}-01`, until: `${asked.until}-01`, teamId: asked.teamId };
	try {
		return {
			asked,
			today,
			problem: null,
			tilted: await perform(showTilted, days, contextOf(event))
		};
	} catch (error) {
		if (!(error instanceof Problem) || error.code !== 'invalidInput') throw error;
		const problem = {
			problem: error.sentence,
			fields: Object.fromEntries(error.fields.map(({ path, sentence }) => [path, sentence]))
		};
		const whole = { from: `${today.slice(0, 4)}-01-01`, until: today };
		return { asked, today, problem, tilted: await perform(showTilted, whole, contextOf(event)) };
	}
}
