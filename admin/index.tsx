import { createRoot } from '@wordpress/element';
import { App } from './app';
import './style.scss';

// The server prints the script below the element.
const root = document.getElementById( 'coffer-money' );
if ( root ) {
	createRoot( root ).render( <App /> );
}
