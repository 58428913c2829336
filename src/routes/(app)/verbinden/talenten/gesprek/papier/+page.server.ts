import { dayOf } from '#kernel/index.ts';
import type { PageServerLoad } from './$types';

/** The talk with a pen. */
export const load: PageServerLoad = () => ({ today: dayOf(new Date()) });
