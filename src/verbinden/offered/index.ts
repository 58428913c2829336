export { showOffered } from './offered.operations.ts';
