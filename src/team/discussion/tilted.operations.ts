import { listTeams } from '#community/index.ts';
import { agreedDayShape, fieldProblem, idShape, maybe, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { findTallies } from './after.store.ts';
import { isCollective } from './discussion.rules.ts';
import { findDiscussions, findOwnTeams } from './discussion.store.ts';
import { outcomes } from './discussion.schema.ts';
import { tiltedOf, toldOutside } from './tilted.rules.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const figure = z.int().nullable();

/** Over months: discussions with talents raised, collective routes chosen, what came of them (33). Of a team, never of a member. */
export const showTilted = readOperation({
	name: 'tilted.show',
	summary: { nl: 'Gekanteld werken over een periode', en: 'Tilted working over a period' },
	audience: ['member'],
	input: z.strictObject({
		...{ from: agreedDayShape(), until: agreedDayShape() },
		teamId: maybe(idShape)
	}),
	output: z.object({
		team: z.object({ id: idShape, name: z.string() }).nullable(),
		teams: z.array(z.object({ id: idShape, name: z.string() })),
		/** Whether the reader sits in this team, and so reads every figure with its sources. */
		isOwn: z.boolean(),
		...{ held: figure, talents: figure, collective: figure },
		...{ good: figure, bit: figure, nothing: figure, open: figure, isSmall: z.boolean() },
		/** The discussions behind the figures that are still kept, for who sits in the team. */
		sources: z.array(
			z.object({
				...{ id: idShape, code: z.string(), heldOn: z.string() },
				...{ talents: z.boolean(), collective: z.boolean(), cameOf: z.enum(outcomes).nullable() }
			})
		)
	}),
	example: { from: '2026-01-01', until: '2026-06-30', teamId: exampleId(1) },
	rest: { method: 'get', path: '/tilted', tag: 'team' },
	async work({ from, until, teamId }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		if (until < from) throw fieldProblem('until', 'endsBefore');
		const teams = await listTeams.work({}, ask);
		const own = await findOwnTeams(tx, organisationId);
		const team = teams.find((one) => one.id === (teamId ?? own[0]?.id));
		if (teamId && !team) throw fieldProblem('teamId', 'unknownTeam');
		const months = { from: `${from.slice(0, 7)}-01`, until: `${until.slice(0, 7)}-01` };
		const tallies = await findTallies(tx, organisationId, { ...months, teamId: team?.id });
		const isOwn = own.some((one) => one.id === team?.id);
		const last = `${until.slice(0, 7)}-31`;
		const found = isOwn
			? await findDiscussions(tx, organisationId, {
					...{ limit: 500, from: months.from, teamId: team!.id }
				})
			: [];
		return {
			...{ team: team ?? null, teams, isOwn },
			...(isOwn ? tiltedOf(tallies) : toldOutside(tallies)),
			sources: found
				.filter(({ state, heldOn }) => state === 'closed' && heldOn <= last)
				.map(({ id, code, heldOn, talents, routes, cameOf }) => ({
					...{ id, code, heldOn, talents: Number(talents) > 0, cameOf },
					collective: isCollective(routes)
				}))
		};
	}
});
