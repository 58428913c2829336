import type { picture as dutch } from '../nl/picture.ts';

export const picture: typeof dutch = {};
