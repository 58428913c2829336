// What is asked and not there: for each theme, area and audience the demand, less the room that is free within reach.
//
//   rate     = (k·m + askers) / (k + periods)     m: the mean rate of all cells of the theme; k: how much it counts
//   demand   = rate, in people a period
//   room     = free places of offers of the theme, given to who is not served yet: of each cell at most the share
//              that comes so far (nearness), and no place twice
//   gap      = max(0, demand − room)
//
// Few questions say little: their rate is drawn to the mean, the less the longer somebody listened.

/** One theme in one area for one audience (null is everybody). */
export interface Cell {
	themeId: string;
	areaId: string;
	audience: string | null;
	/** Distinct people who asked, over all periods. */
	askers: number;
	/** For how many periods somebody listened. */
	periods: number;
}

/** Something there is for a theme. */
export interface Free {
	id: string;
	themeIds: readonly string[];
	/** Who alone it is for; null is everybody. */
	audience: string | null;
	/** How many more can come. */
	places: number;
	/** How near it is to each area: 1 around the corner, 0 out of reach. */
	nearness: Readonly<Record<string, number>>;
}

export interface Gap extends Cell {
	demand: number;
	room: number;
	gap: number;
}

/** The mean counts as so many periods of listening. */
export const meanCounts = 2;
/** Nearer than this nothing stands in the way; farther than that nobody comes; in metres. */
const near = 600;
const far = 2000;

/** 1 within a walk, falling to 0 where nobody comes. */
export const nearnessOf = (metres: number): number =>
	Math.max(0, Math.min(1, (far - metres) / (far - near)));

/** The rate of a cell, drawn to the mean of its theme. */
export const shrunken = (
	{ askers, periods }: Pick<Cell, 'askers' | 'periods'>,
	mean: number
): number => (meanCounts * mean + askers) / (meanCounts + periods);

const suits = (offer: Free, { themeId, audience }: Cell) =>
	offer.themeIds.includes(themeId) && (offer.audience === null || offer.audience === audience);

/** The gaps of all cells, the widest first. */
export function gapsOf(cells: readonly Cell[], offers: readonly Free[]): Gap[] {
	const byTheme = Map.groupBy(cells, ({ themeId }) => themeId);
	const means = new Map(
		[...byTheme].map(([themeId, all]) => {
			const asked = all.reduce((sum, { askers }) => sum + askers, 0);
			const listened = all.reduce((sum, { periods }) => sum + periods, 0);
			return [themeId, listened === 0 ? 0 : asked / listened];
		})
	);
	const found = cells.map((cell) => ({
		...cell,
		demand: shrunken(cell, means.get(cell.themeId)!),
		room: 0
	}));
	const reaching = offers
		.map((offer) => ({
			places: offer.places,
			reached: found.flatMap((cell) => {
				const nearness = offer.nearness[cell.areaId] ?? 0;
				return nearness > 0 && suits(offer, cell) ? [{ cell, nearness }] : [];
			})
		}))
		// What serves few gives first: what serves many can go elsewhere.
		.sort((a, b) => a.reached.length - b.reached.length);
	for (const { places, reached } of reaching) {
		const wants = reached.map(({ cell, nearness }) =>
			Math.max(0, Math.min(cell.demand - cell.room, cell.demand * nearness))
		);
		const total = wants.reduce((sum, one) => sum + one, 0);
		const share = total === 0 ? 0 : Math.min(1, places / total);
		for (const [at, { cell }] of reached.entries()) cell.room += wants[at]! * share;
	}
	return found
		.map((cell) => ({ ...cell, gap: Math.max(0, cell.demand - cell.room) }))
		.sort((a, b) => b.gap - a.gap || b.demand - a.demand || (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ themeId, areaId, audience }: Cell) => `${themeId} ${areaId} ${audience}`;
