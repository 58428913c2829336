export { createAccount, emailShape, removeAccount, setPassword } from './accounts.ts';
export { addressHeader, makeAuth, type Auth } from './auth.ts';
export { keepSignInsTidy, removeExpiredSignIns } from './expired.ts';
export { join } from './join.ts';
export { begin, hasBegun, type House } from './set-up.ts';
