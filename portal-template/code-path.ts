import { encode } from 'uqr';

/**
 * A QR code as the path of an SVG whose sides are `size` long, with its quiet zone. Error correction M and at most
 * version 13, as EPC069-12 demands.
 */
export function codePath( text: string ): { size: number; path: string } {
	const { size, data } = encode( text, { ecc: 'M', boostEcc: false, border: 4, maxVersion: 13 } );
	const dots = data.flatMap( ( row, y ) => row.map( ( isDark, x ) => ( isDark ? `M${ x } ${ y }h1v1h-1z` : '' ) ) );
	return { size, path: dots.join( '' ) };
}
