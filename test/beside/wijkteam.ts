import type { BesideCase } from './case.ts';

const author = (id: string) => `(select author_id from entry where id = '${id}')`;
const colleague = (who: string) => `(select id from person where name = '${who}' limit 1)`;
/** Noor wrote the entries, so Noor and Samira are the two. */
const theTwo = ['noor', 'samira'] as const;
const ofTeam = ['noor', 'ilse', 'samira'] as const;

export const wijkteam: BesideCase[] = [
	{
		table: 'coaching',
		key: 'id',
		columns: 'coach_id, coachee_id, way',
		values: (id) => `${author(id)}, ${colleague('samira')}, 'talk'`,
		seenBy: theTwo
	},
	{
		table: 'coaching_mirror',
		key: 'coaching_id',
		columns: 'id, problem, created_at',
		values: (id) => `'${id}', 'Hij is zorgmijdend.', now()`,
		seenBy: theTwo
	},
	{
		table: 'network_meeting',
		key: 'id',
		columns: 'question, coordinator_role, stage_since, sees, consent_on, consent_how',
		values: () => `'Hoe nu?', 'begeleider', now(), 'team', '2026-01-01', 'talk'`
	},
	{
		table: 'network_meeting_fact',
		key: 'meeting_id',
		columns: 'id, by_role, words, created_at',
		values: (id) => `'${id}', 'wijkverpleging', 'Hulp kan.', now()`
	},
	// The plan is read by whom the resident lets read it: here the team.
	{
		table: 'network_meeting_plan',
		key: 'meeting_id',
		columns: 'what_if',
		values: () => `'Dan bellen we.'`,
		seenBy: ofTeam
	},
	{
		table: 'network_meeting_agreement',
		key: 'meeting_id',
		columns: 'id, who, what, created_at',
		values: (id) => `'${id}', 'buurvrouw', 'belt', now()`,
		seenBy: ofTeam
	},
	// A drawing is opened by the own link only.
	{
		table: 'network_meeting_ecogram',
		key: 'meeting_id',
		columns: 'sealed, kept_on',
		values: () => `'x', '2026-01-01'`,
		seenBy: []
	},
	{
		table: 'initiative_member',
		key: 'initiative_id',
		columns: 'id, person_id, asked_for, created_at',
		values: (id) => `'${id}', ${colleague('samira')}, 'meedenken', now()`,
		seenBy: ofTeam
	},
	{
		table: 'initiative_deed',
		key: 'initiative_id',
		columns: 'id, member_id, verbs, text, done_on, created_at',
		values: (id) => `'${id}', '${id}', '{supports}', 'geplant', '2026-01-01', now()`,
		seenBy: ofTeam
	}
];
