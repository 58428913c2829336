export { openSmallAction, showSmallAction } from './small-action.operations.ts';
export { findPlan } from './small-action.store.ts';
