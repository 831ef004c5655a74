import { createHash } from 'node:crypto';
import { aSentDocument, copyLink, tokenIn } from '../support/makers';
import { expect, test } from '../support/money-site';
import { soundAtTheEnd } from '../support/sound-ledger';
import { dumpTables, type Tables } from '../support/tables';

soundAtTheEnd();

test.describe( 'A copy of the database opens no page', () => {
	let token: string;
	let other: string;
	let tables: Tables;

	test.beforeAll( async ( { people, site } ) => {
		const sent = await aSentDocument( people.owner );
		token = tokenIn( ( await copyLink( people.owner, sent.id ) ).url );
		other = tokenIn( ( await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id ) ).url );
		await people.anonymous.page( `/portal/${ token }` );
		await people.manager.page( `/portal/${ token }` );
		tables = await dumpTables( site );
	} );

	test( 'no table holds the secret of a link, in no column and in no option', () => {
		expect( token ).toHaveLength( 43 );
		const bytes = Buffer.from( token, 'base64url' );
		const forms = [
			token,
			bytes.toString( 'hex' ),
			bytes.toString( 'base64' ),
			Buffer.from( token ).toString( 'base64' ),
			Buffer.from( token ).toString( 'hex' ),
			bytes.toString( 'latin1' ),
		];
		const found = Object.entries( tables ).flatMap( ( [ table, rows ] ) =>
			rows.flatMap( ( row ) =>
				Object.entries( row )
					.filter( ( [ , value ] ) =>
						forms.some( ( form ) => value?.toLowerCase().includes( form.toLowerCase() ) )
					)
					.map( ( [ column ] ) => `${ table }.${ column }` )
			)
		);
		expect( found ).toEqual( [] );
	} );

	test( 'what is stored for look-up is a hash of the secret', () => {
		const hashes = Object.entries( tables ).flatMap( ( [ table, rows ] ) =>
			table.endsWith( 'coffer_portal_links' ) ? rows.map( ( row ) => row.token_hash ) : []
		);
		expect( hashes ).toContain( createHash( 'sha256' ).update( token ).digest( 'hex' ) );
	} );

	test( 'the sealed copy of a secret differs from the secret, from its hash, and from one link to the next', () => {
		const rows = Object.entries( tables ).flatMap( ( [ table, each ] ) =>
			table.endsWith( 'coffer_portal_links' ) ? each : []
		);
		const sealed = [ token, other ].map(
			( each ) =>
				rows.find( ( row ) => row.token_hash === createHash( 'sha256' ).update( each ).digest( 'hex' ) )
					?.sealed ?? ''
		);
		expect( sealed[ 0 ] ).not.toBe( '' );
		expect( sealed[ 0 ] ).not.toBe( sealed[ 1 ] );
		expect( sealed[ 0 ]?.slice( 0, 20 ) ).not.toBe( sealed[ 1 ]?.slice( 0, 20 ) );
		// 24 bytes of nonce, 16 of authentication and 32 to 43 of secret: anything shorter is not sealed with libsodium.
		expect( Buffer.from( sealed[ 0 ] ?? '', 'base64' ).length ).toBeGreaterThanOrEqual( 72 );
	} );

	test( 'what the database holds does not open the page', async ( { people } ) => {
		const rows = Object.entries( tables ).flatMap( ( [ table, each ] ) =>
			table.endsWith( 'coffer_portal_links' ) ? each : []
		);
		for ( const value of Object.values( rows.at( -1 ) ?? {} ) ) {
			const answer = await people.anonymous.page( `/portal/${ encodeURIComponent( value ?? '' ) }` );
			expect( answer.status ).toBe( 403 );
		}
	} );

	test( 'the key that seals links is not in the database', async ( { site } ) => {
		const salts = await site.php< string[] >(
			`return array_values( array_filter( array_map( fn( $name ) => defined( $name ) ? constant( $name ) : '', array( 'AUTH_KEY', 'AUTH_SALT', 'SECURE_AUTH_KEY', 'SECURE_AUTH_SALT', 'LOGGED_IN_KEY', 'LOGGED_IN_SALT', 'NONCE_KEY', 'NONCE_SALT', 'COFFER_KEY' ) ) ) );`
		);
		expect( salts.length ).toBeGreaterThan( 0 );
		const everything = JSON.stringify( tables );
		for ( const salt of salts ) {
			expect( everything ).not.toContain( salt );
		}
	} );
} );
