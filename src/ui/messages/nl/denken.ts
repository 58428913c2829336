export const denken = {};
