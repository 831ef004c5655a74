import { createRoot } from '@wordpress/element';
import { takePrinted, viewAs } from '@coffer/api';
import { App } from './app';
import { boot } from './boot';
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
	createRoot( root ).render( <App /> );
}
