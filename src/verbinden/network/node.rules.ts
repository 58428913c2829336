import { nameKey } from '../mixing/index.ts';
import { seedOf } from './graph/index.ts';

/** What may stand in the network. A person only in a role and with consent. */
export const nodeKinds = [
	...([
		'community',
		'group',
		'initiative',
		'person',
		'powerhouse',
		'place',
		'organisation'
	] as const),
	...(['resource', 'idea', 'talent', 'activity'] as const)
] as const;
export type NodeKind = (typeof nodeKinds)[number];

export interface NetworkNode {
	/** The id of its entry; of a group that has none a name made of its words. */
	id: string;
	kind: NodeKind;
	title: string;
	/** Null for a group that only has a name. */
	entryKind: string | null;
	areaId: string | null;
	areaName: string | null;
	isPerson: boolean;
	/** Of a person: whether ties with others may be shown and talked about. */
	consentTies: boolean;
	/** Subjects of the thesaurus its words hold. */
	subjects: readonly string[];
	/** Of an initiative: what it needs and offers, in words, and where it is in its life. */
	needs: string | null;
	offers: string | null;
	state: string | null;
	/** Of an initiative: how often a worker and a partner helped in the last quarter. */
	helpedByWorker: number;
	helpedByOthers: number;
}

const isGroupLevel = ({ isPerson }: NetworkNode) => !isPerson;

/** Finds what a name stands for; never a person. A name that stands for nothing yet becomes a group. */
export function nodesByName(nodes: readonly NetworkNode[]) {
	const known = new Map<string, NetworkNode>();
	for (const node of nodes.filter(isGroupLevel))
		if (nameKey(node.title) && !known.has(nameKey(node.title)))
			known.set(nameKey(node.title), node);
	const groups = new Map<string, NetworkNode>();
	return {
		/** What there is by this name already. */
		find: (name: string): NetworkNode | undefined => known.get(nameKey(name)),
		/** What there is by this name, or a group of this name. */
		groupOf(name: string): NetworkNode | undefined {
			const key = nameKey(name);
			if (!key) return undefined;
			const found = known.get(key) ?? groups.get(key);
			if (found) return found;
			const group = aGroup(key, name.trim());
			groups.set(key, group);
			return group;
		},
		/** The groups that only have a name. */
		made: (): NetworkNode[] => [...groups.values()]
	};
}

/** A mark made of a name: it does not tell the name. */
const groupId = (key: string): string =>
	`group-${[key, `${key}.`].map((text) => seedOf(text).toString(36).padStart(7, '0')).join('')}`;

const aGroup = (key: string, title: string): NetworkNode => ({
	...{ id: groupId(key), kind: 'group', title, entryKind: null },
	...{ areaId: null, areaName: null, isPerson: false, consentTies: false, subjects: [] },
	...{ needs: null, offers: null, state: null, helpedByWorker: 0, helpedByOthers: 0 }
});
