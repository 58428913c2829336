import type { Words } from '#ui/shared.ts';

/** When and where in words: "woensdagochtend in Het Weefgetouw"; what is not known is left out. */
export function whenOf(
	{
		weekday,
		part,
		placeName
	}: { weekday: string | null; part: string | null; placeName: string | null },
	t: Words['combination']
): string {
	const day = weekday ? t.days[weekday]! : '';
	const partName = part ? t.parts[part]! : '';
	if (day && partName && placeName) return t.when(day, partName, placeName);
	return [day, partName, placeName].filter(Boolean).join(' · ');
}
