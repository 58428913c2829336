/** A side of an introduction as a page has it. */
export interface ShownSide {
	id: string;
	side: 'asker' | 'proposed';
	entryId: string | null;
	kind: string | null;
	title: string | null;
	isMet: boolean;
	isGone: boolean;
	consent: 'open' | 'yes' | 'none';
	condition: string | null;
	consentHow: string | null;
	consentOn: string | null;
	answer: 'yes' | 'otherwise' | 'no' | null;
	mails: boolean;
	mailedOn: string | null;
}

/** An introduction as a page has it. */
export interface Shown {
	id: string;
	state: string;
	stateSince: string;
	areaName: string | null;
	sides: ShownSide[];
	askOn: string | null;
	toAsk: string[];
}
