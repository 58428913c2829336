import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
		exclude: ['node_modules/**', 'test/stories/**'],
		globalSetup: ['test/database-server.ts'],
		testTimeout: 30_000,
		hookTimeout: 60_000,
		maxWorkers: 2,
		// Each file has a database of its own; loading all modules anew for each would take longer than the tests.
		isolate: false
	}
});
