// Finds the browser for the story tests, or installs it where that is one step (Debian, as root).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

// The one without windows comes first: it does the same with a third less work.
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function inPath() {
	for (const name of names) {
		const found = spawnSync('sh', ['-c', `command -v ${name}`], {
			encoding: 'utf8'
		}).stdout?.trim();
		if (found) return found;
	}
	return existsSync(macPath) ? macPath : undefined;
}

const isDebian = () =>
	existsSync('/etc/os-release') && /debian/i.test(readFileSync('/etc/os-release', 'utf8'));

/** Path of a Chromium; undefined when there is none and it could not be installed. */
export function findChromium() {
	const known = process.env.CHROMIUM || inPath();
	if (known) return known;
	if (isDebian() && process.getuid?.() === 0) {
		console.log('Chromium wordt geïnstalleerd … / Installing Chromium …');
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
		for (const name of [shell, 'chromium']) {
			if (inPath()) break;
			spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
				stdio: 'ignore',
				env
			});
		}
	}
	return inPath();
}
