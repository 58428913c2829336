import { suggestFor } from '#denken/index.ts';
import { letsIn, perform, type Context } from '#kernel/index.ts';
import { pathOf } from '../../paths.ts';

export type Near = {
	name: 'resembles' | 'belongs';
	rows: {
		id: string;
		href: string;
		text: string;
		/** The words that are the reason; without them it lies there already. */
		shared?: string[];
		/** A theme to lay it with. */
		mayLay?: boolean;
	}[];
}[];

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 159).trimEnd()}…` : text);

/** What a note resembles and where it may belong, for who may lay it there; nothing when there is nothing to say. */
export async function nearTo(entryId: string, context: Context): Promise<Near | undefined> {
	if (!letsIn(['worker'], context.actor.roles)) return undefined;
	const { liesWith, themes, resembles } = await perform(suggestFor, { entryId }, context);
	const row = (kind: string, id: string, text: string) => ({
		...{ id, href: pathOf(kind, id), text: short(text) }
	});
	const near: Near = [
		{
			name: 'resembles',
			rows: resembles.map(({ id, kind, text, words }) => ({
				...row(kind, id, text),
				shared: words
			}))
		},
		{
			name: 'belongs',
			rows: [
				...liesWith.map(({ id, name }) => row('theme', id, name)),
				...themes.map(({ theme: { id, name }, words }) => ({
					...{ ...row('theme', id, name), shared: words, mayLay: true }
				}))
			]
		}
	];
	const filled = near.filter(({ rows }) => rows.length > 0);
	return filled.length > 0 ? filled : undefined;
}
