import { Problem, idShape, optionalText, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { exampleId } from './network.schema.ts';
import { nameClusterRow } from './picture.store.ts';

/** Gives what hangs together a name of its own; left empty it is called after what stands in its middle again. */
export const nameCluster = writeOperation({
	name: 'network.nameCluster',
	object: 'networkCluster',
	summary: { nl: 'Geef een kring een naam', en: 'Name a circle' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, name: optionalText(100) }),
	example: { writeId: exampleId(9), id: exampleId(1), name: 'rond de hof' },
	rest: { method: 'post', path: '/network-clusters/{id}/names', tag: 'verbinden' },
	async work({ id, name }, { tx, actor: { organisationId } }) {
		const version = await nameClusterRow(tx, { organisationId, id }, name);
		if (version === undefined) throw new Problem('notFound');
		return { id, version };
	}
});
