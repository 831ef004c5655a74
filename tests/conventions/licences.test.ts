import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isCompatible, licencesPage } from '../../tools/licences/page';
import { root, source } from './php-source';

describe( 'What ships that others wrote', () => {
	// On its own: what bundles does not run within Jest.
	test( 'is docs/licences.md, and its licences fit ours', () => {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[ '--import', 'tsx', path.join( 'tools', 'licences.ts' ), '--check' ],
			{ cwd: root, encoding: 'utf8' }
		);
		expect( { status, said: stdout + stderr } ).toEqual( {
			status: 0,
			said: expect.stringMatching( /^\d+ packages/ ),
		} );
		// What certainly ships is on the list, or the list is of something else.
		for ( const name of [ 'pdfkit', 'uqr', '@wordpress/dataviews', '@fontsource/vazirmatn' ] ) {
			expect( source( 'docs/licences.md' ) ).toContain( `| ${ name } |` );
		}
	}, 300_000 );

	test.each( [ 'MIT', 'GPL-2.0-or-later', 'OFL-1.1', '(MIT OR GPL-3.0-only)', '(MIT AND BSD-3-Clause)' ] )(
		'%s fits',
		( licence ) => {
			expect( isCompatible( licence ) ).toBe( true );
		}
	);

	test.each( [ '', 'UNLICENSED', 'SEE LICENSE IN LICENSE.md', 'CC-BY-NC-4.0', 'MIT AND CC-BY-NC-4.0', 'BUSL-1.1' ] )(
		'"%s" does not',
		( licence ) => {
			expect( isCompatible( licence ) ).toBe( false );
		}
	);

	test( 'says so of a package without a licence', () => {
		expect(
			licencesPage( [ { name: 'loose', version: '1.0.0', licence: '', where: [ 'admin/index.tsx' ] } ] )
		).toContain( '| loose | 1.0.0 | unknown | admin/index.tsx |' );
	} );
} );
