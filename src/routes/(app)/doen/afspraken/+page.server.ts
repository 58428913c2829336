import { listTreatments } from '#doen/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const agreements = await perform(listTreatments, {}, contextOf(event));
	return {
		running: agreements.filter(({ stoppedOn }) => !stoppedOn),
		stopped: agreements.filter(({ stoppedOn }) => stoppedOn)
	};
};
