import type { SeedWorld } from '../world.ts';

export async function talenten(_world: SeedWorld): Promise<void> {}
