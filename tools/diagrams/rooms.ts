import type { Use } from './imports';

/** How one room uses another. */
interface Way {
	readonly from: string;
	readonly to: string;
	/** Only by types, in all its files. */
	readonly isType: boolean;
}

/** What is drawn, and what is only listed because nearly every room uses it, and lines to it would hide all others. */
export interface Plan {
	readonly rooms: readonly string[];
	readonly ways: readonly Way[];
	readonly common: readonly string[];
}

/**
 * Which rooms use which.
 *
 * @param uses     What files use.
 * @param roomOf   The room of a file; undefined for what is not of the picture.
 * @param commonAt From how large a part of all rooms on a room that is used by them is common.
 */
export function planOf( uses: readonly Use[], roomOf: ( path: string ) => string | undefined, commonAt = 1 ): Plan {
	const ways = new Map< string, Way >();
	const rooms = new Set< string >();
	for ( const use of uses ) {
		const [ from, to ] = [ roomOf( use.from ), roomOf( use.to ) ];
		if ( from ) {
			rooms.add( from );
		}
		if ( from && to && from !== to ) {
			const key = `${ from } ${ to }`;
			rooms.add( to );
			ways.set( key, { from, to, isType: use.isType && ( ways.get( key )?.isType ?? true ) } );
		}
	}
	const users = ( room: string ) => [ ...ways.values() ].filter( ( { to } ) => to === room ).length;
	const sorted = [ ...rooms ].sort();
	const common = sorted.filter( ( room ) => users( room ) > commonAt * rooms.size );
	return {
		rooms: sorted.filter( ( room ) => ! common.includes( room ) ),
		ways: [ ...ways.values() ]
			.filter( ( { from, to } ) => ! common.includes( from ) && ! common.includes( to ) )
			.sort( ( one, other ) => ( one.from + ' ' + one.to < other.from + ' ' + other.to ? -1 : 1 ) ),
		common,
	};
}
