import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bootSite } from '../../tools/site/boot';
import { demoPassword, type Site } from '../../tools/site/site';
import { archive, filesToShip, sourcesToPack } from '../../tools/zip/archive';
import { largest } from '../../tools/zip/contents';
import { aSentDocument, copyLink } from '../support/makers';
import { describeBusiness } from '../support/money-site';
import { anonymous, signIn, type Person } from '../support/people';

test.describe( 'The zip', () => {
	test( 'holds what a site needs and nothing else', () => {
		const files = filesToShip();
		for ( const needed of [
			'coffer.php',
			'uninstall.php',
			'readme.txt',
			'LICENSE',
			'server/autoload.php',
			'server/WordPress/Plugin.php',
			'portal-template/portal.html',
			'portal-template/parts/page.php',
			'build/admin.js',
			'build/api.js',
			'build/blocks-manifest.php',
			'build/blocks/portal/block.json',
			'build/languages/coffer-de_DE.l10n.php',
			'build/languages/coffer-ar.l10n.php',
		] ) {
			expect( files ).toContain( needed );
		}
		const folders = new Set( files.map( ( path ) => ( path.includes( '/' ) ? path.split( '/' )[ 0 ] : '.' ) ) );
		expect( [ ...folders ].sort() ).toEqual( [ '.', 'build', 'portal-template', 'server' ] );
		expect( files.filter( ( path ) => /\.(map|tsx?|scss|po|pot|md|log)$|(^|\/)\./.test( path ) ) ).toEqual( [
			'CHANGELOG.md',
		] );
	} );

	test( 'is the same, byte for byte, when it is packed again, and small enough', () => {
		const first = archive( 'coffer', filesToShip() );
		expect( Buffer.compare( first, archive( 'coffer', filesToShip() ) ) ).toBe( 0 );
		expect( first.length ).toBeLessThanOrEqual( largest );
	} );

	test( 'comes with all that its built files are made from', async () => {
		const sources = await sourcesToPack();
		for ( const needed of [
			'package.json',
			'package-lock.json',
			'webpack.config.cjs',
			'admin/index.tsx',
			'blocks/pay-now/block.json',
			'contract/routes.json',
			'docs/guides/links.md',
			'docs/images/guide-links.webp',
			'languages/coffer-ar.po',
			'src/index.ts',
			'tools/run.mjs',
		] ) {
			expect( sources ).toContain( needed );
		}
		const made = filesToShip().filter( ( path ) => ! path.startsWith( 'build/' ) );
		expect( made.filter( ( path ) => ! sources?.includes( path ) ) ).toEqual( [] );
		expect( sources?.filter( ( path ) => /^(build|node_modules|docs\/videos|\.coffer)\//.test( path ) ) ).toEqual(
			[]
		);
	} );
} );

/** Where a link or a form of a page of wp-admin leads. */
function address( html: string, pattern: RegExp ): string {
	const found = pattern.exec( html )?.[ 1 ];
	if ( found === undefined ) {
		throw new Error( `The page has nothing like ${ pattern.source }.` );
	}
	return found.replaceAll( '&amp;', '&' ).replaceAll( '&#038;', '&' );
}

async function upload( site: Site, owner: Person, bytes: Uint8Array< ArrayBuffer > ): Promise< string > {
	const form = await owner.page( '/wp-admin/plugin-install.php?tab=upload' );
	const body = new FormData();
	body.set( '_wpnonce', address( form.text, /name="_wpnonce" value="([^"]+)"/ ) );
	body.set( 'pluginzip', new Blob( [ bytes ], { type: 'application/zip' } ), 'coffer.zip' );
	const answer = await fetch( `${ site.url }/wp-admin/update.php?action=upload-plugin`, {
		method: 'POST',
		headers: owner.cookies,
		body,
	} );
	expect( answer.status ).toBe( 200 );
	return answer.text();
}

/** What PHP complained about, but for WordPress itself, which finds no wordpress.org here to ask for updates. */
function complaints( site: Site ): string[] {
	const lines = existsSync( site.logFile ) ? readFileSync( site.logFile, 'utf8' ).split( '\n' ) : [];
	return lines.filter( ( line ) => line !== '' && ! /PHP Warning: {2}wp_update_(plugins|themes)\(\)/.test( line ) );
}

test( 'A clean site installs the zip as WordPress does, works with it, and lets it go again', async () => {
	test.setTimeout( 240_000 );
	const site = await bootSite( {
		name: 'variant-zip',
		host: 'native',
		port: 9440,
		fresh: true,
		cron: false,
		activate: false,
		installs: true,
	} );
	const folder = join( dirname( dirname( site.logFile ) ), 'plugins', 'coffer' );
	try {
		// The link to the sources, which other tests use.
		await rm( folder );
		const owner = await signIn( site, 'owner', demoPassword );
		const installed = await upload( site, owner, new Uint8Array( archive( 'coffer', filesToShip() ) ) );
		expect( installed ).toContain( 'Plugin installed successfully.' );
		expect( existsSync( join( folder, 'server', 'autoload.php' ) ) ).toBe( true );
		const activated = await owner.page(
			`/wp-admin/${ address( installed, /href="(plugins\.php\?action=activate[^"]+)"/ ) }`
		);
		expect( activated.status ).toBe( 302 );

		const manager = await signIn( site, 'owner', demoPassword );
		const money = await manager.page( '/wp-admin/admin.php?page=coffer' );
		expect( money.status ).toBe( 200 );
		const script = address( money.text, /src="[^"]*(\/wp-content\/plugins\/coffer\/build\/admin\.js[^"]*)"/ );
		expect( ( await owner.page( script ) ).status ).toBe( 200 );
		await describeBusiness( manager );
		const invoice = await aSentDocument( manager );
		const { url } = await copyLink( manager, invoice.id );
		const page = await anonymous( site ).page( url );
		expect( page.status ).toBe( 200 );
		expect( page.text ).toContain( invoice.number );

		const plugins = await manager.page( '/wp-admin/plugins.php' );
		const off = address( plugins.text, /href="(plugins\.php\?action=deactivate&amp;plugin=coffer[^"]+)"/ );
		expect( ( await manager.page( `/wp-admin/${ off }` ) ).status ).toBe( 302 );
		expect( ( await fetch( url ) ).status, 'the page of a customer, with the plugin off' ).toBe( 404 );
		const gone = await site.php< { deleted: boolean; tables: number } >( `
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
			require_once ABSPATH . 'wp-admin/includes/file.php';
			$deleted = delete_plugins( array( 'coffer/coffer.php' ) );
			return array( 'deleted' => $deleted, 'tables' => count( $GLOBALS['wpdb']->get_col( "SHOW TABLES LIKE '%coffer_%'" ) ) );
		` );
		expect( gone.deleted ).toBe( true );
		expect( gone.tables, 'the books, which nobody asked to delete' ).toBeGreaterThan( 5 );
		expect( existsSync( folder ) ).toBe( false );
		expect( complaints( site ) ).toEqual( [] );
	} finally {
		await site.stop();
	}
} );
