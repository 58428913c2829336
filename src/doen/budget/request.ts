import { hold } from '#community/index.ts';
import { Problem, type Ask, type Write } from '#kernel/index.ts';
import { may, type Step } from './budget.rules.ts';
import { findRequest } from './request.store.ts';

/**
 * Takes a request in hand for a step; nobody else changes it until this is done.
 * @throws Problem notFound, forbidden, or notNow when the step does not fit where it stands
 */
export async function takeRequest(ask: Pick<Ask<Write>, 'tx' | 'actor'>, id: string, step: Step) {
	const find = () => findRequest(ask.tx, ask.actor.organisationId, id);
	const { held: request, version } = await hold(ask, id, find);
	if (!may(step, request.state)) throw new Problem('notNow');
	return { request, version };
}
