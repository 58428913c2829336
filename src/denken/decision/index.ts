export { listDecisions, makeDecision, showDecision } from './decision.operations.ts';
