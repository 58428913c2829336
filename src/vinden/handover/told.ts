import type { z } from 'zod';
import type { findAdaptation } from './adaptation.store.ts';
import { markOf } from './seal.ts';
import type { adaptationShape } from './shapes.ts';

type Row = NonNullable<Awaited<ReturnType<typeof findAdaptation>>>;

/** An adaptation as it is told. */
export const adaptationTold = ({ fromKey, ...row }: Row): z.output<typeof adaptationShape> => ({
	...row,
	fromMark: fromKey && markOf(fromKey)
});
