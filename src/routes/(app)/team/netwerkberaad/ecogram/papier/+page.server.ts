import { dayOf } from '#kernel/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ today: dayOf(new Date()) });
