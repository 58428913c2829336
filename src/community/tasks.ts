import { anybody, read, type Context, type Database, type Task } from '#kernel/index.ts';
import { findOrganisationIds } from './retention.store.ts';

/** Who asks when the program itself does something in one organisation. */
export type TaskContext = Context & { organisationId: string };

/**
 * In which organisations the program does something by itself, one after the other.
 * @param task what the policies let it see and change
 * @param own what it works with beside the database
 */
export async function taskContexts(
	db: Database,
	task: Task,
	own: Pick<Context, 'clock' | 'files'>
): Promise<TaskContext[]> {
	const organisations = await read(db, anybody(null), findOrganisationIds);
	return organisations.map(({ id }) => ({
		...{ ...own, db, organisationId: id, secret: id, actor: anybody(id) },
		...{ origin: 'task', task }
	}));
}
