export { noteTrendAnswer } from './note-answer.ts';
export { ways, type Way } from './answer.schema.ts';
export { listTrendOffers, showTrendOffer, takeUpTrend } from './trend-offer.operations.ts';
