import type { admin as dutch } from '../nl/admin.ts';

export const admin: typeof dutch = {};
