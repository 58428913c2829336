import { listAgenda } from '#doen/index.ts';
import { addDays, addMonths, dayOf, perform, type Context } from '#kernel/index.ts';
import { drawMap } from '#ui/map.server.ts';
import { headOf, longestList, weeksOf } from './agenda-days.server.ts';

export const views = ['lijst', 'maand', 'kaart'] as const;
export type View = (typeof views)[number];

interface Asked {
	areaId?: string;
	published?: boolean;
	outline?: unknown;
}

interface Window {
	areaId?: string;
	published?: boolean;
	from: string;
	to: string;
}

/** What fits in one list, in whole days, and the day on which the rest goes on; a day longer than a list stands whole. */
async function firstOf(context: Context, window: Window) {
	const times = await perform(listAgenda, { ...window, limit: longestList + 1 }, context);
	const last = times[longestList]?.at.slice(0, 10);
	if (!last) return { times, later: null };
	if (!times[0]!.at.startsWith(last))
		return { times: times.filter(({ at }) => at < last), later: last };
	const to = addDays(last, 1);
	const day = await perform(listAgenda, { ...window, from: last, to }, context);
	return { times: day, later: to < window.to ? to : null };
}

const isDay = (text: string) =>
	/^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;

/**
 * What an agenda shows at an address: ?beeld=lijst, maand or kaart, and ?maand=2026-11; else the coming six weeks. A list
 * that goes on begins at ?vanaf=2026-11-20.
 */
export async function agendaOf(url: URL, context: Context, asked: Asked) {
	const today = dayOf(new Date());
	const given = url.searchParams.get('maand') ?? '';
	const isMonth = /^(199[6-9]|20\d\d)-(0[1-9]|1[0-2])$/.test(given) && given < '2099';
	const found = url.searchParams.get('beeld');
	const view: View = views.find((one) => one === found) ?? 'lijst';
	const month = isMonth ? given : view === 'maand' ? today.slice(0, 7) : null;
	const first = month ? `${month}-01` : today;
	const to = month ? addMonths(first, 1) : addDays(first, 42);
	const goesOn = url.searchParams.get('vanaf') ?? '';
	const isOn = view !== 'maand' && isDay(goesOn) && goesOn > first && goesOn < to;
	const from = isOn ? goesOn : first;
	const { outline, ...which } = asked;
	const window = { ...which, from, to };
	const ofMonth = view === 'maand' ? await perform(listAgenda, window, context) : null;
	const { times, later } = ofMonth ? headOf(ofMonth) : await firstOf(context, window);
	const placed = new Map(times.flatMap((one) => (one.place ? [[one.id, one.place]] : [])));
	const numbers = new Map([...placed.keys()].map((id, index) => [id, index + 1]));
	const points = [...placed].map(([id, at]) => ({ ...at, text: String(numbers.get(id)) }));
	const near = month ?? today.slice(0, 7);
	const monthAway = (months: number) => addMonths(`${near}-01`, months).slice(0, 7);
	return {
		...{ view, month, later, before: monthAway(-1), after: monthAway(1) },
		times: times.map(({ place: _, ...one }) => ({ ...one, number: numbers.get(one.id) ?? null })),
		weeks: month && ofMonth ? weeksOf(month, ofMonth) : [],
		map: view === 'kaart' && points.length > 0 ? drawMap({ outline, points }) : null
	};
}

export type Agenda = Awaited<ReturnType<typeof agendaOf>>;
