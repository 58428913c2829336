const minute = 60_000;
const hour = 60 * minute;

/** How long to wait after each failure: an hour of nothing is common, a day happens. After the last one it is given up. */
export const pauses = [
	...[minute, 5 * minute, 30 * minute, 2 * hour, 12 * hour],
	...[24 * hour, 24 * hour, 24 * hour, 24 * hour]
];

/** What a mail server, or the way to it, said when a message was not taken. */
export interface Refusal {
	/** The reply of the server (RFC 5321 4.2.1); nothing when it did not come that far. */
	responseCode?: number;
	/** During which command it was said. */
	command?: string;
	/** The kind of failure by the mail library, for example EENVELOPE or ETIMEDOUT. */
	code?: string;
}

/**
 * Whether trying again is of no use: the server refused this address or this message for good (5xx). What it says to
 * the sender (signing in, MAIL FROM) is about all messages: those wait until the settings are right.
 */
export const isForGood = ({ responseCode = 0, command = '', code }: Refusal): boolean =>
	(responseCode >= 500 && responseCode < 600 && ['RCPT TO', 'DATA'].includes(command)) ||
	(code === 'EENVELOPE' && command === 'API');

/** Whether no server answered at all: the other messages need not be tried now. */
export const isUnreachable = ({ responseCode, command, code = '' }: Refusal): boolean =>
	!responseCode &&
	command === 'CONN' &&
	['ECONNECTION', 'ESOCKET', 'EDNS', 'ETIMEDOUT', 'ECONNREFUSED'].includes(code);

/** When a message is tried again after so many tries; undefined when it is given up. */
export function nextTry(attempts: number, refusal: Refusal, now: Date): Date | undefined {
	const pause = pauses[attempts - 1];
	return pause === undefined || isForGood(refusal) ? undefined : new Date(now.getTime() + pause);
}

/** The same for every try of a message, so that a mailbox that got it twice shows it once (RFC 5322 3.6.4). */
export function messageIdOf(id: string, from: string): string {
	const [, host = 'vierzet.invalid'] = /@([\w.-]+)/.exec(from) ?? [];
	return `<${id}@${host}>`;
}

/** What begins another line, or steers a printer or a mail server. */
const control = /[\p{Cc}\u2028\u2029]/u;

/** Whether it is one plain address: no list, no name, no quotes, and no line that would become a header. */
export const isAddress = (address: string): boolean =>
	address.length <= 320 &&
	!control.test(address) &&
	/^[^\s@,;:<>()[\]\\"]{1,64}@[^\s@,;:<>()[\]\\"]+$/.test(address) &&
	!address.includes('..');

/** Whether it is one line, as what stands in a header must be. */
export const isOneLine = (text: string): boolean => !control.test(text);

/** A title as a subject: on one line, and not too long. */
export const asSubject = (title: string): string =>
	title
		.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
		.trim()
		.slice(0, 150);
