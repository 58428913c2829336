import { AwsClient } from 'aws4fetch';
import type { FileStore } from './index.ts';

interface Service {
	/** The address of the bucket, for example https://s3.example.org/vierzet. */
	endpoint: string;
	accessKeyId: string;
	secretAccessKey: string;
	region: string;
}

/** Files in an S3-compatible service: bucket / organisation / hash. */
export function s3Files({ endpoint, ...keys }: Service): FileStore {
	const client = new AwsClient({ ...keys, service: 's3', retries: 3 });
	const ask = async (method: string, organisationId: string, hash: string, body?: Buffer) => {
		const address = `${endpoint.replace(/\/$/, '')}/${organisationId}/${hash}`;
		const answer = await client.fetch(address, { method, body: body && new Uint8Array(body) });
		if (answer.ok || answer.status === 404) return answer;
		throw new Error(`the file store answered ${answer.status} to ${method} ${address}`);
	};
	return {
		async put(organisationId, hash, bytes) {
			const answer = await ask('PUT', organisationId, hash, bytes);
			if (!answer.ok) throw new Error(`the bucket ${endpoint} is not there`);
		},
		async get(organisationId, hash) {
			const answer = await ask('GET', organisationId, hash);
			return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined;
		},
		remove: async (organisationId, hash) => void (await ask('DELETE', organisationId, hash))
	};
}
