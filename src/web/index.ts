export type { Asker, Locale } from './asker.ts';
export { contextOf } from './context.ts';
export { answer, formValues, refused, type Refused, type Values } from './form.ts';
export { askerOf, foreignWrite, localeOf, problemResponse, securityHeaders } from './request.ts';
export { runtime, type Runtime } from './runtime.ts';
export { createAccount, makeAuth, removeAccount, setPassword, type Auth } from './sign-in/index.ts';
export { askSignIn } from './sign-in/handler.ts';
export { allOperations, api, openApiDocument } from './api/index.ts';
