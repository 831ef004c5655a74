import { expect, test as base } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { bootSite } from '../../tools/site/boot';
import type { Site } from '../../tools/site/site';
import { ask } from '../support/requests';
import { dumpTables } from '../support/tables';

/** A network of its own, on MariaDB: its sites get their tables on their first request, and there may be two of those. */
const test = base.extend< object, { network: Site } >( {
	network: [
		// Playwright reads the names of the fixtures from the pattern.
		async ( {}, use ) => {
			const network = await bootSite( {
				name: 'tests-network',
				host: 'fpm',
				port: 9440,
				multisite: true,
				fresh: true,
				cron: false,
			} );
			await use( network );
			await network.stop();
		},
		{ scope: 'worker', timeout: 180_000 },
	],
} );

/** Makes a site of the network, without any request to it. */
function addSite( network: Site, name: string ): Promise< { id: number; prefix: string } > {
	return network.php(
		`
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		activate_plugin( 'coffer/coffer.php', '', true );
		$id = wpmu_create_blog( $input['domain'], '/' . $input['name'] . '/', $input['name'], 1 );
		if ( is_wp_error( $id ) ) {
			return $id;
		}
		global $wpdb;
		$prefix = $wpdb->get_blog_prefix( $id );
		foreach ( $wpdb->get_col( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( $prefix . 'coffer_' ) . '%' ) ) as $table ) {
			$wpdb->query( "DROP TABLE $table" );
		}
		foreach ( array( 'coffer_schema', 'coffer_settings', 'coffer_roles' ) as $option ) {
			delete_blog_option( $id, $option );
		}
		return array( 'id' => $id, 'prefix' => $prefix );
		`,
		{ name, domain: new URL( network.url ).host }
	);
}

/** Tables of Coffer's by their CREATE statements. */
function schemaOf( network: Site, prefix: string ): Promise< Record< string, string > > {
	return network.php(
		`
		global $wpdb;
		$found = array();
		foreach ( $wpdb->get_col( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( $input . 'coffer_' ) . '%' ) ) as $table ) {
			$row = $wpdb->get_row( "SHOW CREATE TABLE \`$table\`", ARRAY_N );
			$found[ substr( $table, strlen( $input ) ) ] = str_replace( $table, 'TABLE', (string) preg_replace( '/ AUTO_INCREMENT=\\d+/', '', $row[1] ) );
		}
		return (object) $found;
		`,
		prefix
	);
}

/** What PHP complained about, but for what WordPress's own network code is known for. */
function log( network: Site ): string[] {
	const lines = existsSync( network.logFile ) ? readFileSync( network.logFile, 'utf8' ).split( '\n' ) : [];
	return lines.filter(
		( line ) => line !== '' && ! /PHP Deprecated: .*\/wp-includes\/ms-functions\.php/.test( line )
	);
}

test.describe( 'The tables of a site in a network', () => {
	test( 'are there after its first requests, which come two, and ten, at once', async ( { network } ) => {
		const main = await schemaOf( network, 'wp_' );
		expect( Object.keys( main ).length ).toBeGreaterThanOrEqual( 8 );
		for ( const [ name, requests ] of [
			[ 'second', 2 ],
			[ 'third', 10 ],
		] as const ) {
			const site = await addSite( network, name );
			expect( await schemaOf( network, site.prefix ) ).toEqual( {} );
			const answers = await Promise.all(
				Array.from( { length: requests }, () =>
					ask( `${ network.url }/${ name }/?rest_route=/coffer/v1/documents` )
				)
			);
			// Nobody is signed in, so all are refused; none is broken.
			expect( answers.map( ( { status, text } ) => [ status, text.includes( 'coffer_' ) ] ) ).toEqual(
				answers.map( () => [ 401, true ] )
			);
			expect( await schemaOf( network, site.prefix ) ).toEqual( main );
			const { status } = await ask( `${ network.url }/${ name }/` );
			expect( status ).toBe( 200 );
		}
		expect( log( network ) ).toEqual( [] );
	} );

	test( 'and its roles are its own', async ( { network } ) => {
		const roles = await network.php< Record< string, boolean > >( `
			$found = array();
			foreach ( get_sites() as $site ) {
				switch_to_blog( (int) $site->blog_id );
				$found[ $site->path ] = null !== get_role( 'coffer_money_manager' );
				restore_current_blog();
			}
			return $found;
		` );
		expect( Object.values( roles ) ).toEqual( Object.keys( roles ).map( () => true ) );
	} );

	test( 'are made again without changing anything', async ( { network } ) => {
		const schema = await schemaOf( network, 'wp_' );
		const before = await dumpTables( network );
		await network.php( `
			for ( $run = 0; $run < 3; $run++ ) {
				update_option( 'coffer_schema', 0 );
				Coffer\\WordPress\\Install::run();
			}
			return true;
		` );
		expect( await schemaOf( network, 'wp_' ) ).toEqual( schema );
		const after = await dumpTables( network );
		const ours = ( tables: typeof before ) =>
			Object.fromEntries( Object.entries( tables ).filter( ( [ table ] ) => table.includes( 'coffer_' ) ) );
		expect( ours( after ) ).toEqual( ours( before ) );
		expect( log( network ) ).toEqual( [] );
	} );

	test( 'use InnoDB and a character set that has every letter', async ( { network } ) => {
		for ( const [ table, create ] of Object.entries( await schemaOf( network, 'wp_' ) ) ) {
			expect( create, table ).toContain( 'ENGINE=InnoDB' );
			expect( create, table ).toContain( 'utf8mb4' );
		}
	} );
} );
