import { listSources, pointsOf, showAreaAnalysis } from '#denken/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { linksOf } from '../../../../keep.server.ts';
import { registerOf } from '../../../../register.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [analysis, sources, links] = await Promise.all([
		perform(showAreaAnalysis, { id }, context),
		perform(listSources, { entryId: id }, context),
		linksOf(event, id)
	]);
	const today = dayOf(new Date());
	const open = links.find(
		(link) => link.purpose === 'giveBack' && !link.revokedOn && link.expiresOn >= today
	);
	return {
		...{ analysis, sources, today, register: registerOf(event.url) },
		agenda: pointsOf(analysis.agenda),
		/** Where residents answer from paper. */
		link: open ? { address: open.address, code: open.code } : null
	};
};
