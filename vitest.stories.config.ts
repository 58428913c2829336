import { defineConfig } from 'vitest/config';

// Stories run in a real browser against the built app, one after the other: they share one Spindelveld.
export default defineConfig({
	test: {
		include: ['test/stories/**/*.test.ts'],
		globalSetup: ['test/stories/server.ts'],
		testTimeout: 120_000,
		hookTimeout: 60_000,
		fileParallelism: false
	}
});
