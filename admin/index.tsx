import { createRoot } from '@wordpress/element';
import { viewAs } from '@coffer/api';
import { App } from './app';
import { boot } from './boot';
import './style.scss';

if ( boot.viewing_as ) {
	viewAs( boot.viewing_as.slug );
}

// The server prints the script below the element.
const root = document.getElementById( 'coffer-money' );
if ( root ) {
	createRoot( root ).render( <App /> );
}
