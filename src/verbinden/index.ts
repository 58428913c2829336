export * from './asked/index.ts';
export * from './match/index.ts';
export * from './talent/index.ts';
export * from './connector/index.ts';
export * from './connection/index.ts';
export * from './party/index.ts';
export * from './introduction/index.ts';
export * from './fence/index.ts';
export { verbindenJobs } from './jobs.ts';
