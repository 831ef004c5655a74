/** Where the build put the pieces of the typeface. */
import arabic400 from '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff';
import arabic700 from '@fontsource/vazirmatn/files/vazirmatn-arabic-700-normal.woff';
import hebrew400 from '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff';
import hebrew700 from '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-700-normal.woff';
import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff';
import cyrillic700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff';
import cyrillicExt400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff';
import cyrillicExt700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-700-normal.woff';
import greek400 from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff';
import greek700 from '@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff';
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff';
import latin700 from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff';
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff';
import latinExt700 from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff';
import vietnamese400 from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff';
import vietnamese700 from '@fontsource/noto-sans/files/noto-sans-vietnamese-700-normal.woff';
import type { LoadFont, Weight } from './typeface';

/** Named as in font-slices.json. */
const addresses: Record< string, Record< Weight, string > > = {
	latin: { 400: latin400, 700: latin700 },
	'latin-ext': { 400: latinExt400, 700: latinExt700 },
	vietnamese: { 400: vietnamese400, 700: vietnamese700 },
	greek: { 400: greek400, 700: greek700 },
	cyrillic: { 400: cyrillic400, 700: cyrillic700 },
	'cyrillic-ext': { 400: cyrillicExt400, 700: cyrillicExt700 },
	arabic: { 400: arabic400, 700: arabic700 },
	hebrew: { 400: hebrew400, 700: hebrew700 },
};

export const fetchFont: LoadFont = async ( slice, weight ) => {
	const address = addresses[ slice ]?.[ weight ];
	if ( ! address ) {
		throw new Error( `No font is called ${ slice }.` );
	}
	// The address of the page is a secret, and a font is none.
	const response = await fetch( address, { credentials: 'omit', referrerPolicy: 'no-referrer' } );
	if ( ! response.ok ) {
		throw new Error( `The font ${ slice } was answered with ${ response.status }.` );
	}
	return new Uint8Array( await response.arrayBuffer() );
};
