import { answerPhoto } from '#web/index.ts';
import { neighbourhoodOf } from '../../../../neighbourhood.server.ts';
import type { RequestHandler } from './$types';

/** A picture on the neighbourhood's own pages, for who may read what it stands beside. */
export const GET: RequestHandler = async (event) => {
	const { context } = await neighbourhoodOf(event, event.params);
	return answerPhoto(event, context);
};
