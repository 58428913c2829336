export * from './discussion/index.ts';
export * from './coaching/index.ts';
export * from './meeting/index.ts';
export * from './initiative/index.ts';
export { teamJobs } from './jobs.ts';
