import { createHash, type Hash } from 'node:crypto';
import type { Writable } from 'node:stream';
import { once } from 'node:events';
import type { Sentence } from '../../problem/index.ts';

// A backup is gzip'd lines of JSON, some followed by as many bytes as they say:
// the manifest; then per table its chunks and its end with a digest; then the pictures; then the end of all.

export interface Manifest {
	vierzet: 1;
	madeAt: string;
	migrations: { name: string; checksum: string }[];
	/** In the order in which they can be filled: what others point to comes first. */
	tables: string[];
}

export type Line =
	| { kind: 'manifest'; manifest: Manifest }
	| { kind: 'chunk'; table: string; bytes: number }
	| { kind: 'table'; table: string; rows: number; sha256: string }
	/** A picture of the file store, named by its SHA-256. */
	| { kind: 'file'; organisationId: string; hash: string; bytes: number }
	/** The digest of every byte before this line. */
	| { kind: 'end'; sha256: string };

/** A file that is no whole backup, or one that does not fit here. */
export class BackupProblem extends Error {
	readonly sentence: Sentence;
	constructor(nl: string, en: string) {
		super(en);
		this.name = 'BackupProblem';
		this.sentence = { nl, en };
	}
}

export const damaged = () =>
	new BackupProblem(
		'Dit bestand is beschadigd of geen reservekopie van Vierzet. Er is niets veranderd.',
		'This file is damaged or no backup of Vierzet. Nothing was changed.'
	);

/** Writes lines one after the other, and closes with the digest of all of them. */
export function lineWriter(out: Writable) {
	const all = digest();
	const put = async (bytes: string | Buffer) => {
		all.update(bytes);
		if (!out.write(bytes)) await once(out, 'drain');
	};
	return {
		async write(line: Line, bytes?: Buffer): Promise<void> {
			await put(`${JSON.stringify(line)}\n`);
			if (bytes) await put(bytes);
		},
		end(): void {
			out.end(`${JSON.stringify({ kind: 'end', sha256: all.digest('hex') })}\n`);
		}
	};
}

/** Reads lines and their bytes from the stream of a backup. */
export async function* readLines(
	source: AsyncIterable<Buffer>
): AsyncGenerator<{ line: Line; bytes: Buffer }> {
	const all = digest();
	let held = Buffer.alloc(0);
	const chunks = source[Symbol.asyncIterator]();
	const more = async () => {
		const { value, done } = await chunks.next();
		if (done) return false;
		held = Buffer.concat([held, value]);
		return true;
	};
	for (;;) {
		let end = held.indexOf(10);
		while (end < 0) {
			if (held.length > 1_000_000) throw damaged();
			if (!(await more())) {
				if (held.length > 0) throw damaged();
				return;
			}
			end = held.indexOf(10);
		}
		let line: Line;
		try {
			line = JSON.parse(held.subarray(0, end).toString('utf8')) as Line;
		} catch {
			throw damaged();
		}
		if (line.kind === 'end' && line.sha256 !== all.copy().digest('hex')) throw damaged();
		all.update(held.subarray(0, end + 1));
		held = held.subarray(end + 1);
		const size = line.kind === 'chunk' || line.kind === 'file' ? line.bytes : 0;
		if (!Number.isInteger(size) || size < 0 || size > 64 * 1024 * 1024) throw damaged();
		while (held.length < size) if (!(await more())) throw damaged();
		all.update(held.subarray(0, size));
		yield { line, bytes: held.subarray(0, size) };
		held = held.subarray(size);
	}
}

export const digest = (): Hash => createHash('sha256');
