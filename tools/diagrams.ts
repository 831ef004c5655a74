/** `npm run diagrams` draws docs/rooms.md, who uses whom, from the imports of the code; `-- --check` only says whether it is up to date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomsPage } from './diagrams/page';
import { root } from './machine/paths';
import { command } from './terminal/command';
import { say } from './terminal/steps';

const page = join( root, 'docs', 'rooms.md' );

/** What is out of date. */
export function check(): string[] {
	return existsSync( page ) && readFileSync( page, 'utf8' ) === roomsPage()
		? []
		: [ 'docs/rooms.md is out of date: run `npm run diagrams`.' ];
}

command( module, async () => {
	if ( process.argv.includes( '--check' ) ) {
		const faults = check();
		( faults.length === 0 ? [ 'docs/rooms.md is up to date.' ] : faults ).forEach( say );
		return faults.length === 0 ? 0 : 1;
	}
	writeFileSync( page, roomsPage() );
	return 0;
} );
