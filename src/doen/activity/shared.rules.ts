// What the agenda needs of activities.
export type { OpenActivity } from './activity.schema.ts';
export { occasionsBetween } from './occasions.rules.ts';
export { momentOf, realWall, wallOf, withOffset } from './wall-clock.rules.ts';
