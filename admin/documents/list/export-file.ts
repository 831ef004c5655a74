import type { DocumentQuery } from '@coffer/api';
import { boot } from '../../boot';

const FRAME = 'coffer-export';

/** What the file holds: the documents that were chosen, or all that the list shows, on all its pages. */
export type ExportScope = { ids: readonly number[] } | { query: DocumentQuery };

/**
 * Asks for the file as a form does, so that the browser saves it however large it is. A refusal comes as a page instead
 * of a file; it lands in a frame that nobody sees, and its text is handed over.
 */
export function exportFile( scope: ExportScope, onRefused: ( sentence: string ) => void ): void {
	const frame = document.querySelector< HTMLIFrameElement >( `iframe[name="${ FRAME }"]` ) ?? newFrame();
	frame.onload = () => {
		const sentence = frame.contentDocument?.body.querySelector( '.wp-die-message, body > p' )?.textContent?.trim();
		if ( sentence ) {
			onRefused( sentence );
		}
	};
	const form = document.createElement( 'form' );
	form.method = 'post';
	form.action = boot.export.url;
	form.target = FRAME;
	form.hidden = true;
	form.append( ...Object.entries( exportFields( scope ) ).map( hiddenInput ) );
	document.body.append( form );
	form.submit();
	form.remove();
}

/** The names are those of the list's own query in contract/routes.json. */
export function exportFields( scope: ExportScope ): Record< string, string > {
	const fields = { action: boot.export.action, _wpnonce: boot.export.nonce };
	if ( 'ids' in scope ) {
		return { ...fields, ids: scope.ids.join( ',' ) };
	}
	const { page, per_page: perPage, ...rest } = scope.query;
	const asked = Object.entries( rest ).filter( ( [ , value ] ) => value !== undefined );
	return { ...fields, ...Object.fromEntries( asked.map( ( [ name, value ] ) => [ name, String( value ) ] ) ) };
}

function newFrame(): HTMLIFrameElement {
	const frame = document.createElement( 'iframe' );
	frame.name = FRAME;
	frame.hidden = true;
	document.body.append( frame );
	return frame;
}

function hiddenInput( [ name, value ]: [ string, string ] ): HTMLInputElement {
	const input = document.createElement( 'input' );
	input.type = 'hidden';
	input.name = name;
	input.value = value;
	return input;
}
