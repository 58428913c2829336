import { giveSignUp } from '#doen/index.ts';
import { anybody, newId, newToken, perform, type Context } from '#kernel/index.ts';
import pg from 'pg';
import { print, time } from './measure.ts';

const [people, places] = [50, 30];
const starts = '2030-03-05T10:00';

/**
 * Fifty people at once for thirty places: how long until the last of them knows whether there is a place.
 * @param ownerUrl the address of the role that owns the tables, to plan the activities
 */
export async function measureSignUps(
	context: Context,
	{ areaId, ownerUrl, times }: { areaId: string; ownerUrl: string; times: number }
): Promise<void> {
	const owner = new pg.Client({ connectionString: ownerUrl });
	await owner.connect();
	const { organisationId, personId, teamIds } = context.actor;
	async function plan(): Promise<string> {
		const id = newId();
		await owner.query(
			`insert into entry (organisation_id, id, kind, area_id, team_id, title, text, happened_on, author_id, visibility, created_at)
			 values ($1, $2, 'activity', $3, $4, 'Dansen', 'Samen dansen.', current_date, $5, 'public', now())`,
			[organisationId, id, areaId, teamIds[0], personId]
		);
		await owner.query(
			`insert into activity (organisation_id, id, done_by, state, first_start, capacity, sign_up)
			 values ($1, $2, 'bewoners', 'planned', $3, $4, 'open')`,
			[organisationId, id, starts.replace('T', ' '), places]
		);
		return id;
	}
	const visitor = { ...context, actor: anybody(organisationId) };
	const join = (activityId: string) =>
		perform(giveSignUp, { id: newId(), activityId, starts, token: newToken() }, visitor);
	const ids: string[] = [];
	for (let index = 0; index < times + 5; index += 1) ids.push(await plan());
	let next = 0;
	console.log('');
	print([
		await time(`${people} sign-ups at once for ${places} places`, times, async () => {
			const id = ids[next++]!;
			await Promise.all(Array.from({ length: people }, () => join(id)));
		})
	]);
	const { rows } = await owner.query(
		`select count(*)::int as wrong from (select activity_id from sign_up where activity_id = any ($1)
		 group by activity_id having count(*) filter (where state = 'in') <> $2
		 or count(*) filter (where state = 'waiting') <> $3) as x`,
		[ids, places, people - places]
	);
	console.log(`\nactivities where not exactly ${places} got in: ${rows[0].wrong}`);
	await owner.end();
}
