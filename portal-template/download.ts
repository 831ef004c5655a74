/** The button that makes a file of the page. What makes it is large, and is fetched only when it is pressed. */
import type { PdfLabels, PdfView } from './pdf';

/** From the server, as part of the configuration of the page. Has nothing of its address. */
export interface DownloadConfig {
	view: PdfView;
	labels: PdfLabels;
	words: {
		making: string;
		done: string;
		/** Some letter is in none of our fonts. */
		uncovered: string;
		failed: string;
	};
}

export interface DownloadUi {
	isMakingPdf: boolean;
	/** What to do when there is no file. */
	pdfNote: string;
	/** For those who hear the page. */
	announcement: string;
}

/** Presses while a file is made do nothing. */
export async function download( ui: DownloadUi, { view, labels, words }: DownloadConfig ): Promise< void > {
	if ( ui.isMakingPdf ) {
		return;
	}
	const end = ( announcement: string, pdfNote = '' ) =>
		Object.assign( ui, { isMakingPdf: false, announcement, pdfNote } );
	Object.assign( ui, { isMakingPdf: true, announcement: words.making, pdfNote: '' } );
	try {
		const { downloadPdf } = await import( './pdf' );
		const isCovered = await downloadPdf( view, labels );
		end( isCovered ? words.done : '', isCovered ? '' : words.uncovered );
		if ( ! isCovered ) {
			window.print();
		}
	} catch ( thrown ) {
		end( '', words.failed );
		throw thrown;
	}
}
