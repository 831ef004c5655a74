/**
 * How numbers of a series look, while the pattern is being typed. Twin of server/Domain/Documents/NumberPattern.php,
 * which decides.
 */

const NUMBER = /\{number(?::([1-9]))?\}/g;
const YEAR = /\{year\}/g;

/** The number at that position of the series; null when the pattern cannot be used. */
export function numberOf( pattern: string, year: number, position: number ): string | null {
	const plain = pattern.replace( NUMBER, '' ).replace( YEAR, '' );
	const isSound =
		pattern.length <= 40 &&
		pattern.match( NUMBER )?.length === 1 &&
		( pattern.match( YEAR )?.length ?? 0 ) <= 1 &&
		/^[A-Za-z0-9/._-]*$/.test( plain );
	return isSound
		? pattern
				.replace( YEAR, String( year ).padStart( 4, '0' ) )
				.replace( NUMBER, ( _, digits: string | undefined ) =>
					String( position ).padStart( Number( digits ?? 1 ), '0' )
				)
		: null;
}
