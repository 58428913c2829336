import { formatDay, type Words } from '#ui/shared.ts';

interface Thing {
	kind: string;
	entryKind?: string;
	confirmedOn: string | null;
	confirmedBy: string | null;
	fresh: boolean;
}

/** How fresh the words are, and by whom: of an initiative its newest step, of a community what residents last said. */
export function freshnessOf(one: Thing, t: Words['party'], locale: 'nl' | 'en'): string {
	if (!one.confirmedOn) return t.notConfirmed;
	const day = formatDay(one.confirmedOn, locale);
	// A person says it in their own name; nothing else of them is told.
	const by = one.confirmedBy === 'zelf' ? t.self : (one.confirmedBy ?? '');
	const said =
		one.kind === 'initiative'
			? t.lastNews(day)
			: one.kind === 'community'
				? t.said(day, by)
				: t.confirmed(day, by);
	return one.fresh ? said : `${said} (${t.old})`;
}
