import { dayOf } from '#kernel/index.ts';

interface Message {
	id: string;
	publishedAt: Date;
	changedAt: Date | null;
	photos: { id: string; alt: string | null; width: number; height: number }[];
}

/** A message as its pages show it: days, and addresses of its pictures below the page of the neighbourhood. */
export const asTold = <T extends Message>(
	{ publishedAt, changedAt, photos, ...one }: T,
	below: string
) => ({
	...one,
	publishedOn: dayOf(publishedAt),
	changedOn: changedAt && dayOf(changedAt),
	photos: photos.map((photo) => ({ ...photo, src: `${below}/foto/${photo.id}` }))
});
