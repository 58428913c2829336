// The way in for every command: installs what the lockfile says, finds a Node that is new enough, and runs.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...path) => join(root, ...path);

function say(nl, en) {
	console.error(`${nl}\n${en}`);
	process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
	say('Vierzet heeft Node 20 of nieuwer nodig.', 'Vierzet needs Node 20 or newer.');
}

const stamp = at('node_modules', '.vierzet-installed');
const wanted = createHash('sha256')
	.update(readFileSync(at('package-lock.json')))
	.update(process.platform + process.arch)
	.digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
	const npm = process.env.npm_execpath;
	const [program, front] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
	const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const done = spawnSync(program, [...front, ...flags], { cwd: root, stdio: 'inherit' });
	if (done.status !== 0) {
		say(
			'Installeren lukte niet. Is er internet, en mag je schrijven in deze map?',
			'Installing failed. Is there internet, and may you write in this folder?'
		);
	}
	writeFileSync(stamp, wanted);
}

const platform = process.platform === 'win32' ? 'win' : process.platform;
const bundled = at(
	'node_modules',
	`node-${platform}-${process.arch}`,
	'bin',
	platform === 'win' ? 'node.exe' : 'node'
);
const [major, minor] = process.versions.node.split('.').map(Number);
const node = existsSync(bundled) ? bundled : process.execPath;
if (node !== bundled && (major < 22 || (major === 22 && minor < 18))) {
	say('Op deze machine is Node 22.18 of nieuwer nodig.', 'This machine needs Node 22.18 or newer.');
}

// These two are for who works on Vierzet; everything else is the command line itself.
const ownPrograms = { test: 'scripts/test.mjs', bench: 'test/bench/index.ts' };
const args = process.argv.slice(2);
const own = ownPrograms[args[0]];
const program = own ? [at(own), ...args.slice(1)] : [at('src/cli/index.ts'), ...args];
const path = [at('node_modules', '.bin'), dirname(node), process.env.PATH].join(delimiter);
const running = spawn(node, ['--disable-warning=ExperimentalWarning', ...program], {
	cwd: own ? root : process.cwd(),
	stdio: 'inherit',
	env: { ...process.env, PATH: path, VIERZET_DATA: process.env.VIERZET_DATA || at('data') }
});
// A stop that is meant for this process is meant for the one that does the work.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
	process.on(signal, () => running.kill(signal));
running.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
