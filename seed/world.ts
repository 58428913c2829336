import { fixedClock, type Actor, type Context, type Database } from '#kernel/index.ts';
import type { AreaName } from './areas.ts';

export type Name = 'kees' | 'noor' | 'bram' | 'ilse' | 'joost' | 'samira';

/** What a situation is told with: who there are, and where. */
export interface SeedWorld {
	db: Database;
	secret: string;
	actors: Record<Name, Actor>;
	areas: Record<AreaName, string>;
}

/** As somebody, on a day, at two in the afternoon. */
export const on = (
	{ db, secret, actors }: Pick<SeedWorld, 'db' | 'secret' | 'actors'>,
	who: Name,
	day: string
): Context => ({
	...{ db, secret, actor: actors[who], origin: 'seed' },
	clock: fixedClock(`${day}T14:00:00+01:00`)
});
