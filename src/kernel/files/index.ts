import type { Settings } from '../settings.ts';
import { folderFiles } from './folder.ts';
import { s3Files } from './s3.ts';

/** Where the bytes of pictures are kept: each organisation's own, under the hash of what is in it. */
export interface FileStore {
	/** Keeps bytes under their hash; the same bytes a second time are the same file. */
	put(organisationId: string, hash: string, bytes: Buffer): Promise<void>;
	/** The bytes, or undefined when they are not there. */
	get(organisationId: string, hash: string): Promise<Buffer | undefined>;
	remove(organisationId: string, hash: string): Promise<void>;
}

/** The file store of this installation: a folder in the data folder, or an S3-compatible service when one is set. */
export const openFiles = (
	settings: Pick<
		Settings,
		'dataDir' | 'S3_ENDPOINT' | 'S3_ACCESS_KEY' | 'S3_SECRET_KEY' | 'S3_REGION'
	>
): FileStore =>
	settings.S3_ENDPOINT
		? s3Files({
				endpoint: settings.S3_ENDPOINT,
				accessKeyId: settings.S3_ACCESS_KEY!,
				secretAccessKey: settings.S3_SECRET_KEY!,
				region: settings.S3_REGION
			})
		: folderFiles(`${settings.dataDir}/files`);

const none = () => Promise.reject(new Error('this context has no file store'));

/** For work that touches no pictures. */
export const noFiles: FileStore = { put: none, get: none, remove: none };

export { folderFiles } from './folder.ts';
export { s3Files } from './s3.ts';
