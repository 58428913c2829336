export const trendOffer = {};
