/** Observations of one object and the same facets, as the quilt counts them. */
export interface Looked {
	object: string | null;
	facets: readonly string[];
	times: number;
	/** The newest of their days. */
	day: string;
}

/** A patch of the quilt: one object on one facet. */
export interface Patch {
	object: string;
	facet: string;
	times: number;
	/** The newest day on which somebody looked; null where nobody did. */
	newest: string | null;
}

export interface Coverage {
	patches: Patch[];
	/** Observations that name no object or no facet: they count nowhere, and that is allowed. */
	elsewhere: number;
}

/**
 * Which of the five objects × nine facets were looked at (methods.md 2.2): a cell is covered by one observation.
 * @param looked the observations of the period, in any order
 */
export function coverageOf(
	looked: readonly Looked[],
	objects: readonly string[],
	facets: readonly string[]
): Coverage {
	const patches = objects.flatMap((object) =>
		facets.map((facet) => {
			const here = looked.filter((one) => one.object === object && one.facets.includes(facet));
			const newest = here.reduce<string | null>(
				(latest, { day }) => (latest === null || day > latest ? day : latest),
				null
			);
			const times = here.reduce((sum, one) => sum + one.times, 0);
			return { object, facet, times, newest };
		})
	);
	const elsewhere = looked
		.filter(({ object, facets }) => !object || facets.length === 0)
		.reduce((sum, one) => sum + one.times, 0);
	return { patches, elsewhere };
}
