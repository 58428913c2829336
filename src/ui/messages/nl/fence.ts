export const fence = {};
