import { spawnSync } from 'node:child_process';

const works = (command: string[]) =>
	spawnSync(command[0]!, [...command.slice(1), 'true'], { stdio: 'ignore' }).status === 0;

const asNobody = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];
const withParent = ['setpriv', '--pdeathsig', 'INT', '--'];

/** How PostgreSQL is started: words put in front, and the account whose files it must own. */
export interface RunAs {
	front: string[];
	uid?: number;
	gid?: number;
}

/**
 * PostgreSQL refuses to run as root, and must end with the program that started it.
 * As root it runs in a user namespace in which it is nobody, or, where that is blocked, as the account nobody.
 * The signal at the parent's death is set last: a change of account would clear it.
 */
export function runAs(): RunAs {
	if (process.platform !== 'linux') return { front: [] };
	const parent = works(withParent) ? withParent : [];
	if (process.getuid?.() !== 0) return { front: parent };
	if (works(asNobody)) return { front: [...asNobody, ...parent] };
	const other = [
		'setpriv',
		'--reuid=65534',
		'--regid=65534',
		'--clear-groups',
		'--pdeathsig',
		'INT',
		'--'
	];
	return { front: other, uid: 65534, gid: 65534 };
}
