import { pathOf } from '../../paths.ts';

/** Where a node is read; a group that only has a name has no page of its own. */
export const hrefOf = ({
	id,
	entryKind
}: {
	id: string;
	entryKind: string | null;
}): string | null => (entryKind ? pathOf(entryKind, id) : null);
