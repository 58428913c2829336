export const doen = {};
