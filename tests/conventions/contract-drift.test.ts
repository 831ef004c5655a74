import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './php-source';

function check( folder: string ) {
	const { status, stdout, stderr } = spawnSync( process.execPath, [ 'tools/run.mjs', 'contract', '--check' ], {
		cwd: folder,
		encoding: 'utf8',
	} );
	return { status, said: stdout + stderr };
}

/** Enough of the project, elsewhere, so that a test may damage it. */
function copy(): string {
	const folder = mkdtempSync( path.join( tmpdir(), 'coffer-contract-' ) );
	for ( const part of [
		'contract',
		'docs',
		'plugin.json',
		'package.json',
		'server/Contract',
		'src',
		'tsconfig.json',
		'tools',
	] ) {
		cpSync( path.join( root, part ), path.join( folder, part ), { recursive: true } );
	}
	// Its time must not be newer than that of the last install, or the command would install.
	cpSync( path.join( root, 'package-lock.json' ), path.join( folder, 'package-lock.json' ), {
		preserveTimestamps: true,
	} );
	symlinkSync( path.join( root, 'node_modules' ), path.join( folder, 'node_modules' ) );
	return folder;
}

describe( 'what is generated from contract/', () => {
	test( 'is up to date', () => {
		expect( check( root ) ).toEqual( { status: 0, said: expect.any( String ) } );
	}, 60_000 );

	test( 'is named when it is not', () => {
		const folder = copy();
		try {
			const errors = path.join( folder, 'contract/errors.json' );
			writeFileSync( errors, readFileSync( errors, 'utf8' ).replace( 'Sign in to use Money.', 'Sign in.' ) );
			const { status, said } = check( folder );
			expect( status ).toBe( 1 );
			expect( said ).toContain( 'server/Contract/Errors.php' );
		} finally {
			rmSync( folder, { recursive: true, force: true } );
		}
	}, 60_000 );
} );
