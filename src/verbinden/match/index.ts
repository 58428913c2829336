export { judgedSet, type JudgedSet, type Run } from './evaluation/set.schema.ts';
export { qualityOf, qualityOfThemes, runMatch, type Quality } from './evaluation/evaluate.ts';
export { runMiniSearch } from './evaluation/peers.ts';
export { runPostgres } from './evaluation/peers.store.ts';
export { makeReady } from './offer.rules.ts';
export { lookingFor, facetsIn } from './question.rules.ts';
export { rankOffers, type Ranked } from './rank.rules.ts';
export { suggestSubjects } from './suggest.rules.ts';
export * from './match.types.ts';
