import type { HsdsRecord } from './hsds.fields.ts';

export const statuses = ['active', 'inactive', 'defunct', 'temporarilyClosed'] as const;
export type Status = (typeof statuses)[number];

/** What HSDS holds beside what the directory understands; it goes out again as it came in. */
interface WithRest {
	/** The id by which it is known outside: any UUID. */
	id: string;
	rest: HsdsRecord;
}

export interface Place extends WithRest {
	locationId: string;
	kind: 'physical' | 'postal' | 'virtual';
	name: string | null;
	street: string | null;
	postalCode: string | null;
	city: string | null;
	longitude: number | null;
	latitude: number | null;
	accessibility: string | null;
}
export interface Phone extends WithRest {
	number: string;
	words: string | null;
}
export interface Time extends WithRest {
	freq: 'WEEKLY' | 'MONTHLY' | null;
	/** As in an RRULE, for example MO,WE. */
	days: string | null;
	opensAt: string | null;
	closesAt: string | null;
	validFrom: string | null;
	validTo: string | null;
	words: string | null;
}
export interface Cost extends WithRest {
	option: string | null;
	amount: number | null;
	currency: string | null;
	words: string | null;
}
export interface Language extends WithRest {
	name: string | null;
	code: string | null;
}
export interface Term extends WithRest {
	termId: string | null;
}

export interface Provider extends WithRest {
	name: string;
	description: string;
	website: string | null;
	email: string | null;
	phone: string | null;
}

/** What stands in one row of the directory, without its lists. */
export interface ListingFields {
	name: string;
	description: string;
	status: Status;
	alternateName: string | null;
	website: string | null;
	email: string | null;
	audience: string | null;
	minimumAge: number | null;
	maximumAge: number | null;
	cost: string | null;
	howToJoin: string | null;
	alert: string | null;
	rest: HsdsRecord;
}

/** A listing whole, with everything beside it: what is changed, merged, taken in and given out. */
export interface Detail extends ListingFields {
	hsdsId: string;
	/** null: the organisation itself offers it. */
	providerId: string | null;
	places: Place[];
	phones: Phone[];
	times: Time[];
	costs: Cost[];
	languages: Language[];
	terms: Term[];
}

export const listNames = ['places', 'phones', 'times', 'costs', 'languages', 'terms'] as const;
export type ListName = (typeof listNames)[number];

/** The table in which each list stands. */
export const listTables = {
	places: 'listingPlace',
	phones: 'listingPhone',
	times: 'listingTime',
	costs: 'listingCost',
	languages: 'listingLanguage',
	terms: 'listingTerm'
} as const satisfies Record<ListName, string>;
