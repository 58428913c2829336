/** A claim as its page shows it. */
export interface Claim {
	id: string;
	title: string;
	verdict: string;
	holds: string;
	most: string;
	strength: string;
	verdictWhy: string | null;
	judgedOn: string | null;
	links: {
		id: string;
		from: string;
		to: string;
		evidence: string;
		proof: string | null;
		version: number;
	}[];
	rivals: {
		id: string;
		text: string;
		plausible: string;
		evidenceFor: string | null;
		evidenceAgainst: string | null;
		version: number;
	}[];
	weakest: string[];
	standing: string[];
}
