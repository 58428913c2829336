import type { doen as dutch } from '../nl/doen.ts';

export const doen: typeof dutch = {};
