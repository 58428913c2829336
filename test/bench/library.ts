import pg from 'pg';
import { newId, perform, searchWords, type Context } from '#kernel/index.ts';
import { lookOverFence } from '#vinden/index.ts';
import { time, type Timing } from './measure.ts';

const words = {
	what: 'straatdiner soep muziek moestuin kluswerk voorlezen wandelen repareren ruilen zingen'.split(
		' '
	),
	where: 'portiek plein galerij tuin school winkelstraat park kade wijkcentrum dorpshuis'.split(
		' '
	),
	who: 'buren jongeren ouders ouderen kinderen nieuwkomers vrijwilligers ondernemers'.split(' ')
};
const groups = 'children youth parents elderly newcomers livingAlone littleMoney everybody'.split(
	' '
);
const kinds = 'porchFlats galleryFlats highRise terraced oldTown newBuild village rural'.split(' ');

/** Approaches from elsewhere in the database of the owner, each with a situation of some forty words. Always the same ones. */
export async function fillLibrary(
	ownerUrl: string,
	{ organisationId, personId }: { organisationId: string; personId: string },
	number: number
): Promise<void> {
	let seed = 7;
	const pick = <T>(from: readonly T[]): T => {
		seed = (seed * 48271) % 2147483647;
		return from[seed % from.length]!;
	};
	const rows = Array.from({ length: number }, (_, n) => {
		const sentence = () =>
			`${pick(words.who)} kennen elkaar niet bij de ${pick(words.where)}, en willen ${pick(words.what)} en ${pick(words.what)}`;
		const text = Array.from({ length: 4 }, sentence).join('. ');
		const title = `${pick(words.what)} in ${pick(words.where)} ${n}`;
		return {
			...{ id: newId(), title, text, words: searchWords(title, text) },
			...{
				kind: pick(kinds),
				group: pick(groups),
				size: pick(['street', 'fewStreets', 'district'])
			},
			...{
				season: pick(['spring', 'summer', 'autumn', 'winter']),
				money: pick(['none', 'below250', 'more'])
			}
		};
	});
	const owner = new pg.Client({ connectionString: ownerUrl });
	await owner.connect();
	for (let i = 0; i < rows.length; i += 1000)
		await owner.query(
			`with given as (
				select * from jsonb_to_recordset($3::jsonb) as r (id uuid, title text, text text, words jsonb, kind text,
					"group" text, size text, season text, money text)
			), e as (
				insert into entry (organisation_id, id, kind, title, text, happened_on, author_id, visibility, lexemes, created_at)
				select $1, id, 'approach', title, text, '2026-01-01', $2, 'partners',
					array_to_tsvector(array(select jsonb_array_elements_text(words))), now() from given
			), p as (
				insert into approach (organisation_id, id, package_id, package_version, giver, giver_key, made_on, content, received_at)
				select $1, id, id, 1, 'Welzijn Elders', repeat('x', 43), '2026-01-01', jsonb_build_object('title', title), now() from given
			)
			insert into approach_situation (organisation_id, id, area_kinds, size, groups, seasons, money)
			select $1, id, array[kind], size, array["group"], array[season], money from given`,
			[organisationId, personId, JSON.stringify(rows.slice(i, i + 1000))]
		);
	await owner.query('vacuum analyze entry, approach, approach_situation');
	await owner.end();
}

/** What looking over the fence costs, by words, by a situation, and by both. */
export async function measureLibrary(context: Context, times: number): Promise<Timing[]> {
	const look = (asked: object) => () => perform(lookOverFence, asked, context);
	const situation = {
		areaKind: 'porchFlats',
		group: 'elderly',
		season: 'summer',
		money: 'below250'
	};
	return [
		await time('library: a rare word', times, look({ q: 'moestuin4711' })),
		await time('library: words', times, look({ q: 'soep bij het portiek' })),
		await time(
			'library: a sentence',
			times,
			look({ q: 'ouderen kennen elkaar niet bij de galerij' })
		),
		await time('library: a situation', times, look(situation)),
		await time('library: both', times, look({ ...situation, q: 'samen soep eten in het portiek' })),
		await time('library: the newest', times, look({}))
	];
}
