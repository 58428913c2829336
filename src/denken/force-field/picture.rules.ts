import { isResident, residentsFirst, type ActorKind, type ActorList } from './actor.rules.ts';
import { adviceOf, quadrantsOf, typeOf, type Degree } from './grid.rules.ts';
import { isAlly } from './route.rules.ts';
import { asOn, shiftBetween, supportOf } from './support.rules.ts';

interface Told {
	id: string;
	name: string;
	kind: ActorKind;
	list: ActorList | null;
}

interface Seen {
	actorId: string;
	assessedOn: string;
	power: number | null;
	involvement: number | null;
	stance: number | null;
	agreement: Degree;
	trust: Degree;
}

/**
 * Lays the assessments beside their actors, residents first, with what follows from the newest one.
 * @param seen all assessments, newest first
 * @param since the day that is compared with; without it each actor with its assessment before the newest
 */
export function withAssessments<A extends Told, S extends Seen>(
	actors: readonly A[],
	seen: readonly S[],
	since: string | undefined
) {
	const byActor = Map.groupBy(seen, (one) => one.actorId);
	return [...actors].sort(residentsFirst).map((actor) => {
		const history = (byActor.get(actor.id) ?? []).map(({ actorId: _, ...one }) => one);
		const [now = null, before] = history;
		const from = since ?? before?.assessedOn;
		const places = quadrantsOf(now?.power ?? null, now?.involvement ?? null);
		return {
			...actor,
			isResident: isResident(actor.kind),
			now,
			history,
			shift: now && from ? shiftBetween(history, from, now.assessedOn) : null,
			quadrants: places,
			advice: adviceOf(actor.kind, places),
			type: now && typeOf(now.agreement, now.trust)
		};
	});
}

type Pictured = ReturnType<typeof withAssessments>[number];

const standing = (
	kind: ActorKind,
	seen: { power: number | null; stance: number | null } | null
) => ({
	kind,
	power: seen?.power ?? null,
	stance: seen?.stance ?? null
});

/** The support now. */
export const supportNow = (actors: readonly Pick<Pictured, 'kind' | 'now'>[]) =>
	supportOf(actors.map(({ kind, now }) => standing(kind, now)));

/** The support as it was seen on a day. */
export const supportOn = (actors: readonly Pick<Pictured, 'kind' | 'history'>[], day: string) =>
	supportOf(actors.map(({ kind, history }) => standing(kind, asOn(history, day) ?? null)));

/** From whom a way to another actor may start: the allies. */
export const alliesOf = (actors: readonly Pick<Pictured, 'id' | 'now' | 'type'>[]): string[] =>
	actors
		.filter(({ now, type }) => now && isAlly({ stance: now.stance, trust: now.trust, type }))
		.map((one) => one.id);
