import type { denken as dutch } from '../nl/denken.ts';

export const denken: typeof dutch = {};
