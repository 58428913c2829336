import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { admin } from './admin.ts';
import { zien } from './zien.ts';
import { noting } from './noting.ts';
import { answers } from './answers.ts';
import { search } from './search.ts';
import { figureFile } from './figure-file.ts';
import { walks } from './walks.ts';
import { offline } from './offline.ts';
import { denken } from './denken.ts';
import { doen } from './doen.ts';
import { vinden } from './vinden.ts';
import { thread } from './thread.ts';
import { publicPages } from './public-pages.ts';
import { picture } from './picture.ts';

export const nl = {
	shell,
	signIn,
	admin,
	zien,
	noting,
	offline,
	walks,
	figureFile,
	search,
	answers,
	denken,
	doen,
	vinden,
	thread,
	publicPages,
	picture
};
