/**
 * Who may import whom, as docs/architecture.md draws it. tests/conventions/imports.test.ts tries every rule with a file
 * that breaks it.
 */
const boundaries = require( 'eslint-plugin-boundaries' );

/** From left to right: each may import those before it. Features do not import each other. */
const elements = [
	{ type: 'contract', pattern: 'src/contract' },
	{ type: 'lib', pattern: 'src/lib' },
	{ type: 'hooks', pattern: 'src/hooks' },
	{ type: 'request', pattern: 'src/request' },
	{ type: 'store', pattern: 'src/store' },
	// A feature that customers' pages bring too, so it stands on its own.
	{ type: 'pay-now', pattern: 'src/pay-now' },
	{ type: 'feature', pattern: 'src/*', capture: [ 'feature' ] },
	{ type: 'api', pattern: 'src' },
	{ type: 'admin', pattern: 'admin' },
	{ type: 'block', pattern: 'blocks/*', capture: [ 'block' ] },
	{ type: 'portal', pattern: 'portal-template' },
	{ type: 'tools', pattern: 'tools' },
	{ type: 'tests', pattern: 'tests' },
].map( ( element ) => ( { ...element, partialMatch: false } ) );

const may = ( from, ...to ) => ( {
	from: { element: { type: from } },
	allow: { to: { element: { types: { anyOf: to } } } },
} );

const policies = [
	may( 'lib', 'contract' ),
	may( 'hooks', 'contract', 'lib' ),
	may( 'request', 'contract', 'lib' ),
	may( 'feature', 'contract', 'lib', 'hooks', 'request' ),
	may( 'pay-now', 'contract', 'lib' ),
	may( 'store', 'contract', 'lib', 'hooks', 'request', 'feature' ),
	may( 'api', 'contract', 'lib', 'hooks', 'request', 'feature', 'store' ),
	may( 'admin', 'api' ),
	may( 'block', 'contract', 'lib', 'pay-now', 'portal' ),
	may( 'portal', 'contract', 'lib', 'pay-now' ),
	may( 'tools', 'contract' ),
	may(
		'tests',
		'contract',
		'lib',
		'request',
		'hooks',
		'feature',
		'pay-now',
		'store',
		'api',
		'admin',
		'block',
		'portal',
		'tools'
	),
	{
		// The generated map of hooks names the types that their arguments have.
		from: { element: { type: 'contract' } },
		allow: { to: { element: { types: { anyOf: [ 'feature', 'pay-now' ] } } }, dependency: { kind: 'type' } },
	},
];

const wordings = {
	apiFetch: 'Only src/*/api.ts talks to the server.',
	hooks: 'Only src/hooks knows @wordpress/hooks: use its typed functions.',
	notices: 'Only the Money screen shows notices.',
	view: 'What runs on a customer’s page has no React, no store and no requests of WordPress’s: @wordpress/interactivity only.',
};

const apiFetch = { group: [ '@wordpress/api-fetch' ], message: wordings.apiFetch };
const hooks = { group: [ '@wordpress/hooks' ], message: wordings.hooks };
const notices = { group: [ '@wordpress/notices' ], message: wordings.notices };
const view = {
	group: [ '@wordpress/*', '!@wordpress/interactivity', 'react', 'react/*', 'react-dom', 'react-dom/*' ],
	message: wordings.view,
};

/** ESLint lets a later entry replace the options of an earlier one, so each lists all that holds for its files. */
const packages = ( files, ...patterns ) => ( {
	files,
	rules: { 'no-restricted-imports': [ 'error', { patterns } ] },
} );

module.exports = [
	{
		files: [ '{src,admin,blocks,portal-template,tools,tests}/**/*.{ts,tsx}' ],
		plugins: { boundaries },
		settings: {
			'boundaries/elements': elements,
			'boundaries/root-path': require( 'node:path' ).join( __dirname, '..', '..' ),
		},
		rules: {
			'boundaries/dependencies': [ 'error', { default: 'disallow', policies } ],
		},
	},
	packages( [ 'src/**/*.{ts,tsx}' ], apiFetch, hooks, notices ),
	packages( [ 'src/*/api.ts' ], hooks, notices ),
	packages( [ 'src/hooks/**/*.ts' ], apiFetch, notices ),
	packages( [ 'admin/**/*.{ts,tsx}' ], apiFetch, hooks ),
	packages( [ 'blocks/**/*.{ts,tsx}' ], apiFetch, hooks, notices ),
	packages( [ 'blocks/*/view.ts', 'portal-template/**/*.ts', 'src/pay-now/**/*.ts' ], view ),
];
