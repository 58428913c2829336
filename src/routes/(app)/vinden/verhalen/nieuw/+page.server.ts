import { listEntries } from '#community/index.ts';
import { isId, newId, perform } from '#kernel/index.ts';
import { domainsOf, firstDomains, noteStory, showStoryRound } from '#vinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** A story for the table of a round (?ronde=…), or of what was just read (?van=…). */
export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const asked = event.url.searchParams.get('ronde') ?? '';
	const from = event.url.searchParams.get('van') ?? '';
	const rounds = await perform(listEntries, { kinds: ['storyRound'] }, context);
	const round = isId(asked) ? await perform(showStoryRound, { id: asked }, context) : null;
	return {
		...{ newId: newId(), roundId: round?.id ?? null, fromId: isId(from) ? from : null },
		rounds: rounds.map(({ id, title }) => ({ value: id, label: title })),
		domains: round?.domains ?? domainsOf(firstDomains)
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, noteStory, {
			lists: ['asked'],
			input: ({ asked, ...values }) => ({ ...values, asked: (asked as string[])[0] === 'yes' }),
			done: ({ id }, { roundId }) =>
				redirect(
					303,
					roundId ? `/vinden/verhalen/rondes/${String(roundId)}` : `/vinden/verhalen/${id}`
				)
		})
};
