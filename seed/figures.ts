import type { Database } from '#kernel/index.ts';

export async function addFigures(_db: Database): Promise<void> {}
