import { newId, perform } from '#kernel/index.ts';
import type { World } from '#test/harness.ts';
import type { z } from 'zod';
import type { contentShape } from './content.schema.ts';
import { beginHandover, changeHandover, finishHandover, showHandover } from './index.ts';

type Who = Parameters<World['as']>[0];

/** Scenario 10: the street dinner as it goes to Bram. */
export const streetDinner: z.input<typeof contentShape> = {
	title: 'Straatdiner',
	situation: {
		words: 'Portiekflats rond één plein. Buren groeten elkaar, maar kennen elkaar niet.',
		...{ areaKinds: ['porchFlats'], size: 'fewStreets', themes: ['samen eten'] },
		...{ groups: ['everybody'], seasons: ['summer'], money: 'below1000', facets: ['networks'] }
	},
	steps: ['Vraag drie trekkers.', 'Kies een dag.', 'Dek de tafel op het plein.'],
	conditions: ['3 trekkers uit verschillende straten'],
	notToCopy: [{ what: 'de barbecue', why: 'Die was van één buurman.' }],
	materials: [{ title: 'brief', text: 'Beste buren, eet u mee?' }],
	costs: [{ what: 'tafels', cents: 12_000 }],
	contacts: [
		{ role: 'opbouwwerker', organisation: 'Welzijn Oudermeer', address: 'info@oudermeer.example' }
	],
	evidence: [{ kind: 'outcome', text: '54, 71 en 88 eters.', on: '2026-09-01' }],
	notBrought: 'Jongeren kwamen nauwelijks.'
};

/** A handover with this content, as far as it was asked. */
export async function aHandover(
	world: World,
	{
		content = streetDinner,
		who = 'noor' as Who,
		finished = true,
		visibility = 'partners' as 'team' | 'partners' | 'residents' | 'public'
	} = {}
): Promise<string> {
	const id = newId();
	const by = world.as(who);
	await perform(beginHandover, { id, title: content.title }, by);
	await perform(changeHandover, { writeId: newId(), id, version: 1, content }, by);
	if (finished) await perform(finishHandover, { writeId: newId(), id, version: 2, visibility }, by);
	return id;
}

/** Changes some of it and finishes the next version. */
export async function nextVersion(world: World, id: string, more: Partial<typeof streetDinner>) {
	const { version, draft } = await perform(showHandover, { id }, world.as('noor'));
	const content = { ...draft!, ...more };
	const changed = await perform(
		changeHandover,
		{ writeId: newId(), id, version, content },
		world.as('noor')
	);
	await perform(
		finishHandover,
		{ writeId: newId(), id, version: changed.version },
		world.as('noor')
	);
}
