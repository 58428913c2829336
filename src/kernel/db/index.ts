// For programs that keep the database itself: the command line and the tests. The others use the kernel's front door.
export {
	StartProblem,
	startEmbedded,
	superviseEmbedded,
	type EmbeddedServer
} from './embedded/index.ts';
export { ChangedMigration, migrate } from './migrate.ts';
export { appRole, ownerRole, prepareDatabase } from './prepare.ts';
export { prepareServer } from './prepare-server.ts';
export { backup } from './copy/backup.ts';
export { BackupProblem } from './copy/format.ts';
export { restore } from './copy/restore.ts';
