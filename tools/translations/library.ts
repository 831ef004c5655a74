import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine/paths';
import type { Message } from './message';

/** Where the Money screen hands these words to the library. */
const REFERENCE = 'admin/documents/list/table-words.ts';

/**
 * What people meet of the table library's own words. WordPress has translated them for its own scripts, and gives each script
 * only what belongs to its file; in a bundle they would stay English. What is for colours, passwords and other fields that Money
 * has not is left out, so that nobody has to translate it.
 */
const words: readonly ( readonly [ id: string, more?: { plural?: string; context?: string } ] )[] = [
	[ 'Sort ascending' ],
	[ 'Sort descending' ],
	[ 'Hide column' ],
	[ 'Move left' ],
	[ 'Move right' ],
	[ 'Insert left' ],
	[ 'Insert right' ],
	[ 'Select all' ],
	[ 'Deselect all' ],
	[ 'Item selected.' ],
	[ '%d Item selected', { plural: '%d Items selected' } ],
	[ '%d Item', { plural: '%d Items' } ],
	[ '%1$d of %2$d Item', { plural: '%1$d of %2$d Items' } ],
	[ 'Actions' ],
	[ 'Navigate to item' ],
	[ 'Search' ],
	[ 'Search items' ],
	[ 'Reset search' ],
	[ 'Close search' ],
	[ 'Add filter' ],
	[ 'Filter by: %1$s' ],
	[ 'Filter', { context: 'verb' } ],
	[ 'Conditions' ],
	[ 'Reset' ],
	[ 'Remove' ],
	[ 'Is' ],
	[ 'Is not' ],
	[ 'Is none of' ],
	[ 'Includes' ],
	[ '<Name>%1$s is: </Name><Value>%2$s</Value>' ],
	[ '<Name>%1$s is not: </Name><Value>%2$s</Value>' ],
	[ '<Name>%1$s is none of: </Name><Value>%2$s</Value>' ],
	[ '<Name>%1$s includes: </Name><Value>%2$s</Value>' ],
	[ 'Unknown status for %1$s' ],
	[ 'List of: %1$s' ],
	[ 'View options', { context: 'View is used as a noun' } ],
	[ 'Appearance' ],
	[ 'Layout' ],
	[ 'Sort by' ],
	[ 'Order' ],
	[ 'Items per page' ],
	[ 'Properties' ],
	[ 'Reset view' ],
	[ 'Density' ],
	[ 'Comfortable', { context: 'Density option for DataView layout' } ],
	[ 'Balanced', { context: 'Density option for DataView layout' } ],
	[ 'Compact', { context: 'Density option for DataView layout' } ],
	[ 'Table' ],
	[ '<div>Page</div>%1$s<div>of %2$d</div>', { context: 'paging' } ],
	[ 'Current page' ],
	[ 'Previous page' ],
	[ 'Next page' ],
	[ 'No results' ],
	[ 'No results found' ],
	[ 'No elements found' ],
	[ 'Loading' ],
	[ 'Close' ],
	[ 'Cancel' ],
	[ 'Scrollable section' ],
];

/** Throws when the library no longer says one of them, which an update can bring about. */
export function libraryMessages(): Message[] {
	const bundle = readFileSync( join( root, 'node_modules/@wordpress/dataviews/build-wp/index.js' ), 'utf8' );
	return words.map( ( [ id, more = {} ] ) => {
		if ( ! bundle.includes( JSON.stringify( id ) ) ) {
			throw new Error( `The table library does not say "${ id }" any more: take it out of ${ __filename }.` );
		}
		return {
			id,
			...more,
			comments: [],
			references: [ REFERENCE ],
			flags: /%(\d+\$)?[sdf]/.test( id ) ? [ 'javascript-format' ] : [],
		};
	} );
}
