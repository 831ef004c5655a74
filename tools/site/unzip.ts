import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const stored = 0;

/**
 * Unpacks a ZIP archive (stored and deflated entries: all that the packages we read use), so that no machine needs an
 * `unzip` program.
 */
export async function unzip( archive: string, folder: string ): Promise< void > {
	const bytes = await readFile( archive );
	const end = bytes.lastIndexOf( Buffer.from( 'PK\u0005\u0006', 'latin1' ) );
	if ( end < 0 || bytes.readUInt32LE( end ) !== endOfDirectory ) {
		throw new Error( `${ archive } is no ZIP archive.` );
	}
	let at = bytes.readUInt32LE( end + 16 );
	for ( let left = bytes.readUInt16LE( end + 10 ); left > 0; left-- ) {
		if ( bytes.readUInt32LE( at ) !== directoryEntry ) {
			throw new Error( `${ archive } is damaged.` );
		}
		const nameLength = bytes.readUInt16LE( at + 28 );
		const name = normalize( bytes.toString( 'utf8', at + 46, at + 46 + nameLength ) );
		if ( name.startsWith( '..' ) || name.startsWith( '/' ) ) {
			throw new Error( `${ archive } wants to write outside its folder: ${ name }` );
		}
		const target = join( folder, name );
		if ( name.endsWith( '/' ) ) {
			await mkdir( target, { recursive: true } );
		} else {
			await mkdir( dirname( target ), { recursive: true } );
			await writeFile( target, content( bytes, at ) );
		}
		at += 46 + nameLength + bytes.readUInt16LE( at + 30 ) + bytes.readUInt16LE( at + 32 );
	}
}

function content( bytes: Buffer, entry: number ): Buffer {
	const local = bytes.readUInt32LE( entry + 42 );
	const begin = local + 30 + bytes.readUInt16LE( local + 26 ) + bytes.readUInt16LE( local + 28 );
	const packed = bytes.subarray( begin, begin + bytes.readUInt32LE( entry + 20 ) );
	return bytes.readUInt16LE( entry + 10 ) === stored ? packed : inflateRawSync( packed );
}
