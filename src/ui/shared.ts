export { words, type Words } from './messages/index.ts';
