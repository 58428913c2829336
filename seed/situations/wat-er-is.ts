import type { SeedWorld } from '../world.ts';

export async function watErIs(_world: SeedWorld): Promise<void> {}
