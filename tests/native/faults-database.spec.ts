import { randomUUID } from 'node:crypto';
import type { Document } from '../../src/contract/types';
import { bootSite } from '../../tools/site/boot';
import type { Site } from '../../tools/site/site';
import { DatabaseServer } from '../support/database-server';
import { refused, succeed } from '../support/expectations';
import { aDraft } from '../support/makers';
import { again, anAcceptedQuote, anInvoice, counting, move } from '../support/money-moves';
import { expect, test as onSite } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { drainByProgram } from '../support/outbox';
import type { Person } from '../support/people';
import { soundAtTheEnd, verifyLedger } from '../support/sound-ledger';

soundAtTheEnd();

/** On a site of their own, whose database may be killed. PHP may complain of that. */
const test = onSite.extend< object, { site: Site; database: DatabaseServer } >( {
	site: [
		async ( {}, use ) => {
			const site = await bootSite( {
				name: 'native-faults',
				host: 'fpm',
				port: 9456,
				fresh: true,
				cron: false,
				demo: true,
			} );
			await use( site );
			await site.stop();
		},
		{ scope: 'worker', timeout: 240_000 },
	],
	database: [
		async ( { site }, use ) => {
			const database = await DatabaseServer.of( site );
			await use( database );
			await database.stop();
		},
		{ scope: 'worker', timeout: 60_000 },
	],
	quietLog: ( {}, use ) => use(),
} );

/** Kills the database with SIGKILL where the request says: just before the commit, or just after it. */
const killingDatabase = ( { pidFile }: DatabaseServer ) => `
add_filter( 'query', static function ( $sql ) {
	$when = $_SERVER['HTTP_KILL_DATABASE'] ?? '';
	if ( 'COMMIT' === $sql && '' !== $when ) {
		'after' === $when && $GLOBALS['wpdb']->dbh->query( 'COMMIT' );
		$server = (int) file_get_contents( '${ pidFile }' );
		posix_kill( $server, 9 );
		for ( $look = 0; $look < 500 && posix_kill( $server, 0 ); $look++ ) {
			usleep( 10000 );
		}
		unset( $_SERVER['HTTP_KILL_DATABASE'] );
	}
	return $sql;
}, PHP_INT_MAX );
`;

const deeds: Readonly<
	Record< string, ( owner: Person ) => Promise< { document: Document; path: string; body?: object } > >
> = {
	'an invoice is sent': async ( owner ) => ( { document: await aDraft( owner ), path: 'send' } ),
	'a payment is recorded': async ( owner ) => ( {
		document: await anInvoice( owner, 1_000 ),
		path: 'payments',
		body: { method: 'cash', amount: 400 },
	} ),
	'a quote becomes an invoice': async ( owner ) => ( {
		document: await anAcceptedQuote( owner, 1_000 ),
		path: 'convert',
	} ),
};

test.describe( 'The database is killed', () => {
	for ( const [ what, make ] of Object.entries( deeds ) ) {
		for ( const when of [ 'before', 'after' ] as const ) {
			test( `just ${ when } the commit in which ${ what }: it comes back with all of it or nothing, and asking again does it once`, async ( {
				site,
				database,
				people: { owner, anonymous },
			} ) => {
				const { document, path, body } = await make( owner );
				const headers = {
					'if-match': String( document.version ),
					'idempotency-key': randomUUID(),
				};
				const ask = ( more = {} ) =>
					owner.rest( 'POST', `/documents/${ document.id }/${ path }`, {
						headers: { ...headers, ...more },
						...( body ? { body } : {} ),
					} );
				await withMuPlugin( site, killingDatabase( database ), async () => {
					const answer = await ask( { 'kill-database': when } );
					expect( answer.status, answer.text.slice( 0, 300 ) ).toBe( 500 );
					expect( answer.text ).not.toMatch( /Stack trace|Fatal error|\.php\b|SQL/ );
					// While it is down, WordPress itself says so.
					const down = await anonymous.page( '/' );
					expect( down.status ).toBe( 500 );
					expect( down.text ).toContain( 'Error establishing a database connection' );
					await database.start();
				} );
				const found = await again( owner, document );
				expect( found.version > document.version, 'it was done' ).toBe( when === 'after' );
				const done = await ask();
				expect( done.status, done.text.slice( 0, 300 ) ).toBeLessThan( 300 );
				const after = await again( owner, document );
				expect( after.version ).toBe( when === 'after' ? found.version : document.version + 1 );
				expect( after.offspring ).toHaveLength( path === 'convert' ? 1 : 0 );
				expect( counting( after ) ).toHaveLength( path === 'payments' ? 1 : 0 );
				await drainByProgram( site );
				expect( ( await verifyLedger( owner ) ).faults ).toEqual( [] );
			} );
		}
	}
} );

test.describe( 'The disk is full', () => {
	test( 'nothing is done by halves, the person is told, and asking again does it once there is room', async ( {
		site,
		database,
		people: { owner },
	} ) => {
		// What a full disk sends it, only one that this started does not die of.
		await database.restart();
		const invoice = await anInvoice( owner, 1_000 );
		const pay = ( seen: Document, key: string ) =>
			move( owner, seen, 'payments', { method: 'cash', amount: 1 }, key );
		let [ seen, key ] = [ invoice, randomUUID() ];
		// A file longer than those that the server keeps for itself, so that it is the one that cannot grow.
		const limit = 24 * 1024 * 1024;
		try {
			await database.limitFiles( limit );
			const error = await site.php< string >( `
				global $wpdb;
				$events  = $wpdb->prefix . 'coffer_events';
				$columns = implode( ', ', array_diff( $wpdb->get_col( "SHOW COLUMNS FROM $events" ), array( 'id' ) ) );
				$wpdb->suppress_errors();
				foreach ( array( 2000, 100, 1 ) as $rows ) {
					do {
						$done = $wpdb->query( "INSERT INTO $events ($columns) SELECT $columns FROM $events WHERE document_id IS NULL OR document_id <> ${ invoice.id } LIMIT $rows" );
					} while ( false !== $done );
				}
				return $wpdb->last_error;
			` );
			expect( error ).toMatch( /is full/ );
			// A page that is not full yet takes some more.
			let answer = await pay( seen, key );
			for ( let paid = 1; paid < 500 && answer.status < 300; paid++ ) {
				[ seen, key ] = [ succeed< Document >( answer ), randomUUID() ];
				answer = await pay( seen, key );
			}
			refused( answer, 'server_error' );
			expect( answer.text ).not.toMatch( /is full|Stack trace|\.php\b|coffer_events/ );
			expect( await again( owner, seen ) ).toEqual( seen );
			expect( ( await verifyLedger( owner ) ).faults ).toEqual( [] );
		} finally {
			await database.limitFiles( 'unlimited' );
		}
		const { balance, version } = succeed< Document >( await pay( seen, key ) );
		expect( [ balance, version ] ).toEqual( [ seen.balance - 1, seen.version + 1 ] );
		expect( counting( await again( owner, invoice ) ) ).toHaveLength( 1_000 - balance );
	} );
} );
