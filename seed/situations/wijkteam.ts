import type { SeedWorld } from '../world.ts';

export async function wijkteam(_world: SeedWorld): Promise<void> {}
