import type { Read } from '#kernel/index.ts';
import type { TalentKind, TalentStatus } from './talent.rules.ts';
import { findTalents } from './talent.store.ts';

/** What matching needs to know of a talent; never whose it is. */
export interface TalentFacts {
	id: string;
	kind: TalentKind;
	/** 'ma' to 'zo'; empty when nothing was said of it. */
	days: string[];
	parts: ('morning' | 'afternoon' | 'evening')[];
	status: TalentStatus;
	lastAskedOn: string | null;
	openAsks: number;
	/** What they want to learn or seek themselves. */
	wants: string | null;
}

/** Facts of those of these talents that this reader may see and that are offered or connected. */
export async function findTalentFacts(
	tx: Read,
	organisationId: string,
	ids: readonly string[]
): Promise<TalentFacts[]> {
	if (ids.length === 0) return [];
	const found = await findTalents(tx, organisationId, { ids, limit: ids.length });
	return found
		.filter(({ status }) => status === 'offered' || status === 'connected')
		.map(({ id, kind, days, parts, status, lastAskedOn, openAsks, wants }) => ({
			...{ id, kind, days, status, lastAskedOn, openAsks, wants },
			parts: parts as TalentFacts['parts']
		}));
}
