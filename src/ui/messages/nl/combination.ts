export const combination = {};
