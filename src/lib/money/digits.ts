/** The zeros of the decimal digit blocks that people type numbers in (Unicode, general category Nd). */
const ZEROS = [
	0x0030, 0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
	0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0x1c50, 0xff10, 0x1e950,
];

/**
 * Digits of one script become ASCII digits; everything else stays. Null when scripts are mixed, which is a slip or a
 * disguise: `1٢` is refused.
 */
export function toAsciiDigits( text: string ): string | null {
	const seen = new Set< number >();
	const ascii = [ ...text ].map( ( character ) => {
		const code = character.codePointAt( 0 ) ?? 0;
		const zero = ZEROS.find( ( candidate ) => code >= candidate && code <= candidate + 9 );
		if ( zero === undefined ) {
			return character;
		}
		seen.add( zero );
		return String( code - zero );
	} );
	return seen.size > 1 ? null : ascii.join( '' );
}
