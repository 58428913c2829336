import type { network as nl } from '../nl/network.ts';

export const network: typeof nl = {};
