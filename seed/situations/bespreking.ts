import type { SeedWorld } from '../world.ts';

export async function bespreking(_world: SeedWorld): Promise<void> {}
