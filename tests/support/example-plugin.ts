import { mergeTests } from '@playwright/test';
import { cp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../../tools/machine/paths';
import type { Site } from '../../tools/site/site';
import { expect, test as inBrowser } from './browser';
import { clearOutbox } from './outbox';
import { test as withStripe } from './stripe-site';

const slug = 'coffer-example-bookings';

/** What a booking has become, from its own table. */
export interface Booking {
	readonly code: string;
	readonly state: 'waiting' | 'reserved' | 'paid' | 'cancelled';
	/** What was recorded, minor units, one for each event. */
	readonly money: readonly number[];
}

/**
 * The test site lies inside the folder of Coffer, which is linked into its plugins: WordPress then takes everything in the
 * site for a part of Coffer. No other site is like that.
 */
const ownAddress = `add_filter( 'plugins_url', static fn ( $url ) => preg_replace( '#/plugins/coffer/\\.coffer/.*/plugins/#', '/plugins/', $url ) );`;

/** Puts tests/example-plugin among the plugins of a site, and switches it on. */
export async function installExample( site: Site ): Promise< void > {
	await cp( join( root, 'tests', 'example-plugin' ), folderOf( site ), { recursive: true } );
	await writeFile( addressOf( site ), `<?php\ndefined( 'ABSPATH' ) || exit;\n${ ownAddress }\n` );
	await site.php(
		`require_once ABSPATH . 'wp-admin/includes/plugin.php';
		$GLOBALS['wp_plugin_paths'] = array();
		$done = activate_plugin( '${ slug }/${ slug }.php' );
		return is_wp_error( $done ) ? throw new Exception( $done->get_error_message() ) : null;`
	);
}

export async function removeExample( site: Site ): Promise< void > {
	await clearOutbox( site );
	await site.php(
		`global $wpdb;
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		deactivate_plugins( '${ slug }/${ slug }.php' );
		foreach ( array( 'bookings', 'booking_money' ) as $table ) {
			$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}example_$table" );
		}
		foreach ( get_posts( array( 'post_type' => 'page', 'numberposts' => -1, 'meta_key' => 'example_page' ) ) as $page ) {
			wp_delete_post( $page->ID, true );
		}`
	);
	await rm( folderOf( site ), { recursive: true, force: true } );
	await rm( addressOf( site ), { force: true } );
}

const contentOf = ( site: Site ): string => dirname( dirname( site.logFile ) );
const folderOf = ( site: Site ): string => join( contentOf( site ), 'plugins', slug );
const addressOf = ( site: Site ): string => join( contentOf( site ), 'mu-plugins', 'example-address.php' );

/** Address of a new page with that content. */
export function aPage( site: Site, content: string ): Promise< string > {
	return site.php(
		`return get_permalink( wp_insert_post( array(
			'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Rooms', 'post_content' => wp_slash( $input ), 'meta_input' => array( 'example_page' => 1 ),
		) ) );`,
		content
	);
}

/** A booking with its money, the largest amount first. */
export function readBooking( site: Site, code: string ): Promise< Booking > {
	return site.php(
		`global $wpdb;
		return array(
			'code'  => $input,
			'state' => $wpdb->get_var( $wpdb->prepare( "SELECT state FROM {$wpdb->prefix}example_bookings WHERE code = %s", $input ) ),
			'money' => array_map( 'intval', $wpdb->get_col( $wpdb->prepare( "SELECT amount FROM {$wpdb->prefix}example_booking_money WHERE booking = %s ORDER BY amount DESC", $input ) ) ),
		);`,
		code
	);
}

/** A site with the example plugin, the emulated Stripe, and browsers. */
export const test = mergeTests( withStripe, inBrowser ).extend< object, { example: void } >( {
	example: [
		async ( { site, stripe }, use ) => {
			await removeExample( site );
			expect( stripe.url ).not.toBe( '' );
			await installExample( site );
			await use();
			await removeExample( site );
		},
		{ scope: 'worker', auto: true, timeout: 60_000 },
	],
} );
