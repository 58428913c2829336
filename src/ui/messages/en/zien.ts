import type { zien as dutch } from '../nl/zien.ts';

export const zien: typeof dutch = {};
