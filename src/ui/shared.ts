export { formatDay } from './day.ts';
export { formatNumber } from './number.ts';
export { fieldError, type RefusedForm } from './form.ts';
export { loadWords, words, type Words } from './messages/index.ts';
