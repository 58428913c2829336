import type { SeedWorld } from '../world.ts';

export async function eettafel(_world: SeedWorld): Promise<void> {}
