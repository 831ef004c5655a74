import { gzipSync } from 'node:zlib';
import { step } from '../terminal/steps';
import { readExports } from './exports';
import type { Reading, Stage } from './figures';
import { fill } from './fill';
import { customerRequests, staffRequests, type Measured } from './requests';
import type { Rig } from './rig';
import { compare } from './server';
import { findSubjects, type Subjects } from './subjects';

/** How often each is asked before it counts: compiled code and the database's memory are warm in daily life too. */
const warm = 2;

/** Fills the site up and measures everything, each in turn with the blank page. */
export async function measureStage( rig: Rig, documents: number, rounds: number ): Promise< Stage > {
	await step( `Filling in ${ documents.toLocaleString( 'en' ) } documents`, () => fill( rig.site, documents ) );
	await rig.site.php( `
		global $wpdb;
		foreach ( Coffer\\WordPress\\Storage\\Schema::tables() as $table ) {
			$wpdb->query( "ANALYZE TABLE $table" );
		}
		return true;
	` );
	const requests = await requestsOf( rig, rounds + warm );
	const readings: Reading[] = [];
	await step( `Measuring ${ requests.length } requests`, async () => {
		for ( const request of requests ) {
			readings.push( await read( rig, request, rounds ) );
		}
	} );
	const exports = await step( 'Exporting', () => readExports( rig ) );
	return { documents, readings, exports };
}

/** @param times How often each will be asked. */
export async function requestsOf( rig: Rig, times: number ): Promise< Measured[] > {
	const subjects: Subjects = await findSubjects( rig.site, 2 * times );
	return [ ...( await customerRequests( rig, subjects ) ), ...staffRequests( rig, subjects ) ];
}

async function read( { floor }: Rig, { id, title, asked, status }: Measured, rounds: number ): Promise< Reading > {
	const { ms, ratio, last } = await compare( asked, floor, { rounds, warm, ...( status ? { status } : {} ) } );
	return {
		id,
		title,
		ms,
		ratio,
		queries: last.queries,
		memory: last.memory,
		gzip: last.body.length === 0 ? 0 : gzipSync( last.body ).length,
	};
}
