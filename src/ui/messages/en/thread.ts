import type { thread as dutch } from '../nl/thread.ts';

export const thread: typeof dutch = {};
