import type { Read } from '#kernel/index.ts';

/** The listings this reader may see that stand by themselves, in the order of their ids. */
export async function allListingIds(tx: Read, organisationId: string, onlyPublic: boolean) {
	const found = await tx
		.selectFrom('listing')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'listing.organisationId')
				.onRef('entry.id', '=', 'listing.id')
		)
		.select('listing.id')
		.where('listing.organisationId', '=', organisationId)
		.where('mergedInto', 'is', null)
		.$if(onlyPublic, (one) => one.where('entry.visibility', '=', 'public'))
		.orderBy('listing.id')
		.execute();
	return found.map(({ id }) => id);
}
