import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/machine/paths';
import { aSentDocument, copyLink, tokenIn } from '../support/makers';
import { expect, test } from '../support/money-site';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'A portal link cannot be guessed', () => {
	test( 'its secret is 256 bits as 43 characters of base64url, the last part of the address', async ( {
		people,
		site,
	} ) => {
		const { id } = await aSentDocument( people.owner );
		const { url } = await copyLink( people.owner, id );
		expect( url ).toMatch( /^http:\/\/[^/]+(\/[a-z-]+)*\/portal\/[A-Za-z0-9_-]{43}\/?$/ );
		expect( url.startsWith( `${ site.url }/portal/` ) ).toBe( true );
		expect( Buffer.from( tokenIn( url ), 'base64url' ) ).toHaveLength( 32 );
	} );

	test( 'two links share nothing that would help to guess the next', async ( { people } ) => {
		const tokens: string[] = [];
		for ( let count = 0; count < 6; count++ ) {
			const { id } = await aSentDocument( people.owner );
			tokens.push( tokenIn( ( await copyLink( people.owner, id ) ).url ) );
		}
		const bytes = tokens.map( ( token ) => [ ...Buffer.from( token, 'base64url' ) ] );
		for ( const [ at, one ] of bytes.entries() ) {
			for ( const other of bytes.slice( at + 1 ) ) {
				// Of 32 random bytes, more than five are equal once in tens of billions of pairs.
				expect( one.filter( ( byte, place ) => byte === other[ place ] ).length ).toBeLessThan( 6 );
			}
		}
	} );

	test( 'the code that makes and checks secrets uses random_bytes and nothing predictable', () => {
		const files = phpFiles( join( root, 'server' ) ).filter( ( file ) =>
			/PortalLinks|Portal|Random|Token/.test( file )
		);
		expect( files.length ).toBeGreaterThan( 5 );
		const predictable =
			/\b(uniqid|mt_rand|rand|wp_rand|random_int|lcg_value|shuffle|str_shuffle|array_rand|md5|crc32|sha1|wp_generate_password|wp_generate_uuid4|spl_object_id|microtime|hrtime)\s*\(/;
		const found = files.flatMap( ( file ) => {
			const call = predictable.exec( withoutComments( readFileSync( file, 'utf8' ) ) );
			return call ? [ `${ file }: ${ call[ 0 ] }` ] : [];
		} );
		expect( found ).toEqual( [] );
		expect( files.map( ( file ) => readFileSync( file, 'utf8' ) ).join( '' ) ).toContain( 'random_bytes(' );
	} );
} );

function phpFiles( folder: string ): string[] {
	return readdirSync( folder, { recursive: true, encoding: 'utf8' } )
		.filter( ( name ) => name.endsWith( '.php' ) )
		.map( ( name ) => join( folder, name ) );
}

function withoutComments( code: string ): string {
	return code.replaceAll( /\/\*.*?\*\/|(?<!:)\/\/[^\n]*/gs, '' );
}
