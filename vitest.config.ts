import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
		exclude: ['node_modules/**', 'test/stories/**'],
		globalSetup: ['test/database-server.ts'],
		testTimeout: 30_000,
		hookTimeout: 60_000,
		maxWorkers: 2
	}
});
