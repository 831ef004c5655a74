import { refused } from './api-error';
import type { Books } from './books';

/** A copy of the object in which the ids at these paths are replaced by what they name. */
export function expanded( books: Books, object: object, paths: readonly string[] ): object {
	const copy: object = structuredClone( object );
	for ( const path of paths ) {
		const names = path.split( '.' );
		if ( names.length > 4 ) {
			throw refused( 'expand', 'You cannot expand more than 4 levels of a property.' );
		}
		expand( books, copy, names, path );
	}
	return copy;
}

function expand( books: Books, within: unknown, [ name, ...rest ]: readonly string[], path: string ): void {
	if ( name === undefined || within === null ) {
		return;
	}
	if ( Array.isArray( within ) ) {
		within.forEach( ( item: unknown ) => expand( books, item, [ name, ...rest ], path ) );
		return;
	}
	if ( ! isRecord( within ) || ! ( name in within || refundsOf( within, name ) ) ) {
		throw refused( 'expand', `This property cannot be expanded (${ path }).` );
	}
	const value = within[ name ];
	if ( refundsOf( within, name ) ) {
		const data = [ ...books.refunds.values() ].filter( ( { charge } ) => charge === within.id ).reverse();
		const url = `/v1/charges/${ String( within.id ) }/refunds`;
		within[ name ] = { object: 'list', data: structuredClone( data ), has_more: false, url };
	} else if ( typeof value === 'string' ) {
		const found = books.find( value );
		if ( ! found ) {
			throw refused( 'expand', `This emulator cannot expand ${ path }.` );
		}
		within[ name ] = structuredClone( found );
	}
	expand( books, within[ name ], rest, path );
}

/** The refunds of a charge are there only when they are asked for. */
function refundsOf( within: Record< string, unknown >, name: string ): boolean {
	return within.object === 'charge' && name === 'refunds';
}

function isRecord( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}
