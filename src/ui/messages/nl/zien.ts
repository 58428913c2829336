export const zien = {};
