// The part of the sign-in that the command line uses too, without anything of SvelteKit.
export * from './sign-in/index.ts';
