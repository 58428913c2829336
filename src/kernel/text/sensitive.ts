/** Kinds of data about a person that do not belong in a free note (GDPR articles 9 and 10; methods.md 3.1). */
export type SensitiveKind = 'health' | 'origin' | 'religion' | 'criminal' | 'residence';

const words: Record<SensitiveKind, RegExp> = {
	health:
		/\b(ziek\w*|depressi\w*|verslaafd\w*|verslaving\w*|drank\w*|drugs\w*|kanker\w*|dement\w*|diagnose\w*|psych\w*|medicijn\w*|autis\w*|adhd|zwanger\w*|suïcid\w*|overspannen|burn-?out|ill|depressed|addict\w*|cancer|dementia|pregnant)\b/iu,
	origin:
		/\b(afkomst|etnisch\w*|marokkaan\w*|turk(?:se?|en)?|surina\w*|antillia\w*|syri[ëe]r\w*|syrische?|eritre\w*|somali\w*|afghaan\w*|pool|poolse|oekraïen\w*|roma|ethnic\w*|moroccan|turkish|syrian)\b/iu,
	religion:
		/\b(moslim\w*|islamitisch\w*|christen\w*|katholiek\w*|joods?|jood|hindoe\w*|gelovig\w*|muslim|christian|jewish|hindu)\b/iu,
	criminal:
		/\b(gestolen|diefstal|dealt|dealer\w*|strafblad|veroordeeld\w*|gevangenis\w*|aangifte|verdacht\w*|opgepakt|crimine\w*|reclassering|theft|prison|convicted|suspect\w*)\b/iu,
	residence:
		/\b(illegaal|illegale|asiel\w*|statushouder\w*|verblijfs\w*|uitgeprocedeerd\w*|ongedocumenteerd\w*|asylum|undocumented|residence permit)\b/iu
};

// A capitalised word that does not open a sentence, or a form of address with a capitalised word.
const nameInside = /(?:[^.!?„“"\s]\s+|[,;:]\s*)(?:van (?:der?|den)\s+)?(\p{Lu}\p{Ll}{2,})/gu;
const addressed =
	/\b(?:meneer|mevrouw|mevr\.?|dhr\.?|mr\.?|mrs\.?|ms\.?)\s+(?:van (?:der?|den)\s+)?\p{Lu}\p{Ll}+/iu;
const noNames =
	/^(?:Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Het|Een|Die|Dat|Deze|Wij|Zij|Nederlands\w*|Wmo)$/u;

/**
 * Whether a text seems to hold the name of a person; it looks at capitals only and will miss things.
 * @param known names of areas and organisations, which are no persons
 */
export function seemsToHoldName(text: string, known: readonly string[] = []): boolean {
	if (addressed.test(text)) return true;
	const places = known.join(' ');
	for (const match of text.matchAll(nameInside)) {
		if (!noNames.test(match[1]!) && !places.includes(match[1]!)) return true;
	}
	return false;
}

/**
 * Kinds of sensitive data that stand in the same text as what seems to be a name.
 * A warning while typing, never a judgement and never stored; it looks at words only and will miss things.
 * @param known names of areas and organisations, which are no persons
 */
export function findSensitive(text: string, known: readonly string[] = []): SensitiveKind[] {
	if (!seemsToHoldName(text, known)) return [];
	return (Object.keys(words) as SensitiveKind[]).filter((kind) => words[kind].test(text));
}

/** Whether nine digits in a row pass the check of a citizen service number (elfproef). */
export function holdsBsn(text: string): boolean {
	for (const [, digits] of text.matchAll(/(?<![\d.,])(\d{9})(?![\d])/g)) {
		const sum = [...digits!].reduce(
			(total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i),
			0
		);
		if (sum % 11 === 0 && digits !== '000000000') return true;
	}
	return false;
}
