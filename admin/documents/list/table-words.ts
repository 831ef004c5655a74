/**
 * The table library asks for its words in WordPress's own domain, and WordPress gives a script only the words that belong to its
 * file. So Coffer translates those that people meet (tools/translations/library.ts), and lends them to that domain, where
 * what WordPress itself has comes first. To be imported before the library, which looks up some of them at once.
 */
import { getLocaleData, setLocaleData } from '@wordpress/i18n';

const own = getLocaleData( 'coffer' );
if ( own ) {
	const known = getLocaleData() ?? {};
	setLocaleData( { ...own, ...known, '': { ...own[ '' ], ...known[ '' ] } } );
}
