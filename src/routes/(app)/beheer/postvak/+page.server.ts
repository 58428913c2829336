import { listMail } from '#community/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const mail = await perform(listMail, {}, contextOf(event));
	return { mail: mail.map((one) => ({ ...one, sentOn: one.sentAt && dayOf(one.sentAt) })) };
};
