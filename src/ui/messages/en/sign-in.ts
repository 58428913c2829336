import type { signIn as dutch } from '../nl/sign-in.ts';

export const signIn: typeof dutch = {};
