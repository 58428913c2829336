import { mailsTo, stopMail } from '../../../stop-mail.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ mails: await mailsTo(event, 'landed') });

export const actions: Actions = { default: (event) => stopMail(event, 'landed') };
