import { resolveSelect } from '@wordpress/data';
import { createRoot } from '@wordpress/element';
import { store, takePrinted, viewAs } from '@coffer/api';
import { App } from './app';
import { boot } from './boot';
import { queryOfView } from './documents/list/query-of-view';
import { savedView } from './documents/list/saved-view';
import { currentPlace } from './location';
import './style.scss';

if ( boot.viewing_as ) {
	viewAs( boot.viewing_as.slug );
}

if ( window.cofferAnswers ) {
	takePrinted( window.cofferAnswers );
	delete window.cofferAnswers;
}

// The server prints the script below the element.
const root = document.getElementById( 'coffer-money' );
if ( root ) {
	void untilRowsStay( root ).then( () => createRoot( root ).render( <App /> ) );
}

/** Where rows are drawn already (admin/first), the screen begins with them, and not with grey bars in their place. */
async function untilRowsStay( drawn: HTMLElement ): Promise< void > {
	if ( drawn.querySelector( '[data-coffer-document]' ) ) {
		// Why it failed, the screen says.
		await resolveSelect( store )
			.getDocuments( queryOfView( savedView(), currentPlace() ) )
			.catch( () => undefined );
	}
}
