import js from '@eslint/js';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
	{ ignores: ['node_modules/', 'data/', '**/*.generated.ts'] },
	js.configs.recommended,
	...ts.configs.recommended,
	{
		languageOptions: { globals: globals.node },
		rules: {
			// TypeScript itself finds undefined names, and knows more of them.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	}
);
