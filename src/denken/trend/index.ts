export { listTrends } from './trend.operations.ts';
export { themeTrendShape, trendsOf, type ThemeTrend } from './trend.ts';
export { forOutside, partForOutside } from './outside.rules.ts';
