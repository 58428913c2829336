export { readAccount } from './account.operations.ts';
export * from '../report/index.ts';
