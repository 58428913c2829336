import { findWholeArea } from '#community/index.ts';
import { Problem, idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { offeredShape } from './offered.schema.ts';
import { findOfferedCommunities, findOfferedTalents, findOfferedThings } from './offered.store.ts';

/** What is offered in a neighbourhood, for its own page: what is public, and for residents who are signed in what is theirs. */
export const showOffered = readOperation({
	name: 'offered.show',
	summary: { nl: 'Wat er is in de buurt', en: 'What there is in the neighbourhood' },
	audience: ['public'],
	input: z.strictObject({ areaId: idShape }),
	output: offeredShape,
	example: { areaId: '019a0000-0000-7000-8000-000000000002' },
	async work({ areaId }, { tx, actor: { organisationId } }) {
		const area = await findWholeArea(tx, organisationId, areaId);
		if (!area?.hasPublicPage) throw new Problem('notFound');
		return {
			talents: await findOfferedTalents(tx, organisationId, areaId),
			communities: await findOfferedCommunities(tx, organisationId, areaId),
			things: await findOfferedThings(tx, organisationId, areaId)
		} as z.output<typeof offeredShape>;
	}
});
