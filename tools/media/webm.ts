/** One encoded picture of a film. */
export interface Chunk {
	/** Milliseconds from the beginning. */
	readonly at: number;
	/** Whether it stands on its own. */
	readonly isKey: boolean;
	readonly bytes: Uint8Array;
}

interface Film {
	readonly width: number;
	readonly height: number;
	/** Milliseconds. */
	readonly duration: number;
	/** In their order; the first is a key. */
	readonly chunks: readonly Chunk[];
}

/** A WebM file (RFC 8794, RFC 9559) of pictures in VP9, without sound. */
export function webm( { width, height, duration, chunks }: Film ): Buffer {
	const head = element( 0x1a45dfa3, [
		number( 0x4286, 1 ),
		number( 0x42f7, 1 ),
		number( 0x42f2, 4 ),
		number( 0x42f3, 8 ),
		text( 0x4282, 'webm' ),
		number( 0x4287, 4 ),
		number( 0x4285, 2 ),
	] );
	const about = element( 0x1549a966, [
		// Times are in milliseconds.
		number( 0x2ad7b1, 1_000_000 ),
		float( 0x4489, duration ),
		text( 0x4d80, 'Coffer' ),
		text( 0x5741, 'Coffer' ),
	] );
	const tracks = element( 0x1654ae6b, [
		element( 0xae, [
			number( 0xd7, 1 ),
			number( 0x73c5, 1 ),
			number( 0x83, 1 ),
			text( 0x86, 'V_VP9' ),
			element( 0xe0, [ number( 0xb0, width ), number( 0xba, height ) ] ),
		] ),
	] );
	return Buffer.concat( [ head, element( 0x18538067, [ about, tracks, ...clustersOf( chunks ) ] ) ] );
}

/** Milliseconds. Within a cluster, times are 16 bits with a sign. */
const longestCluster = 30_000;

function clustersOf( chunks: readonly Chunk[] ): Buffer[] {
	const groups: Chunk[][] = [];
	for ( const chunk of chunks ) {
		const begin = groups.at( -1 )?.[ 0 ]?.at;
		if ( chunk.isKey || begin === undefined || chunk.at - begin > longestCluster ) {
			groups.push( [] );
		}
		groups.at( -1 )?.push( chunk );
	}
	return groups.map( ( group ) => {
		const begin = group[ 0 ]?.at ?? 0;
		return element( 0x1f43b675, [ number( 0xe7, begin ), ...group.map( ( chunk ) => block( chunk, begin ) ) ] );
	} );
}

function block( { at, isKey, bytes }: Chunk, begin: number ): Buffer {
	const head = Buffer.alloc( 4 );
	// Track 1, as a number of variable length.
	head.writeUInt8( 0x81, 0 );
	head.writeInt16BE( at - begin, 1 );
	head.writeUInt8( isKey ? 0x80 : 0, 3 );
	return element( 0xa3, [ head, Buffer.from( bytes ) ] );
}

function element( id: number, content: readonly Buffer[] ): Buffer {
	const body = Buffer.concat( content );
	const size = Buffer.alloc( 8 );
	size.writeBigUInt64BE( BigInt( body.length ) );
	// Eight bytes, of which the first only says so.
	size.writeUInt8( 0x01, 0 );
	return Buffer.concat( [ shortest( id ), size, body ] );
}

function number( id: number, value: number ): Buffer {
	return element( id, [ shortest( value ) ] );
}

function float( id: number, value: number ): Buffer {
	const bytes = Buffer.alloc( 8 );
	bytes.writeDoubleBE( value );
	return element( id, [ bytes ] );
}

function text( id: number, value: string ): Buffer {
	return element( id, [ Buffer.from( value ) ] );
}

function shortest( value: number ): Buffer {
	const hex = value.toString( 16 );
	return Buffer.from( hex.padStart( hex.length + ( hex.length % 2 ), '0' ), 'hex' );
}
