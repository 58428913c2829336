// Runs all checks, also after one failed, and ends with the line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';

const bin = (name) => join('node_modules', '.bin', name);
const run = (program, ...args) => spawnSync(bin(program), args, { stdio: 'inherit' }).status === 0;

let passed = 0;
let failed = 0;
const count = (ok) => (ok ? passed++ : failed++);

/** Runs a set of tests and counts each of them. */
function runTests(...args) {
	const folder = mkdtempSync(join(tmpdir(), 'vierzet-results-'));
	const file = join(folder, 'vitest.json');
	run('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${file}`, ...args);
	try {
		const result = JSON.parse(readFileSync(file, 'utf8'));
		passed += result.numPassedTests;
		failed += result.numFailedTests;
		// A file that cannot even be loaded, or no test at all, is a failure too.
		if (result.numTotalTests === 0 || (!result.success && result.numFailedTests === 0)) failed++;
	} catch {
		failed++;
	}
	rmSync(folder, { recursive: true, force: true });
}

console.log('— types');
run('svelte-kit', 'sync');
count(run('tsc', '-p', 'tsconfig.json'));
count(run('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'));
console.log('— form');
count(run('prettier', '--check', '.'));
console.log('— lint');
count(run('eslint', '.'));

console.log('— rules and operations');
runTests();

console.log('— stories in a browser');
const chromium = findChromium();
if (chromium) {
	process.env.CHROMIUM = chromium;
	runTests('--config', 'vitest.stories.config.ts');
} else {
	console.log(
		'Er is geen Chromium. Installeer het (op Debian en Ubuntu: apt-get install chromium) of zet CHROMIUM=/pad/naar/chromium.\n' +
			'There is no Chromium. Install it (on Debian and Ubuntu: apt-get install chromium) or set CHROMIUM=/path/to/chromium.'
	);
	failed++;
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
