import type { party as nl } from '../nl/party.ts';

export const party: typeof nl = {};
