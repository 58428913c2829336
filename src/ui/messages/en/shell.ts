import type { shell as dutch } from '../nl/shell.ts';

export const shell: typeof dutch = {};
