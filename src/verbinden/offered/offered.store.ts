import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { TalentKind } from '../talent/talent.rules.ts';

const most = 60;

/** Talents that can be asked for, as far as their givers let this reader see them. Never whose. */
export async function findOfferedTalents(tx: Read, organisationId: string, areaId: string) {
	const { rows } = await sql<{
		id: string;
		title: string;
		text: string;
		areaName: string | null;
		kind: TalentKind;
		days: string[];
		parts: string[];
		group: string | null;
	}>`select t.id, e.title, e.text, a.name as area_name, t.kind, t.days, t.parts,
			case when t.offered_by = 'group' then t.who end as group
		from talent t join entry e on e.organisation_id = t.organisation_id and e.id = t.id
		left join area a on a.organisation_id = e.organisation_id and a.id = e.area_id
		where t.organisation_id = ${organisationId} and e.area_id in (select app.areas_of_page(${areaId}))
			and e.visibility >= 'residents' and t.status in ('offered', 'connected')
			and (t.consent_until is null or t.consent_until >= current_date)
		order by e.happened_on desc, t.id desc limit ${most}`.execute(tx);
	return rows;
}

/** Communities with the newest words of residents. */
export async function findOfferedCommunities(tx: Read, organisationId: string, areaId: string) {
	const { rows } = await sql<{
		id: string;
		title: string;
		text: string;
		areaName: string | null;
		quote: string | null;
	}>`select c.id, e.title, e.text, a.name as area_name,
			(select q.words from community_quote q where q.organisation_id = c.organisation_id and q.community_id = c.id
				order by q.said_on desc, q.id desc limit 1) as quote
		from community c join entry e on e.organisation_id = c.organisation_id and e.id = c.id
		left join area a on a.organisation_id = e.organisation_id and a.id = e.area_id
		where c.organisation_id = ${organisationId} and e.area_id in (select app.areas_of_page(${areaId}))
			and e.visibility >= 'residents'
		order by e.title, c.id limit ${most}`.execute(tx);
	return rows;
}

/** Places, things, ideas and organisations. A person in a role stands in no list for everybody. */
export async function findOfferedThings(tx: Read, organisationId: string, areaId: string) {
	const { rows } = await sql<{
		id: string;
		title: string;
		text: string;
		areaName: string | null;
		kind: 'idea' | 'resource' | 'organisation';
		place: string | null;
		stepFree: boolean | null;
		costs: string | null;
	}>`select p.id, e.title, e.text, a.name as area_name, p.kind, p.place, p.step_free, p.costs
		from party p join entry e on e.organisation_id = p.organisation_id and e.id = p.id
		left join area a on a.organisation_id = e.organisation_id and a.id = e.area_id
		where p.organisation_id = ${organisationId} and e.area_id in (select app.areas_of_page(${areaId}))
			and e.visibility >= 'residents' and p.kind in ('idea', 'resource', 'organisation')
		order by e.title, p.id limit ${most}`.execute(tx);
	return rows;
}
