import { perform } from '#kernel/index.ts';
import { showMixing } from '#verbinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

const names = { gebied: 'areaId', van: 'from', tot: 'until' } as const;

/** Of the last twelve months, or the period and area in the address; one that was typed wrong is left out. */
export const load: PageServerLoad = async (event) => {
	const given = Object.entries(names).map(([name, key]) => [key, event.url.searchParams.get(name)]);
	const asked =
		showMixing.input.safeParse(Object.fromEntries(given.filter(([, value]) => value))).data ?? {};
	const isBack = asked.from && asked.until && asked.from > asked.until;
	const period = isBack ? { ...asked, from: asked.until, until: asked.from } : asked;
	return { mixing: await perform(showMixing, period, contextOf(event)), areaId: asked.areaId };
};
