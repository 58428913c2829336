import type { vinden as dutch } from '../nl/vinden.ts';

export const vinden: typeof dutch = {};
