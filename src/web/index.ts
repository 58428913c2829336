export type { Asker, Locale } from './asker.ts';
export { compressed } from './compressed.ts';
export { contextOf } from './context.ts';
export { formValues, type Values } from './form.rules.ts';
export { answer, readForm, readFormData, refused, type Refused } from './form.ts';
export { visitorByLink, type LinkVisitor } from './link.ts';
export { answerPhoto } from './photo.ts';
export { squaresOf, type Squares } from './qr.ts';
export { foreignWrite, onward } from './origin.rules.ts';
export { askerOf, localeOf, problemResponse, securityHeaders } from './request.ts';
export { runtime, type Runtime } from './runtime.ts';
export {
	begin,
	createAccount,
	emailShape,
	hasBegun,
	join,
	makeAuth,
	removeAccount,
	setPassword,
	type Auth
} from './sign-in/index.ts';
export { enterByLink, enterByPassword, leave, sendLink } from './sign-in/ways-in.ts';
export { allOperations, api, openApiDocument } from './api/index.ts';
