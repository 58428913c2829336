/** An outcome as a list shows it. */
export interface Outcome {
	id: string;
	title: string;
	text: string;
	areaName: string | null;
	who: string;
	kind: string;
	since: string;
	until: string;
	intended: boolean | null;
	direction: string;
	standing: string;
}
