import type { Cost, Detail, Language, Phone, Status, Term, Time } from './detail.ts';
import { isRecord } from './hsds.check.rules.ts';
import type { HsdsRecord } from './hsds.fields.ts';
import { cost, each, language, phone, records, service, taken, time } from './hsds.names.rules.ts';
import { placeOf } from './hsds.place.rules.ts';
import { short } from './hsds.provider.rules.ts';

const statusOf = (value: unknown): Status =>
	value === 'temporarily closed' ? 'temporarilyClosed' : (value as Status);

function termOf(record: HsdsRecord): Term {
	const { id, taxonomy_term: term, taxonomy_term_id: named, ...rest } = record;
	const termId = isRecord(term) ? term.id : named;
	return { id, termId: termId ?? null, rest } as Term;
}

/** A listing from a service of HSDS that was checked. Its subjects keep only their id: what they are stands apart. */
export function detailOf(record: HsdsRecord): Detail {
	const { id, status, organization, ...whole } = record;
	const [own, rest] = taken(service, whole);
	const lists = {
		places: records(rest.service_at_locations).map(placeOf),
		phones: records(rest.phones).map(each<Phone>(phone)),
		times: records(rest.schedules).map(each<Time>(time)),
		costs: records(rest.cost_options).map(each<Cost>(cost)),
		languages: records(rest.languages).map(each<Language>(language)),
		terms: records(rest.attributes).map(termOf)
	};
	for (const name of [
		'service_at_locations',
		'phones',
		'schedules',
		'cost_options',
		'languages',
		'attributes'
	])
		delete rest[name];
	delete rest.organization_id;
	return {
		...own,
		...lists,
		hsdsId: id,
		providerId: isRecord(organization) ? organization.id : null,
		name: own.name ?? short(record.name),
		description: own.description ?? '',
		status: statusOf(status),
		rest
	} as Detail;
}
