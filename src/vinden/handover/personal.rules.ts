import { findSensitive, holdsBsn } from '#kernel/index.ts';

/** What looks like data of a person, by the name of its sentence (src/kernel/problem/field-sentences-handover.ts). */
export type PersonalKind =
	'personMail' | 'personPhone' | 'personBsn' | 'personAddress' | 'personName' | 'personSensitive';

export interface Personal {
	/** The place in the content, for example steps.2 or contacts.0.address. */
	path: string;
	kind: PersonalKind;
}

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** The part before the @ of an address that is nobody's own. */
const general =
	/^(?:info|contact|post|mail|welkom|hallo|vragen|secretariaat|administratie|balie|receptie|redactie|bestuur|team|wijk|buurt|dorp|welzijn|gemeente|klantcontact|hello|office|reception)[\p{L}\p{N}-]*$/iu;
const phone = /(?<![\d.,])(?:\+31|0031|0)(?:\(0\))?[ \-./]?(?:\d[ \-./]?){8}\d(?!\d)/g;
const mobile = /^(?:\+31|0031|0)(?:\(0\))?[ \-./]?6/;
const postcode = /\b[1-9]\d{3} ?[A-Z]{2}\b/;
const addressed =
	/\b(?:meneer|mevrouw|mevr\.?|dhr\.?|mr\.?|mrs\.?|ms\.?)\s+(?:van (?:der?|den)\s+)?\p{Lu}\p{Ll}+/u;
const fullName =
	/\b\p{Lu}\p{Ll}+ (?:(?:van|de|der|den|het|ten|ter|el|al|ben) )*\p{Lu}\p{Ll}{2,}\b/u;

/** Nine digits with spaces, dots or dashes between them count too. */
const hidesBsn = (text: string) =>
	holdsBsn(text) ||
	[...text.matchAll(/(?<![\d])\d(?:[ .-]?\d){8}(?!\d)/g)].some(([found]) =>
		holdsBsn(found.replace(/\D/g, ''))
	);

function kindsIn(path: string, text: string, known: readonly string[]): PersonalKind[] {
	const isContact = path.startsWith('contacts.');
	const mails = [...text.matchAll(mail)].map(([found]) => found.split('@', 1)[0]!);
	const phones = [...text.matchAll(phone)].map(([found]) => found);
	const kinds: PersonalKind[] = [];
	if (isContact ? mails.some((local) => !general.test(local)) : mails.length > 0)
		kinds.push('personMail');
	if (isContact ? phones.some((one) => mobile.test(one)) : phones.length > 0)
		kinds.push('personPhone');
	if (hidesBsn(text)) kinds.push('personBsn');
	if (!isContact && postcode.test(text)) kinds.push('personAddress');
	const isRole = /^contacts\.\d+\.role$/.test(path);
	if (addressed.test(text) || (isRole && fullName.test(text))) kinds.push('personName');
	if (findSensitive(text, known).length > 0) kinds.push('personSensitive');
	return kinds;
}

/** Every text in it, each with its place. */
function* textsIn(value: unknown, path = ''): Generator<[string, string]> {
	if (typeof value === 'string') yield [path, value];
	else if (typeof value === 'object' && value !== null)
		for (const [name, one] of Object.entries(value))
			yield* textsIn(one, path ? `${path}.${name}` : name);
}

/**
 * What looks like data of a person in anything that is handed over, with its place. It looks at words and numbers only
 * and will miss things: it is the last look, not the only one.
 * @param known names of areas and organisations, which are no persons
 */
export const findPersonal = (content: unknown, known: readonly string[] = []): Personal[] =>
	[...textsIn(content)].flatMap(([path, text]) =>
		kindsIn(path, text, known).map((kind) => ({ path, kind }))
	);
