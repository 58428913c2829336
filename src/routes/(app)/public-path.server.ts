import { listAreas, showOrganisation } from '#community/index.ts';
import { perform, type Context } from '#kernel/index.ts';

/** Where anybody reads it: below the nearest area around it that has a public page; null when none has. */
export async function publicPathOf(
	part: 'agenda' | 'initiatief',
	{ id, areaId }: { id: string; areaId: string | null },
	context: Context
): Promise<string | null> {
	const { slug } = await perform(showOrganisation, {}, context);
	const areas = await perform(listAreas, {}, context);
	let area = areas.find((one) => one.id === areaId);
	while (area && !area.hasPublicPage) area = areas.find((one) => one.id === area!.parentId);
	return area ? `/buurt/${slug}/${area.slug}/${part}/${id}` : null;
}
