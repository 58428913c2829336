export const vinden = {};
