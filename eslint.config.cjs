/** WordPress's rules for TypeScript, Coffer's for imports. Formatting is Prettier's own check, not a rule here. */
const wordpress = require( '@wordpress/eslint-plugin' );
const imports = require( './tools/lint/imports.cjs' );
const manifest = require( './plugin.json' );

const code = [ '**/*.{ts,tsx}' ];
const node = [ '{tools,tests}/**/*', '*.{ts,cjs,mjs}' ];

module.exports = [
	{ ignores: [ 'build/', 'dist/', 'node_modules/', '.coffer/', 'test-results/' ] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	...wordpress.configs.recommended,
	{
		rules: {
			'prettier/prettier': 'off',
			// A description of every parameter says nothing that its name and type do not.
			'jsdoc/require-param': 'off',
			'jsdoc/require-returns': 'off',
			'jsdoc/check-param-names': 'off',
			// Fields are snake_case from table to screen.
			camelcase: 'off',
			// A value that is measured first, such as the time, is measured first on purpose.
			'@wordpress/no-unused-vars-before-return': 'off',
			'@wordpress/i18n-text-domain': [ 'error', { allowedTextDomain: manifest.text_domain } ],
		},
	},
	{
		files: code,
		rules: {
			// Interfaces that are implemented by objects of functions read better with methods.
			'@typescript-eslint/method-signature-style': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/ban-ts-comment': 'error',
		},
	},
	{
		files: node,
		rules: {
			// Programs and tests speak to a terminal and wait for one thing after another.
			'no-console': 'off',
			'no-await-in-loop': 'off',
			'import/no-extraneous-dependencies': 'off',
			// Jest reads which surroundings a file wants.
			'jsdoc/check-tag-names': [ 'error', { definedTags: [ 'jest-environment' ] } ],
			// No React here: a function may be called useSomething.
			'react-hooks/rules-of-hooks': 'off',
		},
	},
	{
		// A plugin of its own.
		files: [ 'tests/example-plugin/**/*' ],
		rules: { '@wordpress/i18n-text-domain': [ 'error', { allowedTextDomain: 'coffer-example-bookings' } ] },
	},
	{
		// What authors copy: of a plugin of their own, or a program.
		files: [ 'docs/extending/starter/**/*' ],
		rules: {
			'@wordpress/i18n-text-domain': [ 'error', { allowedTextDomain: 'coffer-starter' } ],
			'no-console': 'off',
			'no-await-in-loop': 'off',
		},
	},
	{
		// Written by tools/contract, with the words of JSON Schema.
		files: [ 'src/contract/**/*' ],
		rules: { 'jsdoc/check-tag-names': 'off' },
	},
	...imports,
];
