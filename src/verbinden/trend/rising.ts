import { findThemes } from '#community/index.ts';
import { distinctAskers, trendsOf, type ThemeTrend } from '#denken/index.ts';
import { addMonths, dayOf, type Ask, type Read, type Thesaurus } from '#kernel/index.ts';
import { findUnits } from '../combination/there.store.ts';
import { heldBy, themesOf } from '../combination/needs.rules.ts';
import { offerOf } from '../match/candidate.rules.ts';
import { kilometres } from '../match/factors.rules.ts';
import { factsOf } from '../match/facts.ts';
import type { Group } from '../match/match.types.ts';
import { makeReady } from '../match/offer.rules.ts';
import { lookingFor } from '../match/question.rules.ts';
import { thesaurusOf } from '../words/thesaurus-of.ts';
import { findAnswers } from './answer.store.ts';
import { gapsOf, nearnessOf, type Cell, type Free } from './gap.rules.ts';
import type { Rising } from './rising.schema.ts';
import { findHeard, type Heard } from './rising.store.ts';

type Asking = Pick<Ask<Read>, 'tx' | 'actor' | 'clock'>;
/** Quarters that are looked back on. */
const quarters = 4;
/** What nobody counted has room for so many; where nobody said how far it is, half of who asks comes. */
const usual = { places: 4, nearness: 0.5 };
const most = { offers: 6, cells: 3, themes: 60 };
/** Groups that are told apart. */
const audiences: readonly Group[] = ['parents', 'old', 'young', 'newcomers', 'carers', 'students'];

/** What the questions of a theme are about: the subjects of its name, and those read in more than one question. */
function subjectsOf(name: string, heard: readonly Heard[], thesaurus: Thesaurus): string[] {
	const read = (text: string) =>
		lookingFor(text, thesaurus).found.filter(({ weight }) => weight >= 0.6);
	const counts = new Map<string, number>(read(name).map(({ id }) => [id, 2]));
	for (const { text } of heard)
		for (const id of new Set(read(text).map((one) => one.id)))
			counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts].filter(([, count]) => count > 1).map(([id]) => id);
}

const audienceOf = (text: string, thesaurus: Thesaurus): string | null => {
	const { groups } = lookingFor(text, thesaurus).facets;
	return audiences.find((one) => groups.includes(one)) ?? null;
};

interface Known extends Free {
	kind: string;
	title: string;
	place: string | null;
	counted: number | null;
	at: { lat: number; lon: number } | null;
	subjects: string[];
}

/** What goes on or is open to people, with how many more can come. */
async function offersOf(ask: Asking, thesaurus: Thesaurus): Promise<Known[]> {
	const { tx, actor, clock } = ask;
	const today = dayOf(clock());
	const found = (await findUnits(tx, actor.organisationId, { areaId: null, today })).filter(
		({ kind }) => kind === 'activity' || kind === 'listing'
	);
	const facts = await factsOf(ask, found);
	return found.map((one) => {
		const offer = offerOf(one, facts(one.id));
		const ready = makeReady(offer, thesaurus);
		const counted = offer.spacesLeft ?? null;
		return {
			...{ id: one.id, kind: one.kind, title: one.title, place: offer.place ?? one.areaName },
			...{ counted, places: counted ?? usual.places, themeIds: [], nearness: {} },
			audience: ready.only.find((group) => audiences.includes(group)) ?? null,
			at: offer.lat != null && offer.lon != null ? { lat: offer.lat, lon: offer.lon } : null,
			subjects: themesOf(ready.concepts)
		};
	});
}

const metresTo = ({ at }: Known, to: { lat: number | null; lon: number | null }): number | null =>
	at && to.lat !== null && to.lon !== null
		? kilometres(at, { lat: to.lat, lon: to.lon }) * 1000
		: null;

/** The cells of a theme: where and by whom it was asked. */
function cellsOf(theme: ThemeTrend, heard: readonly Heard[], thesaurus: Thesaurus) {
	const keyed = heard.map((one) => ({
		one,
		areaId: one.areaId ?? theme.areaId ?? '',
		audience: audienceOf(one.text, thesaurus)
	}));
	const groups = Map.groupBy(keyed, ({ areaId, audience }) => `${areaId} ${audience}`);
	return [...groups.values()].map((all) => {
		const { areaId, audience, one } = all[0]!;
		const { askers } = distinctAskers(
			all.map((each) => each.one),
			heard
		);
		const cell: Cell = { themeId: theme.id, areaId, audience, askers, periods: quarters };
		return { cell, where: one };
	});
}

const rank = { trend: 0, possibleTrend: 1, signal: 2, none: 3 };
const round = (one: number) => Math.round(one * 10) / 10;

/** What rises and what there is against it, of themes this reader may see: what rises first, then the widest gap. */
export async function risingOf(
	ask: Asking,
	{ areaId, themeId }: { areaId?: string; themeId?: string }
): Promise<{ periods: string[]; themes: Rising[] }> {
	const { tx, actor, clock } = ask;
	const { organisationId } = actor;
	const thesaurus = await thesaurusOf(tx, organisationId);
	const { periods, themes: all } = await trendsOf(ask, 'quarter');
	const here = areaId
		? new Set((await findThemes(tx, organisationId, areaId)).map(({ id }) => id))
		: undefined;
	const themes = all.filter(({ id }) => (!here || here.has(id)) && (!themeId || id === themeId));
	const since = addMonths(dayOf(clock()), -3 * quarters);
	const ids = themes.map(({ id }) => id);
	const heard = await findHeard(tx, organisationId, ids, since);
	const answers = await findAnswers(tx, organisationId, themeId);
	const offers = await offersOf(ask, thesaurus);
	const byTheme = Map.groupBy(heard, (one) => one.themeId);
	const cells = themes.flatMap((theme) => cellsOf(theme, byTheme.get(theme.id) ?? [], thesaurus));
	const subjects = new Map(
		themes.map(({ id, name }) => [id, subjectsOf(name, byTheme.get(id) ?? [], thesaurus)])
	);
	const known = offers.map((offer): Known => {
		const themeIds = ids.filter((id) => {
			const asked = new Set(subjects.get(id));
			return heldBy(offer.subjects, asked, thesaurus).some((one) => asked.has(one));
		});
		const nearness = Object.fromEntries(
			cells.map(({ cell, where }) => {
				const metres = metresTo(offer, where);
				return [cell.areaId, metres === null ? usual.nearness : nearnessOf(metres)];
			})
		);
		return { ...offer, themeIds, nearness };
	});
	const gaps = gapsOf(
		cells.map(({ cell }) => cell),
		known
	);
	const names = new Map(heard.map((one) => [one.areaId, one.areaName]));
	const told = themes.map((theme): Rising => {
		const own = gaps.filter((one) => one.themeId === theme.id);
		const where = byTheme.get(theme.id)?.[0] ?? { lat: null, lon: null };
		const sum = (of: 'gap' | 'demand') => round(own.reduce((so, one) => so + one[of], 0));
		return {
			...theme,
			areaName: names.get(theme.areaId) ?? null,
			...{
				gap: theme.isInside ? sum('gap') : null,
				demand: theme.isInside ? sum('demand') : null
			},
			cells: theme.isInside
				? own.slice(0, most.cells).map(({ areaId: id, audience, askers, gap }) => ({
						...{ areaName: names.get(id) ?? null, audience, askers, gap: round(gap) }
					}))
				: [],
			offers: known
				.filter(({ themeIds }) => themeIds.includes(theme.id))
				.map((offer) => {
					const metres = metresTo(offer, where);
					return {
						...{ id: offer.id, kind: offer.kind, title: offer.title, place: offer.place },
						...{ places: offer.counted, audience: offer.audience },
						metres: metres === null ? null : Math.round(metres / 50) * 50
					};
				})
				.sort(
					(a, b) =>
						Number(a.places === 0) - Number(b.places === 0) ||
						(a.metres ?? 1e6) - (b.metres ?? 1e6) ||
						(a.id < b.id ? -1 : 1)
				)
				.slice(0, most.offers),
			answers: answers.filter((one) => one.themeId === theme.id)
		};
	});
	return {
		periods,
		themes: told
			.sort(
				(a, b) =>
					rank[a.word] - rank[b.word] ||
					(b.gap ?? 0) - (a.gap ?? 0) ||
					a.name.localeCompare(b.name, 'nl')
			)
			.slice(0, most.themes)
	};
}
