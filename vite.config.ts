import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/** What a third of the pages share travels in one file: many small ones compress less well. */
const frame = { name: 'frame', minShareCount: 40 };

export default defineConfig({
	// Without a list of the files behind each page, which every page would load along: 3 KB.
	build: { modulePreload: false },
	environments: {
		client: {
			build: { rolldownOptions: { output: { codeSplitting: { groups: [frame] } } } }
		}
	},
	plugins: [
		sveltekit({
			adapter: adapter({ out: 'build', precompress: true }),
			// A page brings its style along: one journey less before the first words show.
			inlineStyleThreshold: 100_000,
			// The check of where a request comes from is our own: src/hooks.server.ts.
			csrf: { trustedOrigins: ['*'] },
			csp: {
				mode: 'auto',
				directives: {
					'default-src': ['self'],
					'style-src': ['self', 'unsafe-inline'],
					'img-src': ['self', 'data:', 'blob:'],
					'object-src': ['none'],
					'base-uri': ['none'],
					'frame-ancestors': ['none'],
					'form-action': ['self']
				}
			}
		})
	]
});
