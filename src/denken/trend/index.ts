export { distinctAskers, type Mention } from './askers.rules.ts';
export { listTrends } from './trend.operations.ts';
export { themeTrendShape, trendsOf, type ThemeTrend } from './trend.ts';
export { trendWords, type TrendWord } from './trend.rules.ts';
export { forOutside, partForOutside } from './outside.rules.ts';
