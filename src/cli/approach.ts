import { readFile, writeFile } from 'node:fs/promises';
import { isId, newId, perform } from '#kernel/index.ts';
import { exportHandover, takeInFile } from '#vinden/index.ts';
import { as } from './directory.ts';
import { UsageProblem, type Io } from './io.ts';

/** ./vierzet import approach <file.vierzet.json> --as e-mail */
export async function importApproach(path: string, email: string | undefined, io: Io) {
	const file = await readFile(path, 'utf8').catch(() => {
		throw new UsageProblem(
			`${path}: dit bestand is er niet of niet te lezen.`,
			`${path}: this file is not there or cannot be read.`
		);
	});
	return as(email, async (context) => {
		const asked = newId();
		const { id } = await perform(takeInFile, { id: asked, file }, context);
		io.answer(
			id === asked
				? { nl: `${path}: ingelezen.`, en: `${path}: taken in.` }
				: {
						nl: `${path}: was er al. Een nieuwere versie is bijgewerkt, verder is er niets toegevoegd.`,
						en: `${path}: was there already. A newer version was updated, nothing else was added.`
					},
			{ file: path, id, already: id !== asked }
		);
		return 0;
	});
}

/** ./vierzet export handover <id> <file.vierzet.json> --as e-mail */
export async function exportApproach(
	id: string,
	path: string,
	email: string | undefined,
	io: Io
): Promise<number> {
	if (!isId(id))
		throw new UsageProblem(
			'Welke overdracht? Zet er het nummer bij dat in het adres van de bladzijde staat.',
			'Which handover? Add the id that stands in the address of its page.'
		);
	return as(email, async (context) => {
		const { text } = await perform(exportHandover, { id }, context);
		await writeFile(path, text, { mode: 0o600 });
		io.answer({ nl: `Geschreven naar ${path}.`, en: `Written to ${path}.` }, { file: path, id });
		return 0;
	});
}
