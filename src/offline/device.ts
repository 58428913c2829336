import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export type WaitingKind = 'note' | 'presence' | 'question' | 'walk' | 'walkClosing' | 'photo';

/** A write that waits on this device until the server has it. */
export interface Waiting {
	/** The UUIDv7 of the write: sending it twice is one write. */
	id: string;
	/** Whose it is; nobody else on this device sees it or sends it. */
	owner: string;
	/** What it is, for its name in the queue. */
	kind: WaitingKind;
	/** Where it goes, below /api/v1. */
	path: string;
	body: Record<string, unknown>;
	/** The picture of a photo. */
	photo?: Blob;
	/** The write that must be there first: the note of a photo, the walk of a note. */
	after?: string;
	madeAt: string;
	state: 'waiting' | 'failed';
	/** What the server said of it. */
	problem?: string;
}

interface Line {
	id: string;
	text: string;
	happenedOn: string;
	areaName: string | null;
}

/** A walk that still runs. */
export interface Walk {
	id: string;
	title: string;
	areaId: string | null;
	visibility: string;
}

/** What may be read without a network; made anew at each contact, so what was withdrawn leaves the device. */
export interface Known {
	personId: string;
	areas: { id: string; name: string; depth?: number }[];
	recent: Line[];
	promises: Line[];
	/** Walks that still run. */
	walks: Walk[];
	/** How far the clock of the server is ahead of this device, in milliseconds. */
	clockAhead: number;
}

interface Device extends DBSchema {
	waiting: { key: string; value: Waiting; indexes: { owner: string } };
	known: { key: 'me'; value: Known };
}

let opened: Promise<IDBPDatabase<Device>> | undefined;

/** The store on this device, in one piece for all tabs. */
export const device = () =>
	(opened ??= openDB<Device>('vierzet', 1, {
		upgrade(db) {
			db.createObjectStore('waiting', { keyPath: 'id' }).createIndex('owner', 'owner');
			db.createObjectStore('known');
		}
	}));

/** Keeps writes, all or none; answers only when the device has them on its disk. */
export async function keep(...items: Waiting[]): Promise<void> {
	const transaction = (await device()).transaction('waiting', 'readwrite', {
		durability: 'strict'
	});
	await Promise.all([...items.map((item) => transaction.store.put(item)), transaction.done]);
	// Asks the browser not to clear it when space runs out; it may refuse.
	void navigator.storage?.persist?.();
}

export const waitingOf = async (owner: string): Promise<Waiting[]> =>
	(await (await device()).getAllFromIndex('waiting', 'owner', owner)).sort((a, b) =>
		a.id < b.id ? -1 : 1
	);

/** Takes writes off the device: the server has them, or their owner threw them away. */
export async function letGo(...ids: string[]): Promise<void> {
	const transaction = (await device()).transaction('waiting', 'readwrite');
	await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
}

export const knownHere = async (): Promise<Known | undefined> =>
	(await device()).get('known', 'me');

export async function remember(known: Known): Promise<void> {
	await (await device()).put('known', known, 'me');
}

/** At signing out: what can be read goes, what still has to be sent stays for its owner. */
export const forget = async (): Promise<void> => (await device()).delete('known', 'me');
