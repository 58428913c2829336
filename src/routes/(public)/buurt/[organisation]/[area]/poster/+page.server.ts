import { listPublications } from '#community/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import qrcode from 'qrcode-generator';
import { neighbourhoodOf } from '../../../neighbourhood.server.ts';
import type { PageServerLoad } from './$types';

/** The squares of a QR code as one path, and how many fit on a side. */
function squaresOf(text: string): { size: number; path: string } {
	const code = qrcode(0, 'M');
	code.addData(text);
	code.make();
	const size = code.getModuleCount();
	const all = Array.from({ length: size * size }, (_, at) => [at % size, Math.floor(at / size)]);
	const dark = all.filter(([x, y]) => code.isDark(y!, x!));
	return { size, path: dark.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join('') };
}

/** The page of a neighbourhood as a poster, with a code that leads to where it can be answered. */
export const load: PageServerLoad = async (event) => {
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const all = await perform(listPublications, { areaId: area.id }, context);
	const chosen = event.url.searchParams.get('over');
	const publications = chosen ? all.filter(({ id }) => id === chosen) : all.slice(0, 4);
	const address = `${event.url.origin}/buurt/${organisation.slug}/${area.slug}`;
	return {
		area,
		organisation,
		publications,
		address,
		code: squaresOf(address),
		today: dayOf(new Date())
	};
};
