export const mixing = {};
