import { createHash } from 'node:crypto';
import { addEntries, newThought, type Visibility } from '#community/index.ts';
import { Problem, dayOf, newId, type Ask, type Write } from '#kernel/index.ts';
import type { Detail } from './detail.ts';
import { inOrder } from './export.rules.ts';
import { withoutPersons } from './hsds.clean.rules.ts';
import { isRecord, isUuid } from './hsds.check.rules.ts';
import type { HsdsRecord } from './hsds.fields.ts';
import { detailOf } from './hsds.in.rules.ts';
import { providerOf } from './hsds.provider.rules.ts';
import type { HsdsRecords } from './hsds.read.rules.ts';
import type { Outcome } from './import.store.ts';
import { findByHsdsIds, findWhole } from './listing.store.ts';
import { addListings, keepDetail, type NewListing } from './listing.write.store.ts';
import { findProviders, keepProvider, keepTaxonomy, keepTerm } from './provider.store.ts';

const digestOf = (record: HsdsRecord) =>
	createHash('sha256')
		.update(JSON.stringify(inOrder(record)))
		.digest('hex');
const text = (value: unknown, most: number) =>
	typeof value === 'string' && value.length > 0 ? value.slice(0, most) : null;

/** Keeps what the file says of subjects and who offers, and leaves what stands there already as it is. */
async function takeInBeside(
	{ tx, actor: { organisationId }, clock }: Ask<Write>,
	records: HsdsRecords
) {
	for (const { id, name, description, ...rest } of records.taxonomies)
		await keepTaxonomy(tx, organisationId, {
			...{ id: id as string, name: text(name, 300) ?? '?' },
			...{ description: text(description, 20_000) ?? '', rest }
		});
	for (const record of records.terms) {
		const { id, name, description, code, parent_id, taxonomy_id, ...more } = record;
		const { taxonomy_detail: list, ...rest } = more;
		const listId = isRecord(list) ? list.id : taxonomy_id;
		await keepTerm(tx, organisationId, {
			...{ id: id as string, name: text(name, 300) ?? '?' },
			...{ description: text(description, 20_000) ?? '', code: text(code, 200) },
			...{ parentId: isUuid(parent_id) ? parent_id : null },
			...{ taxonomyId: isUuid(listId) ? listId : null, rest }
		});
	}
	const providers = records.organizations.map((one) => providerOf(withoutPersons(one).record));
	const known = await findProviders(
		tx,
		organisationId,
		providers.map(({ id }) => id)
	);
	for (const one of providers) {
		// An organisation that stands there whole already is not made less by a file that only names it.
		const bare = !one.website && !one.email && !one.phone && Object.keys(one.rest).length === 0;
		if (one.id === organisationId || (bare && known.some(({ id }) => id === one.id))) continue;
		await keepProvider(tx, organisationId, one, clock());
	}
}

const saysTheSame = (a: Detail, b: Detail) =>
	JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));

interface Source {
	detail: Detail;
	confirmedOn: string | null;
	changedAt: Date;
	digest: string;
	persons: number;
}

function sourceOf(service: HsdsRecord, organisationId: string, now: Date): Source {
	const { record, persons } = withoutPersons(service);
	const detail = detailOf(record);
	const { assured_date: day, last_modified: moment, ...rest } = detail.rest;
	const known = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && day <= dayOf(now);
	const changed = typeof moment === 'string' ? new Date(moment) : now;
	const valid = changed.getTime() >= 0;
	return {
		detail: {
			...detail,
			providerId: detail.providerId === organisationId ? null : detail.providerId,
			rest: known || day === undefined ? rest : { ...rest, assured_date: day }
		},
		confirmedOn: known ? day : null,
		changedAt: valid ? changed : now,
		digest: digestOf(record),
		persons
	};
}

/**
 * Takes in what a file holds, within one transaction. A record that came in before and is the same adds nothing; one that
 * was changed here since stays as it is here.
 */
export async function takeIn(
	ask: Ask<Write>,
	records: HsdsRecords,
	{ areaId, visibility, from }: { areaId: string | null; visibility?: Visibility; from: string }
): Promise<Omit<Outcome, 'faults'>> {
	const { tx, actor, clock } = ask;
	const { organisationId } = actor;
	await takeInBeside(ask, records);
	const outcome = { added: 0, changed: 0, same: 0, kept: [] as string[], persons: 0 };
	const spine = await newThought(ask, { areaId, title: '', text: '', visibility });
	const size = 500;
	for (let at = 0; at < records.services.length; at += size) {
		const some = records.services
			.slice(at, at + size)
			.map((one) => sourceOf(one, organisationId, clock()));
		const hsdsIds = some.map(({ detail }) => detail.hsdsId);
		const ids = await findByHsdsIds(tx, organisationId, hsdsIds);
		const wholes = await findWhole(
			tx,
			organisationId,
			ids.map(({ id }) => id)
		);
		const fresh: { words: { title: string; text: string }; listing: NewListing }[] = [];
		for (const { detail, confirmedOn, changedAt, digest, persons } of some) {
			outcome.persons += persons;
			const before = wholes.find((one) => one.detail.hsdsId === detail.hsdsId);
			const confirmed = confirmedOn ? { confirmedOn, confirmedBy: from.slice(0, 200) } : {};
			const state = { ...confirmed, sourceDigest: digest, changedAt };
			if (!before) {
				const words = { title: detail.name, text: detail.description };
				const listing = { id: newId(), detail, state: { ...state, sourceVersion: 1 } };
				fresh.push({ words, listing });
			} else if (
				before.sourceDigest === digest ||
				(saysTheSame(before.detail, detail) && [null, before.confirmedOn].includes(confirmedOn))
			)
				outcome.same++;
			else if (before.sourceVersion !== before.version || before.mergedInto) {
				outcome.kept.push(before.detail.name);
			} else {
				const sourceVersion = before.version + 1;
				const next = { ...state, sourceVersion };
				const version = await keepDetail(tx, organisationId, before.id, detail, next);
				if (version === undefined) throw new Problem('forbidden');
				outcome.changed++;
			}
		}
		await addEntries(
			tx,
			fresh.map(({ words, listing: { id } }) => ({
				...spine,
				...words,
				id,
				kind: 'listing' as const
			}))
		);
		await addListings(
			tx,
			organisationId,
			fresh.map(({ listing }) => listing)
		);
		outcome.added += fresh.length;
	}
	return outcome;
}
