import type { SeedWorld } from '../world.ts';

export async function vraagNaarAanbod(_world: SeedWorld): Promise<void> {}
