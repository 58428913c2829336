import { defineConfig } from 'vitest/config';

// On a machine that builds for everybody a story gets a second try; a story that needs it is named in the output.
const patient = {
	...{ testTimeout: 120_000, hookTimeout: 60_000, retry: process.env.CI ? 1 : 0 },
	isolate: false
};
const heavy = 'test/stories/exactly-once.test.ts';

// Stories run in a real browser against the built app, two at a time, each with its own Spindelveld. The one that sends a
// thousand notes and kills what it can has a Vierzet of its own, and the machine to itself, when the others are done.
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					...{ ...patient, name: 'alone', include: [heavy], maxWorkers: 1 },
					sequence: { groupOrder: 1 }
				}
			},
			{
				test: {
					...{ ...patient, name: 'side by side', maxWorkers: 2 },
					include: ['test/stories/**/*.test.ts'],
					exclude: [heavy],
					globalSetup: ['test/stories/server.ts'],
					sequence: { groupOrder: 0 }
				}
			}
		]
	}
});
