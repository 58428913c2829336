import { tiltedOf } from '../tilted.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => tiltedOf(event);
