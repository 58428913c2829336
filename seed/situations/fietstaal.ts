import type { SeedWorld } from '../world.ts';

export async function fietstaal(_world: SeedWorld): Promise<void> {}
