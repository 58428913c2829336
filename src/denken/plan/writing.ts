import { countChange } from '#community/index.ts';
import { Problem, type Ask, type Write } from '#kernel/index.ts';
import { findSections } from './plan.store.ts';
import type { Sections } from './sections.rules.ts';
import type { Role } from './shapes.ts';
import { addVersion, newestNumber } from './version.store.ts';

type Asked = Pick<Ask<Write>, 'tx' | 'actor' | 'clock'>;
export type Found = NonNullable<Awaited<ReturnType<typeof findSections>>>;

/**
 * Takes a plan in hand to change it: nobody else changes it until this is done.
 * @throws Problem notFound or forbidden
 */
export async function takePlan({ tx, actor }: Asked, planId: string) {
	const { organisationId } = actor;
	if (!(await findSections(tx, organisationId, planId))) throw new Problem('notFound');
	const version = await countChange(tx, organisationId, planId);
	if (version === undefined) throw new Problem('forbidden');
	const plan = (await findSections(tx, organisationId, planId))!;
	return { plan, version };
}

/** Makes sure that the words as they stand are kept as a version; answers its number. */
export async function keepFirst({ tx, actor }: Asked, planId: string, plan: Found) {
	const { organisationId } = actor;
	const newest = await newestNumber(tx, organisationId, planId);
	if (newest > 0) return newest;
	await addVersion(tx, {
		...{ organisationId, planId, number: 1, sections: plan.sections, byLink: null },
		...{ byPerson: plan.authorId, createdAt: plan.createdAt }
	});
	return 1;
}

/** Keeps the words after a change as the next version, with who wrote them. */
export async function keepNext(
	{ tx, actor, clock }: Asked,
	planId: string,
	{ newest, sections, byLink = null }: { newest: number; sections: Sections; byLink?: Role | null }
) {
	await addVersion(tx, {
		...{ organisationId: actor.organisationId, planId, number: newest + 1, sections },
		...{ byPerson: actor.personId, byLink, createdAt: clock() }
	});
}
