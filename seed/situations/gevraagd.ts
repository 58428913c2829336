import type { SeedWorld } from '../world.ts';

export async function gevraagd(_world: SeedWorld): Promise<void> {}
