export { formatDay, formatMonth } from './day.ts';
export { moveOfKind } from './moves.ts';
export { formatEuros } from './money.ts';
export { formatNumber } from './number.ts';
export { areaChoices, choices, fieldError, photosOfForm, type RefusedForm } from './form.ts';
export { loadWords, words, type Part, type Words } from './messages/index.ts';
