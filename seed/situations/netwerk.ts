import type { SeedWorld } from '../world.ts';

export async function netwerk(_world: SeedWorld): Promise<void> {}
