import type { Actor } from '#kernel/index.ts';
import type { Asker, Locale } from '#web/asker.ts';

declare global {
	namespace App {
		interface Locals {
			/** Who asks; somebody unknown where nobody is signed in. */
			actor: Actor;
			/** The signed-in person with the places where they have a role; null where nobody is signed in. */
			asker: Asker | null;
			locale: Locale;
		}
		interface Error {
			message: string;
			/** The refusal in both languages, where it is one of ours. */
			sentence?: { nl: string; en: string };
		}
	}
}
export {};
