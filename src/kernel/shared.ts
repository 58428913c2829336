// What may reach the browser: no server code, no zod.
export { newId } from './ids.ts';
export { roles, type Role } from './roles.ts';
export { wallInWords } from './wall-clock.ts';
export { findSensitive, seemsToHoldName, type SensitiveKind } from './text/sensitive.ts';
