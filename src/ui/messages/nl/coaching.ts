export const coaching = {};
