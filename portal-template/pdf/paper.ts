/** Points. */
export interface Paper {
	name: 'A4' | 'LETTER';
	width: number;
	height: number;
	margin: number;
}

/** Where Letter is the paper of offices: `paperSize` in the Unicode CLDR. */
const LETTER_REGIONS = [ 'BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE' ];

/** @param language BCP 47 tag. One without a region says nothing about paper. */
export function paperOf( language: string ): Paper {
	const region = language.split( '-' ).find( ( part, index ) => index > 0 && /^[a-z]{2}$/i.test( part ) );
	return region && LETTER_REGIONS.includes( region.toUpperCase() )
		? { name: 'LETTER', width: 612, height: 792, margin: 54 }
		: { name: 'A4', width: 595.28, height: 841.89, margin: 54 };
}
