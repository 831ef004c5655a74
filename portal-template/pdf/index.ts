/** A customer's document as a file. Large, so pages load it only when somebody wants one. */
import { fetchFont } from './fonts';
import type { PdfLabels } from './labels';
import { fileName, makePdf, type PdfView } from './make-pdf';
import { UncoveredText } from './typeface';

export type { PdfLabels, PdfView };

/**
 * Gives the file to the reader. False where none of our fonts has some of the letters: the browser, which has them all, can
 * print the page.
 */
export async function downloadPdf( view: PdfView, labels: PdfLabels ): Promise< boolean > {
	try {
		save( await makePdf( view, labels, fetchFont ), fileName( view ) );
		return true;
	} catch ( thrown ) {
		if ( ! ( thrown instanceof UncoveredText ) ) {
			throw thrown;
		}
		return false;
	}
}

function save( bytes: Uint8Array< ArrayBuffer >, name: string ): void {
	const address = URL.createObjectURL( new Blob( [ bytes ], { type: 'application/pdf' } ) );
	const link = document.createElement( 'a' );
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read it only after the click was handled.
	setTimeout( () => URL.revokeObjectURL( address ), 60_000 );
}
