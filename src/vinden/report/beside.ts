import { findOthersOf } from '#doen/index.ts';
import type { Read } from '#kernel/index.ts';
import {
	findClaimLinks,
	findClaimRivals,
	findVerdicts,
	holding,
	strengthOf
} from '../claim/index.ts';
import { findLookBack } from '../look-back/index.ts';
import { findMoments } from '../measure/index.ts';
import { emptyBeside, type PartBeside } from './report.schema.ts';

interface Part {
	id: string;
	entryId: string | null;
	kind: string | null;
}

const idsOf = (parts: readonly Part[], ...kinds: string[]) =>
	parts.flatMap(({ entryId, kind }) => (entryId && kinds.includes(kind ?? '') ? [entryId] : []));

/** What stands beside the words of a part: a verdict, what a group answered, the 2x2, and what residents put in (20, 93, 94). */
export async function besideOf(
	tx: Read,
	organisationId: string,
	parts: readonly Part[]
): Promise<Record<string, PartBeside>> {
	const verdicts = await verdictsOf(tx, organisationId, idsOf(parts, 'claim'));
	const shares = await findOthersOf(tx, organisationId, idsOf(parts, 'activity', 'initiative'));
	const found: Record<string, PartBeside> = {};
	for (const { id, entryId, kind } of parts) {
		if (!entryId) continue;
		found[id] = {
			...emptyBeside,
			verdict: verdicts.get(entryId) ?? null,
			groups: kind === 'measurement' ? await groupsOf(tx, organisationId, entryId) : [],
			cells: kind === 'lookBack' ? await cellsOf(tx, organisationId, entryId) : null,
			shares: shares
				.filter((one) => one.entryId === entryId && one.side === 'residents')
				.map(({ byWhom, what }) => ({ byWhom, what }))
		};
	}
	return found;
}

/** What may be said of claims now, and how strong the weakest link is. */
async function verdictsOf(tx: Read, organisationId: string, ids: readonly string[]) {
	const links = Map.groupBy(await findClaimLinks(tx, organisationId, ids), (one) => one.claimId);
	const rivals = Map.groupBy(await findClaimRivals(tx, organisationId, ids), (one) => one.claimId);
	const judged = await findVerdicts(tx, organisationId, ids);
	return new Map(
		judged.map(({ id, verdict }) => {
			const [chain, others] = [links.get(id) ?? [], rivals.get(id) ?? []];
			return [id, { said: holding(verdict, chain, others), strength: strengthOf(chain) }] as const;
		})
	);
}

/** Of each closed moment what may be told of the group, and nothing else of it. */
async function groupsOf(tx: Read, organisationId: string, id: string) {
	const moments = await findMoments(tx, organisationId, id);
	return moments.flatMap(({ kind, result }) =>
		result
			? [{ kind, told: result.told, n: result.group?.n ?? null, mean: result.group?.mean ?? null }]
			: []
	);
}

async function cellsOf(tx: Read, organisationId: string, id: string): Promise<PartBeside['cells']> {
	const found = await findLookBack(tx, organisationId, id);
	if (!found) return null;
	const { residentsProcess, residentsResult, workerProcess, workerResult, residentsRowBy } = found;
	const cells = { residentsProcess, residentsResult, workerProcess, workerResult };
	return Object.values(cells).every((one) => one === null) ? null : { ...cells, residentsRowBy };
}
