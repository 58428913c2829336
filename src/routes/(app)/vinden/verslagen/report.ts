/** What the pages of a report show of it. */
export interface Report {
	id: string;
	parts: {
		id: string;
		section: Section;
		entry: {
			id: string;
			kind: string;
			title: string;
			text: string;
			happenedOn: string;
			areaName: string | null;
			quote: string | null;
			isChanged: boolean;
			beside: PartBeside;
		} | null;
		ownWords: string | null;
		writtenBy: string | null;
	}[];
	partsGone: number;
	figures: {
		key: string;
		group: (typeof groups)[number];
		value: number | null;
		of: number | null;
		isSmall: boolean;
	}[];
	figuresChanged: string[];
	rhythm: { areaName: string; months: number; times: number; halfHours: number }[];
	leavesOut: {
		hidden: number | null;
		someHidden: boolean;
		small: string[];
		areasWithout: string[];
		facetsWithout: string[];
		notChosen: { kind: string; number: number }[];
		againstNotChosen: { id: string; kind: string; title: string }[];
		withoutLookBack: number;
	};
}
export interface PartBeside {
	verdict: { said: string; strength: string } | null;
	groups: { kind: string; told: string; n: number | null; mean: number | null }[];
	cells:
		| (Record<
				'residentsProcess' | 'residentsResult' | 'workerProcess' | 'workerResult',
				string | null
		  > & { residentsRowBy: 'residents' | 'worker' })
		| null;
	shares: { byWhom: string; what: string }[];
}
export type Section =
	'conclusion' | 'communities' | 'cameOfIt' | 'stories' | 'did' | 'thought' | 'ahead';

/** The order in which a report is told. */
const order: readonly Section[] = [
	...(['conclusion', 'communities', 'cameOfIt', 'stories'] as const),
	...(['did', 'thought', 'ahead'] as const)
];

/** The sections that hold something; in other registers another one may go first. */
export const sectionsOf = ({ parts }: Pick<Report, 'parts'>, first: readonly Section[] = []) =>
	[...first, ...order.filter((one) => !first.includes(one))]
		.map((section) => ({ section, parts: parts.filter((part) => part.section === section) }))
		.filter((one) => one.parts.length > 0);

export const principles = ['inclusion', 'presence', 'network'] as const;
export const groups = ['community', 'cameOfIt', 'did', 'thought', ...principles] as const;
