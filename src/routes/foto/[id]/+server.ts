import { answerPhoto, contextOf } from '#web/index.ts';
import type { RequestHandler } from './$types';

/** A picture, for who is signed in and may see its entry. */
export const GET: RequestHandler = (event) => answerPhoto(event, contextOf(event));
