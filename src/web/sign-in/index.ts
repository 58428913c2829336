export { createAccount, removeAccount, setPassword } from './accounts.ts';
export { addressHeader, makeAuth, type Auth } from './auth.ts';
