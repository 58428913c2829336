/** One thing on the map, as the page gets it. */
export interface Thing {
	id: string;
	entryKind: string;
	title: string;
	text: string;
	areaName: string | null;
	quote: string | null;
	confirmedOn: string | null;
	confirmedBy: string | null;
	stepFree: boolean | null;
	fresh: boolean;
	connections: number;
}

export interface Block {
	kind: string;
	total: number;
	things: Thing[];
}
