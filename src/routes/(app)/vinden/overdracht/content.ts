/** What is handed over, as the screens get it (src/vinden/handover/content.schema.ts). */
export interface Content {
	title: string;
	situation: {
		words: string;
		areaKinds: Key<'areaKinds'>[];
		size: Key<'sizes'> | null;
		themes: string[];
		groups: Key<'groups'>[];
		seasons: Key<'seasons'>[];
		money: Key<'moneys'> | null;
		facets: string[];
	};
	steps: string[];
	conditions: string[];
	notToCopy: { what: string; why: string }[];
	materials: { title: string; text: string }[];
	costs: { what: string; cents: number }[];
	contacts: { role: string; organisation: string; address: string }[];
	evidence: { kind: string; text: string; on: string }[];
	notBrought: string;
}
type Words = import('#ui/shared.ts').Words['handover'];
type Key<Part extends 'areaKinds' | 'sizes' | 'groups' | 'seasons' | 'moneys'> = keyof Words[Part];

export interface Adaptation {
	id: string;
	title: string;
	changed: string;
	reason: string;
	timesHeld: number | null;
	took: string;
	came: string;
	areaName: string | null;
	notedOn: string;
	sourceVersion: number;
	fromOrganisation: string | null;
}
