import { exportHandover } from '#vinden/index.ts';
import { fileResponse } from '../../../../../(app)/vinden/file.server.ts';
import { giverOf, idOf } from '../../../giver.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { context } = await giverOf(event, event.params.organisation);
	return fileResponse(event, exportHandover, idOf(event.params.id), context);
};
