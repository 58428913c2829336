import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { appRole, ownerRole } from '#kernel/db/index.ts';
import { expect } from 'vitest';
import { testServer } from './test-server.ts';
import {
	folderFiles,
	newId,
	openDatabase,
	type Actor,
	type Context,
	type Problem,
	type Role
} from '#kernel/index.ts';

/** Named people with standing: Noor may note, Bram works in another team, Samira is a member, Yonas a resident. */
const people = {
	noor: { team: 'spindelveld', role: 'worker' },
	ilse: { team: 'spindelveld', role: 'worker' },
	bram: { team: 'lindewaard', role: 'worker' },
	samira: { team: 'spindelveld', role: 'member' },
	yonas: { team: null, role: 'resident' },
	kees: { team: null, role: 'admin' }
} as const satisfies Record<string, { team: string | null; role: Role }>;

type Name = keyof typeof people | 'elsewhere';

/** A database of its own with two organisations and the named people; close it after the test file. */
export async function openWorld() {
	const server = await testServer();
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	const superuser = new pg.Client({ connectionString: server.urlFor('postgres', 'postgres') });
	await superuser.connect();
	await superuser.query(`create database ${name} template template_vierzet owner ${ownerRole}`);
	const owner = new pg.Client({ connectionString: server.urlFor(ownerRole, name) });
	await owner.connect();
	const db = openDatabase(server.urlFor(appRole, name), 4);

	const folder = mkdtempSync(join(tmpdir(), 'vierzet-files-'));
	const files = folderFiles(folder);
	const here = newId();
	const there = newId();
	const teams = { spindelveld: newId(), lindewaard: newId() };
	const elsewhereTeam = newId();
	const areaId = newId();
	await owner.query(
		`insert into organisation (organisation_id, name, slug, created_at)
		 values ($1, 'Welzijn Oudermeer', 'welzijn-oudermeer', now()), ($2, 'Welzijn Elders', 'welzijn-elders', now())`,
		[here, there]
	);
	await owner.query(
		`insert into team (organisation_id, id, name, purpose, created_at) values
		 ($1, $2, 'Spindelveld', 'samen werken in Spindelveld', now()),
		 ($1, $3, 'Lindewaard', 'samen werken in Lindewaard', now()),
		 ($4, $5, 'Elders', 'samen werken elders', now())`,
		[here, teams.spindelveld, teams.lindewaard, there, elsewhereTeam]
	);
	await owner.query(
		`insert into area (organisation_id, id, team_id, kind, name, slug, has_public_page, created_at)
		 values ($1, $2, $3, 'district', 'Spindelveld', 'spindelveld', true, now())`,
		[here, areaId, teams.spindelveld]
	);

	const actors = {} as Record<Name, Actor>;
	const add = async (who: Name, organisationId: string, teamIds: string[], role: Role) => {
		const personId = newId();
		await owner.query(
			'insert into person (organisation_id, id, name, created_at) values ($1, $2, $3, now())',
			[organisationId, personId, who]
		);
		actors[who] = { organisationId, personId, accountId: who, roles: [role], teamIds };
	};
	for (const [who, { team, role }] of Object.entries(people)) {
		await add(who as Name, here, team ? [teams[team]] : [], role);
	}
	await add('elsewhere', there, [elsewhereTeam], 'worker');

	return {
		db,
		files,
		/** The folder in which the pictures stand. */
		folder,
		owner,
		/** Address of the role that owns the tables. */
		ownerUrl: server.urlFor(ownerRole, name),
		actors,
		organisationId: here,
		areaId,
		teams,
		as: (who: Name): Context => ({
			...{ db, files, actor: actors[who], origin: 'web', secret: 'x'.repeat(32) }
		}),
		async close() {
			await db.destroy();
			await owner.end();
			await superuser.query(`drop database ${name} with (force)`);
			await superuser.end();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** How some work is refused: the code of the problem and the fields it names, such as "invalidInput title". */
export const refusal = (work: Promise<unknown>): Promise<string> =>
	work.then(
		() => expect.unreachable('it was not refused'),
		(problem: Problem) => [problem.code, ...problem.fields.map((field) => field.path)].join(' ')
	);

export type World = Awaited<ReturnType<typeof openWorld>>;
