import { performance } from 'node:perf_hooks';
import { listShownMessages, makeDigests } from '#doen/index.ts';
import { perform, type Context } from '#kernel/index.ts';
import pg from 'pg';
import { print, time } from './measure.ts';

/** Followers of Spindelveld whose turn it is, and fresh messages for them; put in by the owner of the tables. */
async function fillFollowers(client: pg.Client, areaId: string, followers: number): Promise<void> {
	await client.query(
		`insert into follower (organisation_id, id, address, token, sent_until, due_at, asked_since, created_at)
		select organisation_id, overlay(overlay(md5('f' || n) placing '7' from 13) placing 'a' from 17)::uuid,
			'bewoner' || n || '@voorbeeld.nl', md5('t' || n) || 'xxxxxxxxxxx', now() - interval '7 days',
			now() - interval '1 hour', now(), now()
		from area o, generate_series(1, $1::int) n where o.id = $2`,
		[followers, areaId]
	);
	await client.query(
		`insert into follow (organisation_id, id, follower_id, area_id, confirmed_at, created_at)
		select organisation_id, id, id, $1, now(), now() from follower where address like 'bewoner%@voorbeeld.nl'`,
		[areaId]
	);
	await client.query(
		"update progress_message set published_at = now() - interval '1 day' where published_at is not null"
	);
	await client.query('analyze follower, follow');
}

/** The digest for many followers, from the first look until the last mail is in the post; and the page it leads to. */
export async function measureDigest(
	context: Context,
	ownerUrl: string,
	{ areaId, times, followers = 10_000 }: { areaId: string; times: number; followers?: number }
): Promise<void> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		await fillFollowers(client, areaId, followers);
		const start = performance.now();
		const made = await makeDigests(context.db, { origin: 'http://localhost' });
		const took = performance.now() - start;
		const again = performance.now();
		await makeDigests(context.db, { origin: 'http://localhost' });
		console.log(
			`\ndigest for ${followers} followers: ${made} mails in the post in ${(took / 1000).toFixed(1)} s; nothing new: ${(performance.now() - again).toFixed(0)} ms`
		);
		print([
			await time('messages of a neighbourhood (operation)', times, () =>
				perform(listShownMessages, { areaId }, context)
			)
		]);
	} finally {
		await client.query("delete from mail where to_address like 'bewoner%@voorbeeld.nl'");
		await client.query("delete from follower where address like 'bewoner%@voorbeeld.nl'");
		await client.end();
	}
}
