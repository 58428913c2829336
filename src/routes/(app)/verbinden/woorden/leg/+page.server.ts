import { letsIn, perform } from '#kernel/index.ts';
import { listSubjects } from '#verbinden/index.ts';
import { contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { subjectPath } from '../paths.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const word = (event.url.searchParams.get('woord') ?? '').slice(0, 200);
	const subject = event.url.searchParams.get('onderwerp');
	if (subject) redirect(303, subjectPath(subject, { woord: word, niet: 'no' }));
	return {
		word,
		forgot: subject === '',
		mayDecide: letsIn(['coordinator'], event.locals.actor.roles),
		subjects: await perform(listSubjects, {}, contextOf(event))
	};
};
