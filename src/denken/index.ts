export { openSmallAction } from './small-action.operations.ts';
export { findPlan } from './small-action.store.ts';
