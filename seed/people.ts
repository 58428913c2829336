import { addAPerson, addATeam, setUpOrganisation, standingsOf } from '#community/index.ts';
import {
	anybody,
	newId,
	perform,
	type Actor,
	type Context,
	type Database,
	type Role
} from '#kernel/index.ts';
import { createAccount, type Auth } from '#web/sign-in.ts';
import type { Name } from './world.ts';

/** The password of everybody in the example. */
export const password = 'bankje-dambord-thee';
export const noor = { email: 'noor@spindelveld.example', password };

interface Newcomer {
	who: Exclude<Name, 'kees'>;
	name: string;
	worksFor: string | null;
	team: 'spindelveld' | 'lindewaard';
	role: Exclude<Role, 'public'>;
}

const newcomers: Newcomer[] = [
	{ who: 'noor', name: 'Noor Tahiri', worksFor: null, team: 'spindelveld', role: 'worker' },
	{ who: 'bram', name: 'Bram Verhoef', worksFor: null, team: 'lindewaard', role: 'worker' },
	{
		who: 'ilse',
		name: 'Ilse',
		worksFor: 'Maatschappelijk werk',
		team: 'spindelveld',
		role: 'member'
	},
	{ who: 'joost', name: 'Joost', worksFor: 'Wijkverpleging', team: 'spindelveld', role: 'member' },
	{
		who: 'samira',
		name: 'Samira',
		worksFor: 'Gemeente Oudermeer',
		team: 'spindelveld',
		role: 'member'
	}
];

/** Sets up Welzijn Oudermeer with its administrator, and gives everybody an account and a role. */
export async function addPeople(given: { db: Database; secret: string; signIn: Auth }) {
	const { db, secret, signIn } = given;
	const account = (who: Name, name: string) =>
		createAccount(signIn, { name, email: `${who}@spindelveld.example`, password });
	const actorOf = async (accountId: string) => (await standingsOf(db, accountId))[0]!.actor;

	const organisationId = newId();
	const teams = { spindelveld: newId(), lindewaard: newId() };
	const rootAreaId = newId();
	const context: Context = { db, secret, origin: 'seed', actor: anybody(organisationId) };
	const keesAccount = await account('kees', 'Kees');
	await perform(
		setUpOrganisation,
		{
			...{ id: organisationId, name: 'Welzijn Oudermeer', accountId: keesAccount },
			...{ personId: newId(), personName: 'Kees', alsoWorker: false },
			...{ teamId: teams.spindelveld, areaId: rootAreaId, areaName: 'Spindelveld' }
		},
		{ ...context, task: 'setup' }
	);
	const actors = { kees: await actorOf(keesAccount) } as Record<Name, Actor>;
	const asKees = { ...context, actor: actors.kees };
	await perform(
		addATeam,
		{ id: teams.lindewaard, name: 'Lindewaard', purpose: 'Samen werken in Lindewaard' },
		asKees
	);
	for (const { who, team, ...person } of newcomers) {
		const accountId = await account(who, person.name);
		await perform(addAPerson, { id: newId(), accountId, ...person, teamId: teams[team] }, asKees);
		actors[who] = await actorOf(accountId);
	}
	return { actors, teams, rootAreaId };
}
