import { checked } from '#kernel/index.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { emailShape } from './accounts.ts';
import { askSignIn } from './handler.ts';

const passwordWay = z.object({ email: emailShape, password: z.string().max(1000) });
const linkWay = z.object({ linkEmail: emailShape });

/**
 * Signs in with what was typed.
 * @returns whether address and password belong together
 * @throws Problem at the field email or password, or when it was tried too often
 */
export const enterByPassword = async (event: RequestEvent, typed: unknown): Promise<boolean> =>
	askSignIn(event, '/sign-in/email', checked(passwordWay, typed));

/**
 * Sends a link to sign in, if there is such an account; the answer is the same either way.
 * @param onTo where the link leads after signing in
 * @throws Problem at the field linkEmail, or when it was tried too often
 */
export async function sendLink(event: RequestEvent, typed: unknown, onTo: string): Promise<void> {
	const { linkEmail: email } = checked(linkWay, typed);
	await askSignIn(event, '/sign-in/magic-link', { email, metadata: { onTo } });
}

/**
 * Uses a link up.
 * @returns whether it was one that still worked
 * @throws Problem when it was tried too often
 */
export const enterByLink = (event: RequestEvent, token: string): Promise<boolean> =>
	askSignIn(event, `/magic-link/verify?token=${encodeURIComponent(token)}`);

/** Ends the session of this browser. */
export const leave = (event: RequestEvent): Promise<boolean> => askSignIn(event, '/sign-out', {});
