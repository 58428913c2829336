import type { publicPages as dutch } from '../nl/public-pages.ts';

export const publicPages: typeof dutch = {};
