export const asked = {};
