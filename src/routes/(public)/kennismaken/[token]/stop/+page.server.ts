import { mailsTo, stopMail } from '../../../stop-mail.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ mails: await mailsTo(event, 'agree') });

export const actions: Actions = { default: (event) => stopMail(event, 'agree') };
