import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/** What a third of the pages share travels in one file: many small ones compress less well. */
const frame = { name: 'frame', minShareCount: 40 };

/**
 * What draws the network on a large sheet lies apart from what the app keeps for when there is no network: the service worker
 * fetches all of _app/immutable beforehand, and most people never need this.
 */
const large = {
	name: 'large-sheet',
	test: /node_modules[\\/](?:sigma|graphology|graphology-utils|events)[\\/]/
};
const apart: Plugin = {
	name: 'vierzet:apart',
	applyToEnvironment: ({ name }) => name === 'client',
	outputOptions: (options) => {
		const usual = options.chunkFileNames;
		return {
			...options,
			chunkFileNames: (chunk) =>
				chunk.name === large.name
					? '_app/large/[name].[hash].js'
					: typeof usual === 'function'
						? usual(chunk)
						: (usual ?? '_app/immutable/chunks/[hash].js')
		};
	}
};

export default defineConfig({
	// Without a list of the files behind each page, which every page would load along: 3 KB.
	build: { modulePreload: false },
	environments: {
		client: {
			build: { rolldownOptions: { output: { codeSplitting: { groups: [large, frame] } } } }
		}
	},
	plugins: [
		apart,
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
