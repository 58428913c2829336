import type { trendOffer as nl } from '../nl/trend-offer.ts';

export const trendOffer: typeof nl = {};
