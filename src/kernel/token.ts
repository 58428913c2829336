import { randomBytes } from 'node:crypto';

/** What opens one thing for whoever has the link: 32 random bytes as base64url, 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');
