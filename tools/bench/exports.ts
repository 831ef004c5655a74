import { request as send } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { ExportReading } from './figures';
import type { Rig } from './rig';
import { answered, type Request } from './server';

/** A file is read for so long at most: how fast its rows come is known by then. Milliseconds. */
const patience = 8_000;

const files = [ 'documents', 'payments', 'activity' ] as const;

/** The files as the Money screen asks for them, with what is on the site in them. */
export async function readExports( rig: Rig ): Promise< ExportReading[] > {
	const screen = await answered( rig.owner.page( '/wp-admin/admin.php?page=coffer' ), 200 );
	const boot = /window\.cofferBoot = (\{.*?\});\s/s.exec( screen.body.toString( 'utf8' ) )?.[ 1 ] ?? '{}';
	const { export: exporting } = JSON.parse( boot ) as { export?: { nonce: string } };
	const readings: ExportReading[] = [];
	for ( const what of files ) {
		const form = { action: 'coffer_export', _wpnonce: exporting?.nonce ?? '', what, format: 'csv' };
		const request = rig.owner.page( '/wp-admin/admin-post.php', {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded', 'coffer-bench-streamed': '1' },
			body: new URLSearchParams( form ).toString(),
		} );
		const { rows, ms } = await readRows( request );
		// PHP notices at its next row that nobody reads any more.
		await setTimeout( 300 );
		const { Memory: memory } = await rig.note< { Memory: number } >();
		readings.push( { title: what, rows, rowsPerSecond: Math.round( ( 1000 * rows ) / ms ), memory } );
	}
	return readings;
}

/** Counts the rows of a file as they come, without its titles. */
function readRows( { url, method, headers = {}, body = '' }: Request ): Promise< { rows: number; ms: number } > {
	return new Promise( ( resolve, reject ) => {
		const began = performance.now();
		const asked = send( url, { method, headers: { ...headers, 'content-length': String( body.length ) } } );
		let lines = 0;
		const end = () => {
			clearTimeout( timer );
			asked.destroy();
			resolve( { rows: Math.max( 0, lines - 1 ), ms: performance.now() - began } );
		};
		const timer = globalThis.setTimeout( end, patience );
		asked.on( 'response', ( answer ) => {
			if ( answer.statusCode !== 200 ) {
				clearTimeout( timer );
				reject( new Error( `A file was answered with ${ answer.statusCode }.` ) );
				asked.destroy();
			}
			answer.on( 'data', ( chunk: Buffer ) => {
				lines += chunk.toString( 'latin1' ).split( '\r\n' ).length - 1;
			} );
			answer.on( 'end', end );
		} );
		asked.on( 'error', reject );
		asked.end( body );
	} );
}
