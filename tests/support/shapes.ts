import { readContract, type Schema } from '../../tools/contract/read';
import { expand } from '../../tools/contract/schemas';

export const contract = readContract();

/** Where a value differs from contract/schemas/<noun>.json; empty when it does not. */
export function faultsOf( noun: string, value: unknown ): string[] {
	return check( expand( contract, noun ), value, noun );
}

function check( schema: Schema, value: unknown, path: string ): string[] {
	const types = [ schema.type ?? [] ].flat();
	if ( types.length > 0 && ! types.some( ( type ) => isOf( type, value ) ) ) {
		return [ `${ path } should be ${ types.join( ' or ' ) }: ${ JSON.stringify( value )?.slice( 0, 60 ) }` ];
	}
	const faults: string[] = [];
	if ( schema.enum && ! schema.enum.includes( String( value ) ) ) {
		faults.push( `${ path } is none of ${ schema.enum.join( ', ' ) }: ${ String( value ) }` );
	}
	if ( Array.isArray( value ) && schema.items ) {
		const items = schema.items;
		return [ ...faults, ...value.flatMap( ( item, at ) => check( items, item, `${ path }.${ at }` ) ) ];
	}
	if ( typeof value === 'object' && value !== null && schema.properties ) {
		const properties = schema.properties;
		for ( const name of schema.required ?? [] ) {
			if ( ! ( name in value ) ) {
				faults.push( `${ path }.${ name } is missing` );
			}
		}
		for ( const [ name, part ] of Object.entries( value ) ) {
			const property = properties[ name ];
			faults.push(
				...( property
					? check( property, part, `${ path }.${ name }` )
					: [ `${ path }.${ name } is not in the contract` ] )
			);
		}
	}
	return faults;
}

function isOf( type: string, value: unknown ): boolean {
	switch ( type ) {
		case 'null':
			return value === null;
		case 'array':
			return Array.isArray( value );
		case 'integer':
			return Number.isInteger( value );
		case 'object':
			return typeof value === 'object' && value !== null && ! Array.isArray( value );
		default:
			return typeof value === type;
	}
}
