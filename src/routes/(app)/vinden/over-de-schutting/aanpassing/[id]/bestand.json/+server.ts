import { exportAdaptation } from '#vinden/index.ts';
import { fileResponse } from '../../../../file.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	fileResponse(event, exportAdaptation, event.params.id);
