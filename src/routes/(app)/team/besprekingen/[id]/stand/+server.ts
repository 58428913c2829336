import { Problem, perform } from '#kernel/index.ts';
import { askDiscussionVersion } from '#team/index.ts';
import { contextOf } from '#web/index.ts';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Whether something changed: asked every few seconds by browsers that have the discussion open. */
export const GET: RequestHandler = async (event) => {
	const headers = { 'cache-control': 'no-store' };
	try {
		const { version } = await perform(
			askDiscussionVersion,
			{ id: event.params.id },
			contextOf(event)
		);
		return json({ version }, { headers });
	} catch (error) {
		if (error instanceof Problem)
			return json({ code: error.code }, { status: error.status, headers });
		throw error;
	}
};
