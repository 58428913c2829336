import { Problem, newId, perform } from '#kernel/index.ts';
import { showIntroductionAsk, stopOwnMail } from '#verbinden/index.ts';
import { visitorByLink } from '#web/index.ts';
import type { RequestEvent } from '@sveltejs/kit';

type Event = Pick<RequestEvent, 'locals'> & { params: { token: string } };

/** Whether anything is mailed to who opened this link; a link that is over mails nothing any more. */
export async function mailsTo(event: Event, purpose: 'agree' | 'landed'): Promise<boolean> {
	const { token } = event.params;
	try {
		const { context } = await visitorByLink(event, token, purpose);
		return (await perform(showIntroductionAsk, { token }, context)).mails;
	} catch (error) {
		if (error instanceof Problem && error.code === 'linkOver') return false;
		throw error;
	}
}

/** The button on the page, and the one POST that a mail program sends (RFC 8058): the same, and no sign-in. */
export async function stopMail(event: Event, purpose: 'agree' | 'landed') {
	const { token } = event.params;
	if (await mailsTo(event, purpose)) {
		const { context } = await visitorByLink(event, token, purpose);
		await perform(stopOwnMail, { writeId: newId(), token }, context);
	}
	return { stopped: true };
}
