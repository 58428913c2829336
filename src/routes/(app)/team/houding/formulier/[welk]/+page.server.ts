import { Problem, dayOf } from '#kernel/index.ts';
import type { PageServerLoad } from './$types';

const papers = { meelopen: 'alongside', nagesprek: 'talk' } as const;

/** The forms with a pen: nothing of them is kept here. */
export const load: PageServerLoad = ({ params }) => {
	const paper = papers[params.welk as keyof typeof papers];
	if (!paper) throw new Problem('notFound');
	return { paper, today: dayOf(new Date()) };
};
