import { spawnSync } from 'node:child_process';
import path from 'node:path';

interface Sample {
	readonly file: string;
	readonly code: string;
}

/** The rules that each sample breaks, if it lay there. One run for all, since most of its time goes into starting. */
function brokenBy( samples: readonly Sample[] ): string[][] {
	const { stdout, stderr } = spawnSync( process.execPath, [ path.join( __dirname, 'lint-samples.cjs' ) ], {
		input: JSON.stringify( samples ),
		encoding: 'utf8',
	} );
	try {
		return JSON.parse( stdout ) as string[][];
	} catch {
		throw new Error( `ESLint did not run: ${ stderr }` );
	}
}

const direction = 'boundaries/dependencies';
const packages = 'no-restricted-imports';

const refused = [
	[
		'the contract that knows a feature',
		direction,
		'src/contract/sample.ts',
		"export { fetchDocument } from '../documents';",
	],
	[
		'a library that knows a feature',
		direction,
		'src/lib/money/sample.ts',
		"export { fetchDocument } from '../../documents';",
	],
	[
		'a library that talks to the server',
		direction,
		'src/lib/money/sample.ts',
		"export { request } from '../../request';",
	],
	[ 'hooks that know a feature', direction, 'src/hooks/sample.ts', "export { fetchDocument } from '../documents';" ],
	[
		'a feature that knows another',
		direction,
		'src/customers/sample.ts',
		"export { fetchDocument } from '../documents';",
	],
	[ 'a feature that knows the store', direction, 'src/documents/sample.ts', "export { store } from '../store';" ],
	[
		'a feature that knows the public API',
		direction,
		'src/documents/sample.ts',
		"export { store } from '../index';",
	],
	[
		'a store that knows the public API',
		direction,
		'src/store/sample.ts',
		"export { fetchDocument } from '../index';",
	],
	[ 'src that knows the screen', direction, 'src/index.ts', "export { App } from '../admin/app';" ],
	[
		'src that knows a block',
		direction,
		'src/documents/sample.ts',
		"export { Edit } from '../../blocks/portal/edit';",
	],
	[
		'a screen that goes around the public API',
		direction,
		'admin/sample.ts',
		"export { fetchDocument } from '../src/documents';",
	],
	[
		'a screen that takes the generated types',
		direction,
		'admin/sample.ts',
		"import type { Document } from '../src/contract/types';\nexport type A = Document;",
	],
	[ 'a screen that knows a block', direction, 'admin/sample.ts', "export { Edit } from '../blocks/portal/edit';" ],
	[ 'a block that knows another', direction, 'blocks/pay-now/sample.ts', "export { Edit } from '../portal/edit';" ],
	[ 'a block that knows the screen', direction, 'blocks/portal/sample.ts', "export { App } from '../../admin/app';" ],
	[
		'paying that knows another feature',
		direction,
		'src/pay-now/sample.ts',
		"export { fetchDocument } from '../documents';",
	],
	[
		'paying that asks as the Money screen asks',
		direction,
		'src/pay-now/sample.ts',
		"export { request } from '../request';",
	],
	[
		'a block that knows the store',
		direction,
		'blocks/portal/sample.ts',
		"export { store } from '../../src/store';",
	],
	[
		'a customer’s page that knows the store',
		direction,
		'portal-template/sample.ts',
		"export { store } from '../src/store';",
	],
	[
		'a customer’s page that knows a feature',
		direction,
		'portal-template/sample.ts',
		"export { fetchDocument } from '../src/documents';",
	],
	[ 'a tool that knows the screen', direction, 'tools/sample.ts', "export { App } from '../admin/app';" ],
	[
		'the screen in a tool, through import()',
		direction,
		'tools/sample.ts',
		"export const app = import( '../admin/app' );",
	],
	[
		'a feature that knows a test',
		direction,
		'src/documents/sample.ts',
		"export { aDraft } from '../../tests/support/makers';",
	],
	[
		'a request outside of api.ts',
		packages,
		'src/documents/sample.ts',
		"import apiFetch from '@wordpress/api-fetch';\nexport default apiFetch;",
	],
	[
		'a request from the screen',
		packages,
		'admin/sample.ts',
		"import apiFetch from '@wordpress/api-fetch';\nexport default apiFetch;",
	],
	[
		'WordPress’s hooks in a feature',
		packages,
		'src/documents/api.ts',
		"export { doAction } from '@wordpress/hooks';",
	],
	[ 'WordPress’s hooks in the screen', packages, 'admin/sample.ts', "export { doAction } from '@wordpress/hooks';" ],
	[ 'a notice in src', packages, 'src/store/sample.ts', "export { store } from '@wordpress/notices';" ],
	[ 'a notice in a block', packages, 'blocks/portal/sample.ts', "export { store } from '@wordpress/notices';" ],
	[ 'the public API in src', direction, 'src/documents/sample.ts', "export { store } from '@coffer/api';" ],
	[ 'React on a customer’s page', packages, 'blocks/portal/view.ts', "export { useState } from 'react';" ],
	[
		'WordPress’s React on a customer’s page',
		packages,
		'portal-template/sample.ts',
		"export { useState } from '@wordpress/element';",
	],
	[
		'a store on a customer’s page',
		packages,
		'portal-template/view.ts',
		"export { select } from '@wordpress/data';",
	],
	[ 'any', '@typescript-eslint/no-explicit-any', 'src/lib/sample.ts', 'export const a = ( b: any ) => b;' ],
	[
		'the text domain of another plugin',
		'@wordpress/i18n-text-domain',
		'admin/sample.ts',
		"import { __ } from '@wordpress/i18n';\nexport const a = () => __( 'Sent', 'other' );",
	],
] as const;

const allowed = [
	[
		'a library that reads the contract',
		'src/lib/money/sample.ts',
		"export { currencyDigits } from '../../contract/currencies';",
	],
	[ 'a library that uses a library', 'src/lib/dates/sample.ts', "export { formatAmount } from '../money';" ],
	[
		'a feature that asks the server',
		'src/documents/api.ts',
		"import apiFetch from '@wordpress/api-fetch';\nexport default apiFetch;",
	],
	[ 'a store that uses features', 'src/store/sample.ts', "export { fetchDocument } from '../documents';" ],
	[
		'a type of a feature in the generated map of hooks',
		'src/contract/hooks.ts',
		"import type { DocumentAction } from '../documents/document-action';\nexport type A = DocumentAction;",
	],
	[
		'a screen that uses the public API and its own parts',
		'admin/documents/sample.ts',
		"export { store } from '@coffer/api';\nexport { App } from '../app';",
	],
	[ 'a block that uses its own parts', 'blocks/portal/sample.ts', "export { Edit } from './edit';" ],
	[
		'a view script of a block',
		'blocks/portal/view.ts',
		"import '../../portal-template/view';\nexport { store } from '@wordpress/interactivity';",
	],
] as const;

describe( 'The linter', () => {
	let broken: string[][];

	beforeAll( () => {
		broken = brokenBy( [
			...refused.map( ( [ , , file, code ] ) => ( { file, code } ) ),
			...allowed.map( ( [ , file, code ] ) => ( { file, code } ) ),
		] );
	}, 60_000 );

	test.each( refused.map( ( [ what, rule ], at ) => [ what, rule, at ] as const ) )(
		'refuses %s',
		( _what, rule, at ) => {
			expect( broken[ at ] ).toEqual( [ rule ] );
		}
	);

	test.each( allowed.map( ( [ what ], at ) => [ what, refused.length + at ] as const ) )(
		'lets pass %s',
		( _what, at ) => {
			expect( broken[ at ] ).toEqual( [] );
		}
	);
} );
