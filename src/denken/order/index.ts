export { showBoard, showTheme, suggestOrder } from './order.operations.ts';
export { suggest, type Card, type Suggestions } from './suggest.rules.ts';
export { suggestFor } from './near.operations.ts';
