import type { DocumentQuery } from '@coffer/api';
import { boot } from '../boot';

const FRAME = 'coffer-export';

/**
 * What the file holds: documents that were chosen, or all that a list shows, on all its pages; or what came in and what happened,
 * of one document, of one customer, or of all. Days are `YYYY-MM-DD`, empty without a bound, and both count.
 */
export type ExportScope =
	| { ids: readonly number[] }
	| { query: DocumentQuery }
	| {
			what: 'payments' | 'activity';
			customer_id?: number | undefined;
			document_id?: number | undefined;
			from: string;
			to: string;
	  };

export type ExportFormat = 'csv' | 'json';

/**
 * Asks for the file as a form does, so that the browser saves it however large it is. A refusal comes as a page instead
 * of a file; it lands in a frame that nobody sees, and its text is handed over.
 */
export function exportFile(
	scope: ExportScope,
	onRefused: ( sentence: string ) => void,
	format: ExportFormat = 'csv'
): void {
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
	form.append( ...Object.entries( exportFields( scope, format ) ).map( hiddenInput ) );
	document.body.append( form );
	form.submit();
	form.remove();
}

/** The names are those of the list's own query in contract/routes.json. */
export function exportFields( scope: ExportScope, format: ExportFormat ): Record< string, string > {
	const fields = { action: boot.export.action, _wpnonce: boot.export.nonce, format };
	if ( 'what' in scope ) {
		return { ...fields, ...textOf( scope ) };
	}
	if ( 'ids' in scope ) {
		return { ...fields, ids: scope.ids.join( ',' ) };
	}
	const { page, per_page: perPage, ...rest } = scope.query;
	return { ...fields, ...textOf( rest ) };
}

function textOf( asked: object ): Record< string, string > {
	const given = Object.entries( asked ).filter( ( [ , value ] ) => value !== undefined );
	return Object.fromEntries( given.map( ( [ name, value ] ) => [ name, String( value ) ] ) );
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
