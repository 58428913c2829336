export { noteActivity, showActivity, verbs } from './activity.operations.ts';
export { findActivity } from './activity.store.ts';
