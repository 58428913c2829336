import { Problem, letsIn, newId, perform } from '#kernel/index.ts';
import { showAdaptation, takeInFile } from '#vinden/index.ts';
import { contextOf, readFormData, refused } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	if (!letsIn(['worker'], event.locals.actor.roles)) throw new Problem('forbidden');
	return { newId: newId() };
};

export const actions: Actions = {
	default: async (event) => {
		const data = await readFormData(event);
		const given = data.get('file');
		const context = contextOf(event);
		let id: string;
		try {
			if (!(given instanceof File) || given.size === 0) throw new Problem('noFile');
			if (given.size > 8_000_000) throw new Problem('tooLarge', { limit: '2 MB' });
			const asked = { id: String(data.get('id') ?? newId()), file: await given.text() };
			({ id } = await perform(takeInFile, asked, context));
		} catch (error) {
			if (error instanceof Problem) return refused(error, {});
			throw error;
		}
		// What somebody made of ours stands with our own handover.
		const adaptation = await perform(showAdaptation, { id }, context).catch(() => undefined);
		redirect(
			303,
			adaptation?.sourceId
				? `/vinden/overdracht/${adaptation.sourceId}#anders`
				: `/vinden/over-de-schutting/${id}`
		);
	}
};
