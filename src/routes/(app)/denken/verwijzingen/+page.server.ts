import { listReferrals } from '#denken/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const referrals = await perform(listReferrals, {}, contextOf(event));
	return {
		open: referrals.filter(({ heardBack }) => !heardBack),
		heard: referrals.filter(({ heardBack }) => heardBack)
	};
};
